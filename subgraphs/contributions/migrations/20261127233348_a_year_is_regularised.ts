import { Migration } from "@mikro-orm/migrations";
import { appendOnly, protect } from "../../shared/plumbing/row-security.ts";

/**
 * Statements of regularisation: for each year of somebody what was charged provisionally and what is owed in the end,
 * quarter by quarter. A corrected income makes the next round; what an earlier one said stays.
 */
export class Migration20261127233348_a_year_is_regularised extends Migration {
  override up(): void {
    this.addSql(`create table contributions.regularisation (
      id text primary key,
      contributor_id text not null,
      fund text not null,
      year int not null check (year between 2000 and 2100),
      round int not null check (round >= 0),
      assessment_id text not null,
      income bigint not null check (income >= 0),
      admitted boolean not null,
      quarters smallint not null check (quarters between 1 and 4),
      income_known_on date not null,
      stated_on date not null,
      provisional bigint not null check (provisional >= 0),
      definitive bigint not null check (definitive >= 0),
      change bigint not null,
      stated_by text not null,
      stated_at timestamptz not null default clock_timestamp(),
      unique (contributor_id, fund, year, round)
    )`);
    this.addSql(`create table contributions.regularisation_line (
      statement_id text not null references contributions.regularisation,
      quarter text not null,
      contributor_id text not null,
      fund text not null,
      provisional_due_id text not null references contributions.due,
      provisional bigint not null,
      definitive bigint not null,
      before bigint not null,
      change bigint not null,
      let_off boolean not null,
      due_id text references contributions.due,
      calculation jsonb not null,
      primary key (statement_id, quarter),
      check ((calculation ->> 'result')::bigint = definitive - provisional),
      check (before + change = definitive - provisional or (let_off and change = 0))
    )`);
    for (const table of ["regularisation", "regularisation_line"]) {
      const ownership = { fund: "fund", contributor: "contributor_id", readers: ["INSURED"] } as const;
      for (const statement of [...protect("contributions", table, ownership), ...appendOnly("contributions", table)])
        this.addSql(statement);
    }
  }
}
