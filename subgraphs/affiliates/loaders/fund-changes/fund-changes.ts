import { type Kysely, type RawBuilder, sql } from "kysely";
import { manyBy, oneBy } from "../../../shared/plumbing/loader.ts";
import type { Day } from "../../../shared/values/calendar.ts";
import type { FundChangeGround, FundChangeState } from "../../rules/fund-changes/fund-change.ts";

/** That somebody goes to another fund: both see it, each its own side. */
export interface FundChangeRow {
  readonly id: string;
  readonly version: number;
  readonly affiliateId: string;
  readonly fromFund: string;
  readonly toFund: string;
  /** Who it is, as the new fund must know before the file is there. */
  readonly ssin: string;
  readonly displayName: string;
  readonly askedOn: Day;
  readonly noticeBy: Day;
  readonly effectOn: Day;
  readonly state: FundChangeState;
  readonly answeredOn: Day | null;
  readonly ground: FundChangeGround | null;
  readonly reason: string | null;
  readonly endedOn: Day | null;
}

/** Changes of fund for which a condition holds, in an order, at most so many. */
export async function fundChangesWhere(
  db: Kysely<unknown>,
  condition: RawBuilder<unknown>,
  order: RawBuilder<unknown> = sql`f.asked_on desc, f.id desc`,
  limit = 10_000,
): Promise<FundChangeRow[]> {
  const { rows } = await sql<FundChangeRow>`
    select f.id, f.version, f.affiliate_id as "affiliateId", f.from_fund as "fromFund", f.to_fund as "toFund", f.ssin,
      f.display_name as "displayName", f.asked_on as "askedOn", f.notice_by as "noticeBy", f.effect_on as "effectOn",
      f.state, f.answered_on as "answeredOn", f.ground, f.reason, f.ended_on as "endedOn"
    from fund_change f where ${condition} order by ${order} limit ${limit}`.execute(db);
  return rows;
}

/** How many changes of fund there are for which a condition holds. */
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

export const fundChangesOfAffiliate = (db: Kysely<unknown>) =>
  manyBy<string, FundChangeRow>(
    ({ affiliateId }) => affiliateId,
    (ids) => fundChangesWhere(db, sql`f.affiliate_id = any (${ids})`),
  );
