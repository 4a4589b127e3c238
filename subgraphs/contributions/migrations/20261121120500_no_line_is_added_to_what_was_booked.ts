import { Migration } from "@mikro-orm/migrations";

const BOOKED_IN = "add column booked_in xid8 not null default pg_current_xact_id()";

/**
 * A ledger transaction is whole when it is booked: lines that balance among themselves could else be slipped into an
 * old one, and move balances of the past. Each line belongs to a transaction that was booked with it.
 */
export class Migration20261121120500_no_line_is_added_to_what_was_booked extends Migration {
  override up(): void {
    this.addSql(`alter table contributions.ledger_transaction ${BOOKED_IN}, add unique (id, booked_in)`);
    this.addSql(`alter table contributions.ledger_entry ${BOOKED_IN},
      drop constraint ledger_entry_transaction_id_fkey,
      add constraint lines_come_at_once
        foreign key (transaction_id, booked_in) references contributions.ledger_transaction (id, booked_in)`);
    this.addSql(`create function contributions.is_booked_now() returns trigger language plpgsql as $$
      begin new.booked_in := pg_current_xact_id(); return new; end $$`);
    this.addSql(`create trigger ledger_entry_is_booked_now before insert on contributions.ledger_entry
      for each row execute function contributions.is_booked_now()`);
  }
}
