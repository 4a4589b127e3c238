import { type Kysely, type RawBuilder, sql } from "kysely";
import { manyBy, oneBy } from "../../../shared/plumbing/loader.ts";
import type { Day } from "../../../shared/values/calendar.ts";
import type { Cents } from "../../../shared/values/money.ts";
import type { PaymentState } from "../../rules/payments/bank-answer.ts";
import type { RunState } from "../../rules/payments/payable.ts";
import { paymentState } from "./lines.ts";

type Db = Kysely<unknown>;

/** A run of payments; the file for the bank is read apart. */
export interface PaymentRunRow {
  readonly id: string;
  readonly version: number;
  readonly fund: string;
  readonly state: RunState;
  readonly executeOn: Day;
  readonly payments: number;
  readonly total: Cents;
  readonly proposedBy: string;
  readonly proposedOn: Day;
  readonly endedOn: Day | null;
  readonly sha256: string | null;
  /** The garnishments that were known when it was drawn up. */
  readonly garnishments: string;
}

/** Runs for which a condition holds, in an order, at most so many. */
export async function runsWhere(
  db: Db,
  condition: RawBuilder<unknown>,
  order: RawBuilder<unknown> = sql`r.id`,
  limit = 1_000,
): Promise<PaymentRunRow[]> {
  const { rows } = await sql<PaymentRunRow>`
    select r.id, r.version, r.fund, r.state, r.execute_on as "executeOn", r.payments, r.total,
      r.proposed_by as "proposedBy", r.proposed_on as "proposedOn", r.ended_on as "endedOn", r.sha256,
      r.garnishments
    from payment_run r where ${condition} order by ${order} limit ${limit}`.execute(db);
  return rows;
}

/** How many runs there are for which a condition holds. */
export async function countRuns(db: Db, condition: RawBuilder<unknown>): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from payment_run r where ${condition}`.execute(db);
  return rows[0]?.count ?? 0;
}

export const runById = (db: Db) =>
  oneBy<string, PaymentRunRow>(
    ({ id }) => id,
    (ids) => runsWhere(db, sql`r.id = any (${ids})`),
  );

export const fileOfRun = (db: Db) =>
  oneBy<string, { readonly id: string; readonly content: string }>(
    ({ id }) => id,
    async (ids) => {
      const { rows } = await sql<{ id: string; content: string }>`
        select id, content from payment_run where id = any (${ids}) and content is not null`.execute(db);
      return rows;
    },
  );

/** How the payments of a run stand, as the bank has told so far: counts and sums of what goes to accounts. */
export interface RunStandingRow {
  readonly runId: string;
  readonly state: PaymentState;
  readonly payments: number;
  readonly total: Cents;
}

export const standingsOfRun = (db: Db) =>
  manyBy<string, RunStandingRow>(
    ({ runId }) => runId,
    async (ids) => {
      const { rows } = await sql<RunStandingRow>`
        select l.run_id as "runId", ${paymentState} as state, count(*)::int as payments, sum(l.amount)::bigint as total
        from payment_line l where l.run_id = any (${ids}) group by 1, 2 order by 1, 2`.execute(db);
      return rows;
    },
  );
