import { Migration } from "@mikro-orm/migrations";

/**
 * What a statement adds to the ledger is checked from what it adds alone, and not from the ledger, which grows. As
 * every statement before it left each transaction balanced, one that adds lines that balance leaves it so. No amount is
 * nothing, so that lines that balance are two at least.
 *
 * That a line was booked with its transaction was written row by row; it is checked with the rest of the statement.
 */
export class Migration20261128121521_bookings_are_checked_a_statement_at_a_time extends Migration {
  override up(): void {
    this.addSql(`create or replace function contributions.entries_balance() returns trigger language plpgsql
      security definer set search_path = contributions as $$
      begin
        if exists (select from added where booked_in <> pg_current_xact_id()) then
          raise exception 'a line is added to what was booked before'
            using errcode = 'foreign_key_violation', constraint = 'lines_come_at_once', table = 'ledger_entry';
        end if;
        if exists (select from added group by transaction_id having sum(amount) <> 0) then
          raise exception 'the lines of a ledger transaction do not balance'
            using errcode = 'check_violation', constraint = 'entries_balance', table = 'ledger_entry';
        end if;
        return null;
      end $$`);
    this.addSql("drop trigger ledger_entry_is_booked_now on contributions.ledger_entry");
    this.addSql("drop function contributions.is_booked_now()");
    // The unique key of a due begins with the same columns.
    this.addSql("drop index contributions.due_of_quarter");
  }
}
