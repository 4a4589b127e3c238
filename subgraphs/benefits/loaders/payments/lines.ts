import { type Kysely, type RawBuilder, sql } from "kysely";
import { manyBy, oneBy } from "../../../shared/plumbing/loader.ts";
import type { Day } from "../../../shared/values/calendar.ts";
import type { Cents } from "../../../shared/values/money.ts";
import type { PaymentState } from "../../rules/payments/bank-answer.ts";

type Db = Kysely<unknown>;

/** What a person is paid by a run. */
export interface PaymentLineRow {
  readonly id: string;
  readonly runId: string;
  readonly claimId: string;
  readonly decisionId: string;
  readonly affiliateId: string;
  readonly name: string;
  readonly iban: string;
  readonly accountId: string | null;
  readonly from: Day;
  readonly until: Day;
  /** What goes to the account. */
  readonly amount: Cents;
  /** What is kept back of it, and for which overpayment. */
  readonly withheld: Cents;
  readonly withheldFor: string | null;
  readonly cancelled: boolean;
  readonly state: PaymentState;
  /** The day on which the bank was to pay; absent until the run is released. */
  readonly sentOn: Day | null;
  readonly bookedOn: Day | null;
  readonly failedOn: Day | null;
  /** Why it failed: the bank’s code. */
  readonly reason: string | null;
  /** Whether nothing more is paid to that account. */
  readonly accountRefused: boolean;
  /** The payment that failed, and which this one pays again. */
  readonly repeats: string | null;
  /** The payment that came late, and on which this is the interest. */
  readonly interestOf: string | null;
  /** The creditor who seizes it, and what was taken of the month. */
  readonly garnishmentId: string | null;
  readonly seizureId: string | null;
}

/** Where a payment stands, in SQL. */
export const paymentState = sql`(case when l.cancelled then 'CANCELLED' when l.sent_on is null then 'PROPOSED'
  when l.amount = 0 then 'WITHHELD' else coalesce(l.outcome, 'SENT') end)`;

/** Payments for which a condition holds, in the order in which they stand in their file. */
export async function linesWhere(
  db: Db,
  condition: RawBuilder<unknown>,
  order: RawBuilder<unknown> = sql`l.id`,
  limit = 100_000,
): Promise<PaymentLineRow[]> {
  const { rows } = await sql<PaymentLineRow>`
    select l.id, l.run_id as "runId", l.claim_id as "claimId", l.decision_id as "decisionId",
      l.affiliate_id as "affiliateId", l.name, l.iban, l.account_id as "accountId",
      l.period_from as "from", l.period_until as "until", l.amount, l.withheld,
      l.withheld_for as "withheldFor", l.cancelled, ${paymentState} as state, l.sent_on as "sentOn",
      l.booked_on as "bookedOn", l.failed_on as "failedOn", l.reason, l.account_refused as "accountRefused", l.repeats,
      l.interest_of as "interestOf", l.garnishment_id as "garnishmentId", l.seizure_id as "seizureId"
    from payment_line l where ${condition} order by ${order} limit ${limit}`.execute(db);
  return rows;
}

/** How many payments there are for which a condition holds. */
export async function countLines(db: Db, condition: RawBuilder<unknown>): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from payment_line l where ${condition}`.execute(db);
  return rows[0]?.count ?? 0;
}

export const lineById = (db: Db) =>
  oneBy<string, PaymentLineRow>(
    ({ id }) => id,
    (ids) => linesWhere(db, sql`l.id = any (${ids})`),
  );

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

/**
 * The day on which the first part of each of some decisions was paid, in SQL: what the bank booked and did not bring
 * back, or what was kept back as a whole. Read once for all of them: asked one by one, its plan rests on statistics.
 */
export const firstPaidOf = (decisionIds: readonly string[]) => sql`(
  select l.decision_id as id, min(coalesce(l.booked_on, l.sent_on)) as paid_on from payment_line l
  where l.decision_id = any (${decisionIds}) and not l.cancelled and l.sent_on is not null
    and l.interest_of is null and (l.outcome = 'PAID' or l.amount = 0) group by l.decision_id)`;

export const firstPaymentOfDecision = (db: Db) =>
  oneBy<string, { readonly id: string; readonly paidOn: Day | null }>(
    ({ id }) => id,
    async (ids) => {
      const { rows } = await sql<{ id: string; paidOn: Day | null }>`
        select f.id, f.paid_on as "paidOn" from ${firstPaidOf(ids)} f`.execute(db);
      return rows;
    },
  );
