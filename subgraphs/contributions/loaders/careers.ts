import { type Kysely, sql } from "kysely";
import { manyBy } from "../../shared/plumbing/loader.ts";
import type { MiniSpouse } from "../rules/incomes/attributed-income.ts";
import type { KnownIncome } from "../rules/provisional-base.ts";
import type { CareerPeriod } from "../rules/quarter-of-career.ts";

type Db = Kysely<unknown>;

type PeriodRow = CareerPeriod & { readonly affiliateId: string };
type IncomeRow = KnownIncome & { readonly affiliateId: string };

/** Oldest first. */
export const careerOfAffiliate = (db: Db) =>
  manyBy<string, PeriodRow>(
    ({ affiliateId }) => affiliateId,
    async (ids) => {
      const found = await sql<PeriodRow>`
        select affiliate_id as "affiliateId", category, capacity, fund, starts_on as "startsOn", ends_on as "endsOn",
          helped_affiliate_id as "helpedAffiliateId", declared_on as "declaredOn"
        from career_period where affiliate_id = any (${ids}) order by affiliate_id, starts_on`.execute(db);
      return found.rows;
    },
  );

/**
 * Whatever incomes were received, oldest year first, and a correction after what it corrects. A quarter of sickness is
 * none of subjection.
 */
export const incomesOfAffiliate = (db: Db) =>
  manyBy<string, IncomeRow>(
    ({ affiliateId }) => affiliateId,
    async (ids) => {
      const found = await sql<IncomeRow>`
        select r.affiliate_id as "affiliateId", r.year, r.amount as income, r.known_on as "knownOn",
          greatest(1, r.quarters - coalesce(sick.quarters, 0))::int as quarters
        from reference_income r
        left join (
          select contributor_id, left(quarter, 4) as year, count(distinct quarter) as quarters from freed_quarter
          where contributor_id = any (${ids}) and ground = 'SICKNESS' and covers = 'QUARTER' and ended_on is null
          group by contributor_id, left(quarter, 4)
        ) sick on sick.contributor_id = r.affiliate_id and sick.year = r.year::text
        where r.affiliate_id = any (${ids})
        order by r.affiliate_id, r.year, r.known_on, r.seq`.execute(db);
      return found.rows;
    },
  );

type MiniRow = MiniSpouse & { readonly helpedId: string };

/** The helper spouses of the mini-status whom people have or had. */
export const minisOfHelped = (db: Db) =>
  manyBy<string, MiniRow>(
    ({ helpedId }) => helpedId,
    async (ids) => {
      const { rows } = await sql<MiniRow>`
        select helped_affiliate_id as "helpedId", affiliate_id as "affiliateId", starts_on as "startsOn",
          ends_on as "endsOn"
        from career_period where helped_affiliate_id = any (${ids}) and category = 'SPOUSE_MINI'
        order by helped_affiliate_id, starts_on, affiliate_id`.execute(db);
      return rows;
    },
  );
