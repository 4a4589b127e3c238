import { Migration } from "@mikro-orm/migrations";
import { admit } from "./admit.ts";

/**
 * The business day on which each transaction was written down, so that books can be read as they were known on a day;
 * and sums that were for several: each part is a payment of its own, which names the one that the bank booked.
 *
 * The day of what was booked before follows from its instant.
 */
export class Migration20261128003134_a_sum_may_be_for_several_and_books_know_their_day extends Migration {
  override up(): void {
    this.addSql(admit("ledger_transaction", "kind", "SPLIT"));
    this.addSql("alter table contributions.ledger_transaction add column posted_on date");
    this.addSql(`alter table contributions.ledger_transaction alter column posted_on type date
      using (posted_at at time zone 'Europe/Brussels')::date`);
    this.addSql(`alter table contributions.ledger_transaction alter column posted_on
      set default coalesce(viewer.day(), current_date), alter column posted_on set not null`);
    this.addSql(`alter table contributions.payment add column split_of text references contributions.payment,
      add column withheld_by text check (withheld_by in ('PUBLIC_DEBTOR', 'NOTARY'))`);
    this.addSql("create index part_of_payment on contributions.payment (split_of) where split_of is not null");
    this.addSql("create unique index split_once on contributions.ledger_transaction (payment_id) where kind = 'SPLIT'");
  }
}
