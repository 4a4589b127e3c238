import { sql } from "kysely";
import type { Day } from "../../../shared/values/calendar.ts";
import { LawUnknown } from "../../../shared/values/law.ts";
import { garnishmentsWhere } from "../../loaders/garnishments/garnishments.ts";
import type { BenefitsContext } from "../../loaders/index.ts";
import { seizureBounds } from "../../rules/parameters/seizure-bounds.ts";
import type { HoldReason } from "../../rules/payments/garnishment.ts";

/** The garnishments that work on a day, of some people at the viewer's fund. */
export const workingOn = ({ db, viewer }: BenefitsContext, affiliateIds: readonly string[], day: Day) =>
  garnishmentsWhere(
    db,
    sql`g.affiliate_id = any (${affiliateIds}) and g.fund = ${viewer.fund} and g.starts_on <= ${day}
      and (g.ends_on is null or g.ends_on >= ${day})`,
  );

/** Whose payments wait for a clerk on a day, and why. */
export async function holdsOn(
  context: BenefitsContext,
  affiliateIds: readonly string[],
  day: Day,
): Promise<Map<string, HoldReason>> {
  const holds = new Map<string, HoldReason>();
  for (const { affiliateId, refused, kind } of await workingOn(context, affiliateIds, day)) {
    if (kind === "ORDINARY" && !areBoundsKnown(day)) holds.set(affiliateId, "SEIZURE_UNKNOWN");
    if (refused) holds.set(affiliateId, "CREDITOR_ACCOUNT");
  }
  for (const id of await diedOf(context, affiliateIds)) holds.set(id, "DIED");
  return holds;
}

/** Which of some people are known to have died. */
export async function diedOf({ db }: BenefitsContext, affiliateIds: readonly string[]): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select affiliate_id as id from known_death where affiliate_id = any (${affiliateIds})`.execute(db);
  return rows.map(({ id }) => id);
}

function areBoundsKnown(day: Day): boolean {
  try {
    return seizureBounds.on(day).value.bounds.length > 0;
  } catch (cause) {
    if (cause instanceof LawUnknown) return false;
    throw cause;
  }
}

/** Which garnishments of some people are known, and in which version: a run that saw others is drawn up anew. */
export async function seenOf({ db, viewer }: BenefitsContext, affiliateIds: readonly string[]): Promise<string> {
  const { rows } = await sql<{ seen: string | null }>`
    select string_agg(id || ' ' || version, ',' order by id) as seen from garnishment
    where affiliate_id = any (${affiliateIds}) and fund = ${viewer.fund}`.execute(db);
  return rows[0]?.seen ?? "";
}
