import { sql } from "kysely";
import type { Refused, WriteMetaInput } from "../../../shared/plumbing/user-error.ts";
import { versionConflict } from "../../../shared/plumbing/write.ts";
import type { AffiliatesContext } from "../../loaders/index.ts";
import type { DetailSource } from "../../rules/household/history.ts";
import { notFound } from "../requests/refuse.ts";

/** A person whose file is open for a change: nobody else changes it before this change is over. */
export interface OpenPerson {
  readonly id: string;
  readonly version: number;
  readonly fund: string;
  readonly ssin: string;
}

interface Asked {
  readonly meta: WriteMetaInput;
  readonly affiliateId: string;
}

/**
 * Opens a person's file for a change, or says why not.
 *
 * A fund that the person left may read the file on, and change it no more: it finds nobody to change.
 */
export async function openPerson(
  { db, viewer }: AffiliatesContext,
  { meta, affiliateId }: Asked,
): Promise<{ readonly person: OpenPerson } | { readonly errors: readonly Refused[] }> {
  const { rows } = await sql<OpenPerson>`
    select id, version, fund, ssin from affiliate where id = ${affiliateId} for update`.execute(db);
  const [person] = rows;
  if (!person || (viewer.fund && viewer.fund !== person.fund))
    return { errors: [notFound("affiliateId", affiliateId)] };
  const errors = versionConflict(meta, person.version);
  return errors.length > 0 ? { errors } : { person };
}

/** Who says so, by who asks. */
export const sourceOf = ({ viewer: { role } }: Pick<AffiliatesContext, "viewer">): DetailSource =>
  role === "SYSTEM" ? "REGISTER" : role === "INSURED" ? "INSURED" : "FUND";
