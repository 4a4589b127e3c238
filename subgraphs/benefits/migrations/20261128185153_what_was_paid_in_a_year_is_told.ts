import { Migration } from "@mikro-orm/migrations";
import { protect } from "../../shared/plumbing/row-security.ts";

/** What was told last of a year of somebody's benefits, so that it is told again only where it is otherwise. */
export class Migration20261128185153_what_was_paid_in_a_year_is_told extends Migration {
  override up(): void {
    this.addSql(`create table benefits.told_paid_year (
      affiliate_id text not null,
      fund text not null,
      year int not null,
      content jsonb not null,
      primary key (affiliate_id, fund, year)
    )`);
    this.addSql("create index payment_line_of_person on benefits.payment_line (affiliate_id)");
    for (const statement of protect("benefits", "told_paid_year", { writers: {} })) this.addSql(statement);
  }
}
