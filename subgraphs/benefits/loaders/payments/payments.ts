import { type Kysely, type RawBuilder, sql } from "kysely";
import { manyBy, oneBy } from "../../../shared/plumbing/loader.ts";
import type { Day } from "../../../shared/values/calendar.ts";
import type { Cents } from "../../../shared/values/money.ts";
import type { RunState } from "../../rules/payments/payable.ts";

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
      r.proposed_by as "proposedBy", r.proposed_on as "proposedOn", r.ended_on as "endedOn", r.sha256
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

/** What a person is paid by a run. */
export interface PaymentLineRow {
  readonly id: string;
  readonly runId: string;
  readonly claimId: string;
  readonly decisionId: string;
  readonly affiliateId: string;
  readonly name: string;
  readonly iban: string;
  readonly from: Day;
  readonly until: Day;
  /** What goes to the account. */
  readonly amount: Cents;
  /** What is kept back of it, and for which overpayment. */
  readonly withheld: Cents;
  readonly withheldFor: string | null;
  readonly cancelled: boolean;
}

/** Payments for which a condition holds, in the order in which they stand in their file. */
export async function linesWhere(db: Db, condition: RawBuilder<unknown>): Promise<PaymentLineRow[]> {
  const { rows } = await sql<PaymentLineRow>`
    select l.id, l.run_id as "runId", l.claim_id as "claimId", l.decision_id as "decisionId",
      l.affiliate_id as "affiliateId", l.name, l.iban, l.period_from as "from", l.period_until as "until", l.amount,
      l.withheld, l.withheld_for as "withheldFor", l.cancelled
    from payment_line l where ${condition} order by l.id`.execute(db);
  return rows;
}

export const linesOfRun = (db: Db) =>
  manyBy<string, PaymentLineRow>(
    ({ runId }) => runId,
    (ids) => linesWhere(db, sql`l.run_id = any (${ids})`),
  );

/** What was paid of a claim, or stands in a run that is to be released. */
export const linesOfClaim = (db: Db) =>
  manyBy<string, PaymentLineRow>(
    ({ claimId }) => claimId,
    (ids) => linesWhere(db, sql`l.claim_id = any (${ids}) and not l.cancelled`),
  );
