import { type Kysely, type RawBuilder, sql } from "kysely";
import { manyBy, oneBy } from "../../shared/plumbing/loader.ts";
import type { Day } from "../../shared/values/calendar.ts";
import type { Cents } from "../../shared/values/money.ts";
import type { FundChangeState } from "../rules/fund-change.ts";

/** A company on its way from one fund to another. */
export interface FundChangeRow {
  readonly id: string;
  readonly version: number;
  readonly companyId: string;
  readonly enterpriseNumber: string;
  readonly name: string;
  readonly fromFund: string;
  readonly toFund: string;
  readonly announcedOn: Day;
  readonly registeredItem: string;
  readonly actsOn: Day;
  readonly state: FundChangeState;
  /** What was called and due on the day; `null` before that is known. */
  readonly openSums: Cents | null;
  readonly endedOn: Day | null;
}

/** Changes for which a condition holds, in an order, at most so many. */
export async function fundChangesWhere(
  db: Kysely<unknown>,
  condition: RawBuilder<unknown>,
  order: RawBuilder<unknown> = sql`f.acts_on, f.id`,
  limit = 1_000,
): Promise<FundChangeRow[]> {
  const found = await sql<FundChangeRow>`
    select f.id, f.version, f.company_id as "companyId", f.enterprise_number as "enterpriseNumber", f.name,
      f.from_fund as "fromFund", f.to_fund as "toFund", f.announced_on as "announcedOn",
      f.registered_item as "registeredItem", f.acts_on as "actsOn", f.state, f.open_sums as "openSums",
      f.ended_on as "endedOn"
    from fund_change f where ${condition} order by ${order} limit ${limit}`.execute(db);
  return found.rows;
}

/** How many changes there are for which a condition holds. */
export async function countFundChanges(db: Kysely<unknown>, condition: RawBuilder<unknown>): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from fund_change f where ${condition}`.execute(db);
  return rows[0]?.count ?? 0;
}

export const fundChangeById = (db: Kysely<unknown>) =>
  oneBy<string, FundChangeRow>(
    ({ id }) => id,
    (ids) => fundChangesWhere(db, sql`f.id = any (${ids})`),
  );

export const fundChangesOfCompany = (db: Kysely<unknown>) =>
  manyBy<string, FundChangeRow>(
    ({ companyId }) => companyId,
    (ids) => fundChangesWhere(db, sql`f.company_id = any (${ids})`),
  );
