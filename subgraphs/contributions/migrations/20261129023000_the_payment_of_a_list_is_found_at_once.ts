import { Migration } from "@mikro-orm/migrations";

/** Payments that have words are found by their sum: of what fund, how much. */
export class Migration20261129023000_the_payment_of_a_list_is_found_at_once extends Migration {
  override up(): void {
    this.addSql(`create index payment_with_words on contributions.payment (fund, amount)
      where free_text is not null or note is not null`);
  }
}
