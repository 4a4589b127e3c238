import { Migration } from "@mikro-orm/migrations";
import { protect } from "../../shared/plumbing/row-security.ts";

/** Somebody goes to another fund: on the day, the accounts say whether sums that were called and due remain. */
export class Migration20261127232039_a_change_of_fund_asks_what_is_open extends Migration {
  override up(): void {
    this.addSql(`create table contributions.known_fund_change (
      id text primary key,
      contributor_id text not null,
      fund text not null,
      acts_on date not null,
      answered_on date,
      open_sums bigint check ((open_sums is null) = (answered_on is null))
    )`);
    this.addSql(`create index known_fund_change_open on contributions.known_fund_change (acts_on)
      where answered_on is null`);
    for (const statement of protect("contributions", "known_fund_change", { fund: "fund", writers: {} }))
      this.addSql(statement);
  }
}
