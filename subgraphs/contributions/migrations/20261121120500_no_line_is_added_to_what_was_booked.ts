import { Migration } from "@mikro-orm/migrations";

/**
 * A ledger transaction is whole when it is booked: lines that balance among themselves could else be slipped into an
 * old one, and move balances of the past.
 */
export class Migration20261121120500_no_line_is_added_to_what_was_booked extends Migration {
  override up(): void {
    this.addSql(`alter table contributions.ledger_transaction
      add column booked_in xid8 not null default pg_current_xact_id()`);
    this.addSql(`create function contributions.lines_come_at_once() returns trigger language plpgsql as $$
      begin
        if exists (
          select from added a left join contributions.ledger_transaction t on t.id = a.transaction_id
          where t.booked_in is distinct from pg_current_xact_id()) then
          raise exception 'a ledger transaction takes no further lines'
            using errcode = 'check_violation', constraint = 'lines_come_at_once', table = 'ledger_entry';
        end if;
        return null;
      end $$`);
    this.addSql(`create trigger lines_come_at_once after insert on contributions.ledger_entry
      referencing new table as added for each statement execute function contributions.lines_come_at_once()`);
  }
}
