import { type Kysely, sql } from "kysely";
import type { Day } from "../../shared/values/calendar.ts";
import type { Cents } from "../../shared/values/money.ts";

/** What is left of a payment on an account: neither a due nor a refund has taken it. */
export interface CreditRow {
  readonly paymentId: string;
  readonly accountNumber: bigint;
  readonly bookedOn: Day;
  readonly designatedDueId: string | null;
  readonly collected: boolean;
  readonly amount: Cents;
}

/**
 * What is left of the payments that were brought to the accounts. Most are spent on dues: only of the others is
 * it looked up what went back.
 */
export async function openCredits(db: Kysely<unknown>, numbers: readonly bigint[]): Promise<CreditRow[]> {
  const { rows } = await sql<CreditRow>`
    with unspent as materialized (
      select m.*, p.booked_on, p.mandate_id, p.amount - coalesce(a.amount, 0) as amount
      from payment_match m join payment p on p.id = m.payment_id
      cross join lateral (select sum(a.amount) as amount from allocation a where a.payment_id = p.id) a
      where m.account_number = any (${numbers.map(String)}::bigint[]) and p.amount > coalesce(a.amount, 0)
    )
    select * from (
      select u.payment_id as "paymentId", u.account_number as "accountNumber", u.booked_on as "bookedOn",
        u.designated_due_id as "designatedDueId", u.mandate_id is not null as collected, (u.amount
          - coalesce((select sum(r.amount) from refund_part r where r.payment_id = u.payment_id), 0))::bigint as amount
      from unspent u
      where not exists (select from ledger_transaction r where r.reverses = u.transaction_id)
    ) left_over where amount > 0`.execute(db);
  return rows;
}
