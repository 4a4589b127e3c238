import { sql } from "kysely";
import type { RequestScope } from "../../../shared/plumbing/context.ts";
import { newId } from "../../../shared/plumbing/ids.ts";
import type { Day } from "../../../shared/values/calendar.ts";
import type { AffiliationRow } from "../../loaders/rows.ts";
import type { VersionCause } from "../../rules/career/version-cause.ts";

type Scope = Pick<RequestScope, "db">;

/** Why a version is made, and in whose words. */
export interface Because {
  readonly cause: VersionCause;
  readonly note?: string | null;
}

/** What a new period says. */
export type PeriodToKeep = Omit<AffiliationRow, "id" | "version">;

/** Keeps a new period, in its first version. */
export async function keepPeriod({ db }: Scope, period: PeriodToKeep, { cause, note }: Because): Promise<string> {
  const id = newId("afl");
  await sql`
    insert into affiliation (id, affiliate_id, fund, category, capacity, starts_on, ends_on, start_reason, end_reason,
      nace_code, nace_version, helped_affiliate_id, cause, cause_note)
    values (${id}, ${period.affiliateId}, ${period.fundCode}, ${period.category}, ${period.capacity},
      ${period.startsOn}, ${period.endsOn}, ${period.startReason}, ${period.endReason}, ${period.naceCode},
      ${period.naceVersion}, ${period.helpedAffiliateId}, ${cause}, ${note ?? null})`.execute(db);
  return id;
}

/** Ends a period, or lets it go on, in a new version. */
export async function endPeriod(
  { db }: Scope,
  id: string,
  { endsOn, endReason }: { readonly endsOn: Day | null; readonly endReason: string | null },
  { cause, note }: Because,
): Promise<void> {
  await sql`
    update affiliation set ends_on = ${endsOn}, end_reason = ${endReason}, cause = ${cause},
      cause_note = ${note ?? null}, version = version + 1
    where id = ${id}`.execute(db);
}

/** Puts a period as it should stand, in a new version; the earlier ones are kept. */
export async function replacePeriod({ db }: Scope, id: string, period: PeriodToKeep, because: Because): Promise<void> {
  await sql`
    update affiliation set category = ${period.category}, capacity = ${period.capacity},
      starts_on = ${period.startsOn}, ends_on = ${period.endsOn}, start_reason = ${period.startReason},
      end_reason = ${period.endReason}, nace_code = ${period.naceCode}, nace_version = ${period.naceVersion},
      helped_affiliate_id = ${period.helpedAffiliateId}, cause = ${because.cause},
      cause_note = ${because.note ?? null}, version = version + 1
    where id = ${id}`.execute(db);
}
