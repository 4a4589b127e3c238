import { Migration } from "@mikro-orm/migrations";
import { protect } from "../../shared/plumbing/row-security.ts";

/** Who changes fund and when, as the affiliates told it: on that day it is told whether claimed sums are unpaid. */
export class Migration20261128000700_debts_are_told_at_a_change_of_fund extends Migration {
  override up(): void {
    this.addSql(`create table contributions.awaited_fund_change (
      id text primary key,
      contributor_id text not null,
      fund text not null,
      effect_on date not null,
      settled_on date,
      subject_version int not null
    )`);
    this.addSql(`create index fund_change_to_settle on contributions.awaited_fund_change (effect_on, id)
      where settled_on is null`);
    const ownership = { fund: "fund", writers: {} } as const;
    for (const statement of protect("contributions", "awaited_fund_change", ownership)) this.addSql(statement);
  }
}
