import { type Kysely, type RawBuilder, sql } from "kysely";
import { manyBy, oneBy } from "../../../shared/plumbing/loader.ts";
import type { Day } from "../../../shared/values/calendar.ts";
import type { Cents } from "../../../shared/values/money.ts";
import type { PlanState } from "../../rules/facilities/payment-plan.ts";
import { duesWhere } from "../dues.ts";
import type { DueRow } from "../rows.ts";

type Db = Kysely<unknown>;

/** A payment plan, with what its dues still leave open. */
export interface PlanRow {
  readonly id: string;
  readonly version: number;
  readonly contributorId: string;
  readonly fund: string;
  readonly total: Cents;
  readonly count: number;
  readonly firstOn: Day;
  readonly askedOn: Day;
  readonly state: PlanState;
  readonly decidedOn: Day | null;
  readonly endedOn: Day | null;
  readonly reason: string | null;
  readonly open: Cents;
}

/** Plans for which a condition holds, in an order, at most so many. */
export async function plansWhere(
  db: Db,
  condition: RawBuilder<unknown>,
  order: RawBuilder<unknown> = sql`p.asked_on, p.id`,
  limit = 100_000,
): Promise<PlanRow[]> {
  const { rows } = await sql<PlanRow>`
    select p.id, p.version, p.contributor_id as "contributorId", p.fund, p.total, p.instalments as count,
      p.first_on as "firstOn", p.asked_on as "askedOn", p.state, p.decided_on as "decidedOn", p.ended_on as "endedOn",
      p.reason, coalesce(o.open, 0)::bigint as open
    from payment_plan p left join lateral (
      select sum(d.outstanding) as open from payment_plan_due x join due_standing d on d.id = x.due_id
      where x.plan_id = p.id
    ) o on true
    where ${condition} order by ${order} limit ${limit}`.execute(db);
  return rows;
}

/** How many plans there are for which a condition holds. */
export async function countPlans(db: Db, condition: RawBuilder<unknown>): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from payment_plan p where ${condition}`.execute(db);
  return rows[0]?.count ?? 0;
}

export const planById = (db: Db) =>
  oneBy<string, PlanRow>(
    ({ id }) => id,
    (ids) => plansWhere(db, sql`p.id = any (${ids})`),
  );

/** Newest first. */
export const plansOfContributor = (db: Db) =>
  manyBy<string, PlanRow>(
    ({ contributorId }) => contributorId,
    (ids) => plansWhere(db, sql`p.contributor_id = any (${ids})`, sql`p.asked_on desc, p.id desc`),
  );

/** Oldest first. */
export const duesOfPlan = (db: Db) =>
  manyBy<string, DueRow & { readonly planId: string }>(
    ({ planId }) => planId,
    async (ids) => {
      const { rows } = await sql<{ planId: string; dueId: string }>`
        select plan_id as "planId", due_id as "dueId" from payment_plan_due where plan_id = any (${ids})`.execute(db);
      const dues = await duesWhere(db, sql`d.id = any (${rows.map(({ dueId }) => dueId)})`);
      return dues.flatMap((due) =>
        rows.filter(({ dueId }) => dueId === due.id).map(({ planId }) => ({ ...due, planId })),
      );
    },
  );
