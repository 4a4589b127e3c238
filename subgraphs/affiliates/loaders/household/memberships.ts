import { type Kysely, sql } from "kysely";
import { manyBy } from "../../../shared/plumbing/loader.ts";
import type { HealthFundMembershipRow } from "../rows.ts";

/** Oldest first. */
export const membershipsOfAffiliate = (db: Kysely<unknown>) =>
  manyBy<string, HealthFundMembershipRow>(
    ({ affiliateId }) => affiliateId,
    async (ids) => {
      const { rows } = await sql<HealthFundMembershipRow>`
        select affiliate_id as "affiliateId", health_fund as "healthFund", starts_on as "startsOn", ends_on as "endsOn"
        from health_fund_membership where affiliate_id = any (${ids}) order by affiliate_id, starts_on`.execute(db);
      return rows;
    },
  );
