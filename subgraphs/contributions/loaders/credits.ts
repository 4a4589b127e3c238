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

/** What is left of the payments that were brought to the accounts. */
export async function openCredits(db: Kysely<unknown>, numbers: readonly bigint[]): Promise<CreditRow[]> {
  const { rows } = await sql<CreditRow>`
    select * from (
      select m.payment_id as "paymentId", m.account_number as "accountNumber", p.booked_on as "bookedOn",
        m.designated_due_id as "designatedDueId", p.mandate_id is not null as collected, (p.amount
          - coalesce((select sum(a.amount) from allocation a where a.payment_id = p.id), 0)
          - coalesce((select sum(r.amount) from refund_part r where r.payment_id = p.id), 0))::bigint as amount
      from payment_matched m join payment p on p.id = m.payment_id
      where m.account_number = any (${numbers.map(String)}::bigint[])
    ) left_over where amount > 0`.execute(db);
  return rows;
}
