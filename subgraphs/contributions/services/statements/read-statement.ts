import { sql } from "kysely";
import type { Day, Quarter } from "../../../shared/values/calendar.ts";
import type { Cents } from "../../../shared/values/money.ts";
import type { ContributionsContext } from "../../loaders/index.ts";
import type { LedgerKind } from "../../loaders/rows.ts";

/** A line of a statement of account, with the balance after it. */
export interface StatementLine {
  readonly on: Day;
  readonly kind: LedgerKind;
  readonly quarter: Quarter | null;
  readonly transactionId: string;
  readonly amount: Cents;
  readonly balance: Cents;
}

/** What moved on an account between two days, as it was known on a day. */
export interface AccountStatement {
  readonly opening: Cents;
  readonly closing: Cents;
  readonly lines: readonly StatementLine[];
}

/**
 * A statement of account from a day to a day, as the books were known on a third: what was booked later, or counts from
 * another day since, is left out. The opening balance and the lines add up to the closing one.
 */
export async function readStatement(
  { db }: ContributionsContext,
  account: bigint,
  { from, to, knownOn }: { readonly from: Day; readonly to: Day; readonly knownOn: Day | null },
): Promise<AccountStatement> {
  const { rows } = await sql<Omit<StatementLine, "balance">>`
    select e.effective_on as on, t.kind, d.quarter, t.id as "transactionId", sum(e.amount)::bigint as amount
    from ledger_entry e join ledger_transaction t on t.id = e.transaction_id left join due d on d.id = t.due_id
    where e.account_number = ${account} and e.effective_on <= ${to}
      and (${knownOn}::date is null or t.posted_on <= ${knownOn}::date)
    group by e.effective_on, t.id, t.kind, d.quarter, t.posted_at
    order by e.effective_on, t.posted_at, t.id`.execute(db);
  let balance = 0n;
  const all = rows.map((row) => {
    balance += row.amount;
    return { ...row, balance };
  });
  const lines = all.filter(({ on }) => on >= from);
  const opening = all.findLast(({ on }) => on < from)?.balance ?? 0n;
  return { opening, closing: balance, lines };
}
