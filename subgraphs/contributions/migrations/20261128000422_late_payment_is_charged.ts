import { Migration } from "@mikro-orm/migrations";
import { appendOnly, protect } from "../../shared/plumbing/row-security.ts";

/**
 * Surcharges: each is a due of its own, and here stands on which due it bears, by which rule and from which day. What
 * stands is what was not cancelled; of one due, kind and day at most one does.
 */
export class Migration20261128000422_late_payment_is_charged extends Migration {
  override up(): void {
    this.addSql(`create table contributions.surcharge (
      due_id text primary key references contributions.due,
      base_due_id text not null references contributions.due,
      contributor_id text not null,
      fund text not null,
      rule text not null check (rule in ('LATE_PAYMENT', 'UNJUSTIFIED_REDUCTION')),
      kind text not null check (kind in ('QUARTERLY', 'YEAR_END')),
      falls_on date not null,
      unpaid bigint not null check (unpaid > 0)
    )`);
    this.addSql(`create index surcharge_of_due on contributions.surcharge (base_due_id, falls_on)`);
    this.addSql(`create index surcharge_of_contributor on contributions.surcharge (contributor_id, falls_on)`);
    for (const statement of [
      ...protect("contributions", "surcharge", {
        fund: "fund",
        contributor: "contributor_id",
        readers: ["INSURED", "COMPANY"],
      }),
      ...appendOnly("contributions", "surcharge"),
    ])
      this.addSql(statement);
    this.addSql(`create view contributions.surcharge_standing with (security_invoker = true) as
      select s.* from contributions.surcharge s
      where not exists (select from contributions.due_cancellation c where c.due_id = s.due_id)`);
  }
}
