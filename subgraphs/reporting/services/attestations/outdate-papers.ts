import { sql } from "kysely";
import type { RequestScope } from "../../../shared/plumbing/context.ts";
import type { HeardFact } from "../../../shared/plumbing/hear.ts";
import type { Day } from "../../../shared/values/calendar.ts";
import { attestationsWhere } from "../../loaders/attestations/attestations.ts";
import { type AttestationKind, isStillSo } from "../../rules/attestations/attestation.ts";
import { familyCertificate } from "../../rules/transmissions/kinds/family-certificate.ts";
import { attestingNow } from "./attest-now.ts";
import { holdPapersOf } from "./hold-papers.ts";

type Scope = Pick<RequestScope, "db" | "viewer">;

/** Judges papers of people whose receipts or careers changed, once these are kept. */
export const outdateByPerson = (scope: Scope, kind: AttestationKind, facts: readonly HeardFact[]): Promise<void> =>
  outdate(scope, kind, new Map(facts.map(({ subject, day }) => [subject, day])));

/** Judges papers on family allowances of people of whom another certificate was sent. */
export function outdateBySent(scope: Scope, facts: readonly HeardFact[]): Promise<void> {
  const sent = facts.map(({ day, content }) => ({ day, ...(content as { kind: string; affiliateId: string }) }));
  const ours = sent.filter(({ kind }) => kind === familyCertificate.code);
  return outdate(scope, "FAMILY_ALLOWANCES", new Map(ours.map(({ affiliateId, day }) => [affiliateId, day])));
}

/**
 * Marks the papers of people that tell what is so no more, with the first day on which that was heard.
 *
 * What was corrected and then corrected back is so again, and the paper holds: it says nothing that is not true.
 */
async function outdate(scope: Scope, kind: AttestationKind, days: ReadonlyMap<string, Day>): Promise<void> {
  if (days.size === 0) return;
  const { db } = scope;
  const ids = [...days.keys()];
  await holdPapersOf(db, ids);
  const papers = await attestationsWhere(db, sql`a.kind = ${kind} and a.affiliate_id = any (${ids})`, undefined, null);
  if (papers.length === 0) return;
  const attest = await attestingNow(scope, kind, ids);
  const outdated = papers.filter((paper) => !isStillSo(paper, attest(paper)));
  const outdatedIds = outdated.map(({ id }) => id);
  await sql`delete from outdated_attestation
    where attestation_id = any (${papers.map(({ id }) => id)}) and attestation_id <> all (${outdatedIds})`.execute(db);
  await sql`insert into outdated_attestation (attestation_id, outdated_on)
    select * from unnest(${outdatedIds}::text[], ${outdated.map(({ affiliateId }) => days.get(affiliateId))}::date[])
    on conflict do nothing`.execute(db);
}
