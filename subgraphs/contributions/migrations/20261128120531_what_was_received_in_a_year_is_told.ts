import { Migration } from "@mikro-orm/migrations";
import { protect } from "../../shared/plumbing/row-security.ts";

/** What was told last of the sums received of somebody in a year, so that it is told again only where it changed. */
export class Migration20261128120531_what_was_received_in_a_year_is_told extends Migration {
  override up(): void {
    this.addSql(`create table contributions.told_receipts (
      contributor_id text not null,
      fund text not null,
      year int not null,
      received bigint not null,
      excluded bigint not null,
      refunded bigint not null,
      primary key (contributor_id, fund, year)
    )`);
    this.addSql("create index transaction_by_posting on contributions.ledger_transaction (posted_on)");
    for (const statement of protect("contributions", "told_receipts", { writers: {} })) this.addSql(statement);
  }
}
