import { type RawBuilder, sql } from "kysely";
import type { RequestScope } from "../../../shared/plumbing/context.ts";
import { undueOf } from "../../loaders/overpayments/overpayments.ts";
import type { PaymentCheck } from "../../rules/payments/checks.ts";
import { countMonthsSeizedTooMuch } from "../garnishments/check-months.ts";

const inForce = sql`(select d.amount from decision d where d.claim_id = c.id and d.verdict <> 'REPAYMENT'
  order by d.place desc limit 1)`;
const given = sql`(select coalesce(sum(l.given), 0) from payment_line l where l.claim_id = c.id)`;
const reference = (id: RawBuilder<unknown>) => sql`replace(${id}, '_', '-')`;

/** Each selects what is wrong: nothing, as long as everybody is paid what is granted, once. */
const queries: Readonly<Record<Exclude<PaymentCheck, "P9">, RawBuilder<unknown>>> = {
  P1: sql`select c.id from claim c where ${given} > coalesce(${inForce}, 0) + ${undueOf(sql`c.id`)}`,
  P2: sql`
    select l.repeats from payment_line l join payment_line f on f.id = l.repeats
    where not l.cancelled and (f.claim_id <> l.claim_id or coalesce(f.outcome, '') not in ('REJECTED', 'RETURNED'))
    union all select repeats from payment_line where repeats is not null and not cancelled
      group by repeats having count(*) > 1
    union all select decision_id from payment_line where not cancelled and coalesce(outcome, 'PAID') = 'PAID'
      group by decision_id, part, coalesce(repeats, ''), coalesce(interest_of, ''), coalesce(garnishment_id, '')
      having count(*) > 1`,
  P3: sql`
    select r.id from payment_run r
    left join lateral (select count(*) as many, coalesce(sum(l.amount), 0) as total,
        count(*) filter (where l.amount > 0) as sent,
        count(*) filter (where l.amount > 0 and position(
          '<EndToEndId>' || ${reference(sql`l.id`)} || '</EndToEndId>' in coalesce(r.content, '')) > 0) as named
      from payment_line l where l.run_id = r.id) l on true
    where r.payments <> l.many or r.total <> l.total or (r.state = 'RELEASED' and r.content <> '' and (l.named <> l.sent
      or (select count(*) from regexp_matches(r.content, '<EndToEndId>', 'g')) <> l.sent))`,
  P4: sql`
    select l.id from payment_line l join payment_run r on r.id = l.run_id
    where (l.sent_on is not null) <> (r.state = 'RELEASED') or l.cancelled <> (r.state = 'CANCELLED')
      or l.sent_on <> r.execute_on or l.booked_on < r.ended_on or l.failed_on < coalesce(l.booked_on, r.ended_on)`,
  P5: sql`
    select l.id from payment_line l left join overpayment_posting p on p.kind = 'WITHHELD' and p.source = l.id
      and p.overpayment_id = l.withheld_for
    where (l.withheld > 0 and l.sent_on is not null) <> (p.id is not null) or p.amount <> l.withheld
    union all select p.id from overpayment_posting p where p.kind = 'WITHHELD'
      and not exists (select from payment_line l where l.id = p.source)`,
  P6: sql`
    select l.id from payment_line l join payment_run r on r.id = l.run_id join payment_line f
      on f.affiliate_id = l.affiliate_id and f.account_id = l.account_id and f.account_refused
    where l.sent_on is not null and r.ended_on > f.failed_on`,
  P7: sql`
    select i.payment_id from late_interest i left join payment_line l on l.interest_of = i.payment_id
      and not l.cancelled and coalesce(l.outcome, 'PAID') = 'PAID'
    group by i.payment_id, i.amount having count(l.id) > 1 or coalesce(sum(l.amount), i.amount) <> i.amount
      or i.amount <> round((i.calculation ->> 'result')::numeric * 100)`,
  P8: sql`
    select g.id from garnishment g join payment_line l on l.garnishment_id = g.id and not l.cancelled
      and l.failed_on is null group by g.id, g.owed having sum(l.amount) > g.owed
    union all select s.id from seizure s join payment_run r on r.id = s.run_id and r.state <> 'CANCELLED'
      left join payment_line l on l.seizure_id = s.id and l.run_id = s.run_id and l.repeats is null
      group by s.id, s.amount, s.calculation, s.garnishment_id
      having coalesce(sum(l.amount), 0) <> s.amount or s.amount <> round((s.calculation ->> 'result')::numeric * 100)
        or bool_or(l.garnishment_id <> s.garnishment_id or l.affiliate_id <> s.affiliate_id)
    union all select l.id from payment_line l join payment_line f on f.id = l.repeats
      where not l.cancelled and l.garnishment_id <> coalesce(f.garnishment_id, '')`,
};

/** A named check of the payments, and how many faults it found: none, or something is wrong with us. */
export interface PaymentsChecked {
  readonly code: PaymentCheck;
  readonly faults: number;
}

/** Runs every check over what the viewer may see. */
export async function checkPayments({ db }: Pick<RequestScope, "db">): Promise<PaymentsChecked[]> {
  const found: PaymentsChecked[] = [];
  for (const [code, query] of Object.entries(queries)) {
    const { rows } = await sql<{ faults: number }>`select count(*)::int as faults from (${query}) f`.execute(db);
    found.push({ code: code as PaymentCheck, faults: rows[0]?.faults ?? 0 });
  }
  return [...found, { code: "P9", faults: await countMonthsSeizedTooMuch(db) }];
}
