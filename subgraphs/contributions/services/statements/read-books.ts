import { sql } from "kysely";
import type { Day } from "../../../shared/values/calendar.ts";
import type { Cents } from "../../../shared/values/money.ts";
import type { ContributionsContext } from "../../loaders/index.ts";
import type { LedgerCode } from "../../loaders/rows.ts";

/** What stands on an account of the ledger. */
export interface TrialLine {
  readonly code: LedgerCode;
  readonly debit: Cents;
  readonly credit: Cents;
}

/** Adds the ledger of the viewer's fund up, by account, on a day and as known on a day: debits equal credits. */
export async function trialBalance(
  { db, viewer }: ContributionsContext,
  on: Day,
  knownOn: Day | null,
): Promise<TrialLine[]> {
  const { rows } = await sql<TrialLine>`
    select e.code, coalesce(sum(e.amount) filter (where e.amount > 0), 0)::bigint as debit,
      coalesce(-sum(e.amount) filter (where e.amount < 0), 0)::bigint as credit
    from ledger_entry e join ledger_transaction t on t.id = e.transaction_id
    where e.fund = ${viewer.fund} and e.effective_on <= ${on}
      and (${knownOn}::date is null or t.posted_on <= ${knownOn}::date)
    group by e.code order by e.code`.execute(db);
  return rows;
}

/** What the bank says stands on an account, and what the ledger makes of what it booked. */
export interface Reconciliation {
  readonly iban: string;
  readonly closingOn: Day | null;
  readonly openingBalance: Cents;
  readonly booked: Cents;
  readonly bankBalance: Cents;
  readonly difference: Cents;
}

/**
 * Holds the ledger against the bank: the oldest opening balance and what was booked since must make the newest closing
 * one. A difference says that a statement lacks between them.
 */
export async function reconcileBank({ db, viewer }: ContributionsContext): Promise<Reconciliation[]> {
  const { rows } = await sql<Omit<Reconciliation, "difference">>`
    select b.iban, l.closing_on as "closingOn", coalesce(o.opening_balance, 0)::bigint as "openingBalance",
      coalesce(m.booked, 0)::bigint as booked, coalesce(l.closing_balance, 0)::bigint as "bankBalance"
    from bank_account b
    left join lateral (select s.opening_balance from bank_statement s where s.iban = b.iban
      order by s.year, s.closing_on, s.number limit 1) o on true
    left join lateral (select s.closing_balance, s.closing_on from bank_statement s where s.iban = b.iban
      order by s.year desc, s.closing_on desc, s.number desc limit 1) l on true
    left join lateral (
      select sum(e.amount) as booked from bank_statement s join payment p on p.statement_id = s.id
      join ledger_transaction t on t.payment_id = p.id and t.kind = 'PAYMENT'
      join ledger_entry e on e.transaction_id = t.id and e.code = 'BANK'
      where s.iban = b.iban
    ) m on true
    where b.fund = ${viewer.fund} order by b.iban`.execute(db);
  return rows.map((row) => ({ ...row, difference: row.bankBalance - row.openingBalance - row.booked }));
}
