import { type Kysely, type RawBuilder, sql } from "kysely";
import { manyBy, oneBy } from "../../../shared/plumbing/loader.ts";
import type { Day } from "../../../shared/values/calendar.ts";
import type { Cents } from "../../../shared/values/money.ts";
import type { ClaimableCredit, RefundState } from "../../rules/refunds/refund.ts";

type Db = Kysely<unknown>;

/** Where a payee lives, in parts. */
export interface PayeeAddress {
  readonly street?: string | null;
  readonly building?: string | null;
  readonly postCode?: string | null;
  readonly town: string;
  readonly country: string;
}

/** A refund, with who agreed to it. */
export interface RefundRow {
  readonly id: string;
  readonly version: number;
  readonly contributorId: string;
  readonly fund: string;
  readonly accountNumber: bigint;
  readonly amount: Cents;
  readonly iban: string;
  readonly ibanKnown: boolean;
  readonly holderName: string;
  readonly address: PayeeAddress | null;
  readonly state: RefundState;
  readonly askedOn: Day;
  readonly askedBy: string;
  readonly fileId: string | null;
  readonly transactionId: string | null;
  readonly endedOn: Day | null;
  readonly reason: string | null;
  readonly approvedBy: readonly string[];
}

/** Refunds for which a condition holds, in an order, at most so many. */
export async function refundsWhere(
  db: Db,
  condition: RawBuilder<unknown>,
  order: RawBuilder<unknown> = sql`r.asked_on, r.id`,
  limit = 100_000,
): Promise<RefundRow[]> {
  const { rows } = await sql<RefundRow>`
    select r.id, r.version, r.contributor_id as "contributorId", r.fund, r.account_number as "accountNumber", r.amount,
      r.iban, r.iban_known as "ibanKnown", r.holder_name as "holderName", r.address, r.state, r.asked_on as "askedOn",
      r.asked_by as "askedBy", r.file_id as "fileId", r.transaction_id as "transactionId", r.ended_on as "endedOn",
      r.reason,
      array(select a.approved_by from refund_approval a where a.refund_id = r.id order by 1) as "approvedBy"
    from refund r where ${condition} order by ${order} limit ${limit}`.execute(db);
  return rows;
}

/** How many refunds there are for which a condition holds. */
export async function countRefunds(db: Db, condition: RawBuilder<unknown>): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from refund r where ${condition}`.execute(db);
  return rows[0]?.count ?? 0;
}

export const refundById = (db: Db) =>
  oneBy<string, RefundRow>(
    ({ id }) => id,
    (ids) => refundsWhere(db, sql`r.id = any (${ids})`),
  );

/** Newest first. */
export const refundsOfContributor = (db: Db) =>
  manyBy<string, RefundRow>(
    ({ contributorId }) => contributorId,
    (ids) => refundsWhere(db, sql`r.contributor_id = any (${ids})`, sql`r.asked_on desc, r.id desc`),
  );

/** An account on which more came in than was claimed. */
export interface OverpaymentRow {
  readonly accountNumber: bigint;
  readonly contributorId: string;
  readonly amount: Cents;
  readonly oldestOn: Day;
  /** What is free of which payments. */
  readonly free: readonly ClaimableCredit[];
  readonly iban: string | null;
  readonly holderName: string | null;
}

/** Accounts with a free credit and nothing open, after an account number; those that paid it, as far as it is known. */
export async function overpayments(
  db: Db,
  condition: RawBuilder<unknown>,
  order: RawBuilder<unknown> = sql`o."accountNumber"`,
  limit = 100_000,
): Promise<OverpaymentRow[]> {
  const { rows } = await sql<OverpaymentRow>`
    select o.*, k.counterparty_iban as iban, k.counterparty_name as "holderName" from (
      select m.account_number as "accountNumber", m.contributor_id as "contributorId", m.fund,
        sum(p.amount - coalesce(a.used, 0) - coalesce(r.used, 0))::bigint as amount,
        jsonb_agg(jsonb_build_object('paidOn', p.booked_on, 'undueYear', case
          when p.amount - coalesce(a.used, 0) - coalesce(r.used, 0) <= u.undue then u.year end))
          filter (where p.amount > coalesce(a.used, 0) + coalesce(r.used, 0)) as free,
        min(p.booked_on) filter (where p.amount > coalesce(a.used, 0) + coalesce(r.used, 0)) as "oldestOn"
      from payment_matched m join payment p on p.id = m.payment_id
      left join lateral (select sum(a.amount) as used from allocation a where a.payment_id = p.id) a on true
      left join lateral (select sum(r.amount) as used from refund_part r where r.payment_id = p.id) r on true
      left join lateral (
        select min(left(d.quarter, 4))::int as year, sum(-d.amount) as undue from due d
        where d.nature = 'REGULARISATION' and d.amount < 0
          and d.lowers in (select b.due_id from allocation b where b.payment_id = p.id)
          and not exists (select from due_cancellation c where c.due_id = d.id)) u on true
      group by 1, 2, 3
    ) o left join lateral (
      select p.counterparty_iban, p.counterparty_name from payment_matched m join payment p on p.id = m.payment_id
      where m.account_number = o."accountNumber" and p.counterparty_iban is not null
      order by p.booked_on desc, p.id desc limit 1
    ) k on true
    where o.amount > 0 and ${condition} order by ${order} limit ${limit}`.execute(db);
  return rows;
}
