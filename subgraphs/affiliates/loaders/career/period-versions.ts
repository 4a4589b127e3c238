import { type Kysely, sql } from "kysely";
import { manyBy } from "../../../shared/plumbing/loader.ts";
import type { Day } from "../../../shared/values/calendar.ts";
import type { VersionCause } from "../../rules/career/version-cause.ts";
import type { AffiliationRow } from "../rows.ts";

/** A period as it stood in one of its versions, with who made it so, when, and why. */
export interface PeriodVersionRow extends Omit<AffiliationRow, "id"> {
  readonly affiliationId: string;
  readonly cause: VersionCause;
  readonly note: string | null;
  readonly changedBy: string;
  readonly changedOn: Day;
  readonly changedAt: string;
}

/** Newest change first. */
export const periodVersionsOfAffiliate = (db: Kysely<unknown>) =>
  manyBy<string, PeriodVersionRow>(
    ({ affiliateId }) => affiliateId,
    async (ids) => {
      const { rows } = await sql<PeriodVersionRow>`
        select affiliation_id as "affiliationId", version, affiliate_id as "affiliateId", fund as "fundCode", category,
          capacity, starts_on as "startsOn", ends_on as "endsOn", start_reason as "startReason",
          end_reason as "endReason", nace_code as "naceCode", nace_version as "naceVersion",
          helped_affiliate_id as "helpedAffiliateId", cause, cause_note as note, changed_by as "changedBy",
          changed_on as "changedOn", changed_at as "changedAt"
        from affiliation_version where affiliate_id = any (${ids})
        order by changed_at desc, affiliation_id desc, version desc`.execute(db);
      return rows;
    },
  );
