import { type Kysely, type RawBuilder, sql } from "kysely";
import { oneBy } from "../../../shared/plumbing/loader.ts";
import type { Calculation } from "../../../shared/values/calculation.ts";
import type { Day } from "../../../shared/values/calendar.ts";
import type { Cents } from "../../../shared/values/money.ts";

type Db = Kysely<unknown>;

/** A payment of which the bank booked after a term of the law, with the days that decide whether it bears interest. */
export interface LatePaymentRow {
  readonly id: string;
  readonly claimId: string;
  readonly affiliateId: string;
  readonly amount: Cents;
  readonly decideBy: Day;
  readonly decidedOn: Day | null;
  readonly notifiedOn: Day;
  /** The end of the period for which it is, and its place among the parts of the decision. */
  readonly until: Day;
  readonly part: number;
  readonly outcome: object;
  readonly paidOn: Day;
  readonly notedUntil: Day | null;
  /** The interest that was noted of it. */
  readonly noted: NotedInterest | null;
}

/** Interest as it was noted: its amount as a text. */
export interface NotedInterest {
  readonly dueOn: Day;
  readonly paidOn: Day;
  readonly calculation: Omit<Calculation, "result"> & { readonly result: string };
}

/** The payments that a payment repeats, one after the other, in SQL. */
const repeated = (paymentId: RawBuilder<unknown>) => sql`(
  with recursive back as (
    select p.id, p.repeats, p.sent_on, p.account_refused from payment_line p
    where p.id = (select o.repeats from payment_line o where o.id = ${paymentId})
    union all
    select p.id, p.repeats, p.sent_on, p.account_refused from payment_line p join back b on p.id = b.repeats)
  select * from back)`;

/**
 * Whether a payment that is booked on a day is past the term to pay (art. 12), or to decide where that was passed
 * (art. 10), in SQL: only then may it bear interest.
 */
export const isLate = (bookedOn: RawBuilder<unknown>) => sql`(l.interest_of is null and exists (
  select from decision_notice n, claim m where n.decision_id = l.decision_id and m.id = l.claim_id
    and (${bookedOn} > n.notified_on + interval '4 months' or (m.met_on > m.due_on and ${bookedOn} > m.due_on))))`;

/** Payments that may bear interest, and for which a condition holds; the rule says which of them do. */
export async function latePaymentsWhere(db: Db, condition: RawBuilder<unknown>): Promise<LatePaymentRow[]> {
  const { rows } = await sql<LatePaymentRow>`
    select l.id, l.claim_id as "claimId", l.affiliate_id as "affiliateId", l.amount, c.due_on as "decideBy",
      c.met_on as "decidedOn", n.notified_on as "notifiedOn", l.period_until as "until", l.part, d.outcome,
      coalesce(b.sent_on, l.booked_on) as "paidOn", b.noted_until as "notedUntil",
      (select jsonb_build_object('dueOn', i.due_on, 'paidOn', i.paid_on, 'calculation', i.calculation)
        from late_interest i where i.payment_id = l.id) as noted
    from payment_line l
    join decision d on d.id = l.decision_id
    join decision_notice n on n.decision_id = d.id
    join claim c on c.id = l.claim_id
    left join lateral (
      select min(r.sent_on) filter (where r.account_refused) as sent_on, max(i.paid_on) as noted_until
      from ${repeated(sql`l.id`)} r left join late_interest i on i.payment_id = r.id) b on true
    where l.late and l.outcome = 'PAID' and ${condition} order by l.id`.execute(db);
  return rows;
}

export const latePaymentById = (db: Db) =>
  oneBy<string, LatePaymentRow>(
    ({ id }) => id,
    (ids) => latePaymentsWhere(db, sql`l.id = any (${ids})`),
  );
