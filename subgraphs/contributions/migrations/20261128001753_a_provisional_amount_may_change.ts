import { Migration } from "@mikro-orm/migrations";
import { protect } from "../../shared/plumbing/row-security.ts";
import { ownWriters } from "./file-readers.ts";

/**
 * Requests for a higher or a lower provisional amount of a year, with what shows it. The newest that was granted is the
 * base of the year: dues that are issued from then on rest on it.
 */
export class Migration20261128001753_a_provisional_amount_may_change extends Migration {
  override up(): void {
    this.addSql(`create table contributions.provisional_change (
      id text primary key,
      version int not null default 1,
      contributor_id text not null,
      fund text not null,
      year int not null check (year between 2000 and 2100),
      kind text not null check (kind in ('INCREASED', 'REDUCED')),
      income bigint not null check (income >= 0),
      elements text not null,
      state text not null check (state in ('ASKED', 'GRANTED', 'REFUSED')),
      asked_on date not null,
      asked_by text not null,
      decided_on date,
      decided_by text,
      granted_as int,
      reason text,
      check ((state = 'ASKED') = (decided_on is null)),
      check ((state = 'GRANTED') = (granted_as is not null)),
      unique (contributor_id, year, granted_as)
    )`);
    this.addSql(`create unique index one_change_asked_at_a_time on contributions.provisional_change
      (contributor_id, year) where state = 'ASKED'`);
    this.addSql(`create index change_of_fund on contributions.provisional_change (fund, state, asked_on, id)`);
    const table = "provisional_change";
    for (const statement of protect("contributions", table, {
      fund: "fund",
      contributor: "contributor_id",
      readers: ["INSURED"],
      writers: ownWriters(table),
    }))
      this.addSql(statement);
  }
}
