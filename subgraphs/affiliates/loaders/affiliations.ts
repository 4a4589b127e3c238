import { type Kysely, type RawBuilder, sql } from "kysely";
import { manyBy, oneBy } from "../../shared/plumbing/loader.ts";
import type { AffiliationRow, FundRow, HealthFundMembershipRow } from "./rows.ts";

const columns = sql`
  id, version, affiliate_id as "affiliateId", fund as "fundCode", category, capacity, starts_on as "startsOn",
  ends_on as "endsOn", start_reason as "startReason", end_reason as "endReason", nace_code as "naceCode",
  nace_version as "naceVersion", helped_affiliate_id as "helpedAffiliateId"`;

/** Affiliations for which a condition holds, oldest first. */
export async function affiliationsWhere(
  db: Kysely<unknown>,
  condition: RawBuilder<unknown>,
): Promise<AffiliationRow[]> {
  const found = await sql<AffiliationRow>`
    select ${columns} from affiliation where ${condition} order by affiliate_id, starts_on`.execute(db);
  return found.rows;
}

export const affiliationById = (db: Kysely<unknown>) =>
  oneBy<string, AffiliationRow>(
    ({ id }) => id,
    (ids) => affiliationsWhere(db, sql`id = any (${ids})`),
  );

/** Oldest first, so that a career reads forward. */
export const affiliationsOfAffiliate = (db: Kysely<unknown>) =>
  manyBy<string, AffiliationRow>(
    ({ affiliateId }) => affiliateId,
    (ids) => affiliationsWhere(db, sql`affiliate_id = any (${ids})`),
  );

/** The membership in force on a day. */
export const healthFundOfAffiliate = (db: Kysely<unknown>, day: string) =>
  oneBy<string, HealthFundMembershipRow>(
    ({ affiliateId }) => affiliateId,
    async (ids) => {
      const found = await sql<HealthFundMembershipRow>`
        select affiliate_id as "affiliateId", health_fund as "healthFund", starts_on as "startsOn", ends_on as "endsOn"
        from health_fund_membership
        where affiliate_id = any (${ids}) and starts_on <= ${day} and coalesce(ends_on, 'infinity') >= ${day}`.execute(
        db,
      );
      return found.rows;
    },
  );

/** Every fund, in order of code. */
export async function allFunds(db: Kysely<unknown>): Promise<FundRow[]> {
  const found = await sql<FundRow>`select id, code, name, auxiliary from fund order by code`.execute(db);
  return found.rows;
}

export const fundByCode = (db: Kysely<unknown>) =>
  oneBy<string, FundRow>(
    ({ code }) => code,
    () => allFunds(db),
  );
