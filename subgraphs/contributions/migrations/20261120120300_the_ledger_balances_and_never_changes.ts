import { Migration } from "@mikro-orm/migrations";
import { appendOnly, protect } from "../../shared/plumbing/row-security.ts";
import { ownersOf } from "./file-readers.ts";

const WAYS = "'STRUCTURED_COMMUNICATION', 'OWN_REFERENCE', 'AMOUNT_AND_IBAN', 'FREE_TEXT', 'MANUAL'";

/**
 * The ledger (grootboek / grand livre): every transaction has at least two entries, and they add up to nothing. A debit
 * is above zero, a credit below. What was wrong is reversed, once, and never edited.
 *
 * RECEIVABLE has a sub-account for each contributor's account, SUSPENSE one for each sum that the bank booked. A match
 * says to whose account a sum was brought; where it was reversed, the next round may bring it elsewhere.
 */
export class Migration20261120120300_the_ledger_balances_and_never_changes extends Migration {
  override up(): void {
    this.addSql(`create table contributions.ledger_transaction (
      id text primary key,
      fund text not null,
      kind text not null check (kind in ('DUE', 'PAYMENT', 'MATCH', 'REVERSAL')),
      effective_on date not null,
      posted_at timestamptz not null default clock_timestamp(),
      contributor_id text,
      due_id text references contributions.due,
      payment_id text references contributions.payment,
      reverses text unique references contributions.ledger_transaction,
      reason text,
      check ((kind = 'REVERSAL') = (reverses is not null))
    )`);
    this.addSql(
      `create unique index due_is_booked_once on contributions.ledger_transaction (due_id) where kind = 'DUE'`,
    );
    this.addSql(
      `create unique index payment_is_booked_once on contributions.ledger_transaction (payment_id) where kind = 'PAYMENT'`,
    );
    this.addSql(`create table contributions.ledger_entry (
      transaction_id text not null references contributions.ledger_transaction,
      line smallint not null,
      fund text not null,
      code text not null check (code in ('RECEIVABLE', 'CONTRIBUTION_INCOME', 'FEE_INCOME', 'BANK', 'SUSPENSE')),
      account_number bigint references contributions.account,
      payment_id text references contributions.payment,
      contributor_id text,
      effective_on date not null,
      amount bigint not null check (amount <> 0),
      primary key (transaction_id, line),
      check ((code = 'RECEIVABLE') = (account_number is not null)),
      check ((code = 'SUSPENSE') = (payment_id is not null))
    )`);
    this.addSql(`create index entry_of_account
      on contributions.ledger_entry (account_number, effective_on, transaction_id)
      where account_number is not null`);
    this.addSql(
      `create index entry_of_payment on contributions.ledger_entry (payment_id) where payment_id is not null`,
    );
    this.addSql(`create function contributions.transaction_balances() returns trigger language plpgsql
      security definer set search_path = contributions as $$
      begin
        if (select coalesce(sum(amount), 0) <> 0 or count(*) < 2 from ledger_entry where transaction_id = new.id) then
          raise exception 'a ledger transaction does not balance'
            using errcode = 'check_violation', constraint = 'transaction_balances', table = 'ledger_transaction';
        end if;
        return null;
      end $$`);
    this.addSql(`create constraint trigger transaction_balances after insert on contributions.ledger_transaction
      deferrable initially deferred for each row execute function contributions.transaction_balances()`);
    this.addSql(`create function contributions.entries_balance() returns trigger language plpgsql
      security definer set search_path = contributions as $$
      begin
        if exists (select from ledger_entry where transaction_id in (select transaction_id from added)
          group by transaction_id having sum(amount) <> 0 or count(*) < 2) then
          raise exception 'the lines of a ledger transaction do not balance'
            using errcode = 'check_violation', constraint = 'entries_balance', table = 'ledger_entry';
        end if;
        return null;
      end $$`);
    this.addSql(`create trigger entries_balance after insert on contributions.ledger_entry
      referencing new table as added for each statement execute function contributions.entries_balance()`);
    this.addSql(`create table contributions.payment_match (
      payment_id text not null references contributions.payment,
      round int not null check (round >= 0),
      fund text not null,
      account_number bigint not null references contributions.account,
      contributor_id text not null,
      way text not null check (way in (${WAYS})),
      designated_due_id text references contributions.due,
      transaction_id text not null unique references contributions.ledger_transaction,
      matched_by text not null,
      matched_on date not null,
      primary key (payment_id, round)
    )`);
    this.addSql(`create index match_of_account on contributions.payment_match (account_number)`);
    this.addSql(`create view contributions.payment_matched with (security_invoker = true) as
      select m.* from contributions.payment_match m
      where not exists (select from contributions.ledger_transaction r where r.reverses = m.transaction_id)`);
    this.addSql(`create view contributions.suspense with (security_invoker = true) as
      select payment_id, fund, -sum(amount)::bigint as held from contributions.ledger_entry
      where code = 'SUSPENSE' group by payment_id, fund having sum(amount) <> 0`);
    for (const table of ["ledger_transaction", "ledger_entry", "payment_match"]) {
      for (const statement of protect("contributions", table, { fund: "fund", also: ownersOf(table) }))
        this.addSql(statement);
      for (const statement of appendOnly("contributions", table)) this.addSql(statement);
    }
  }
}
