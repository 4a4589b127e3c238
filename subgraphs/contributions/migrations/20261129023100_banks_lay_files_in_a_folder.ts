import { Migration } from "@mikro-orm/migrations";
import { protect } from "../../shared/plumbing/row-security.ts";

/** Files that lay in the folder of a fund's bank, and what came of each; one that was written anew is another. */
export class Migration20261129023100_banks_lay_files_in_a_folder extends Migration {
  override up(): void {
    this.addSql(`create table contributions.bank_delivery (
      id text primary key,
      fund text not null,
      name text not null check (length(name) between 1 and 255),
      bytes bigint not null check (bytes >= 0),
      laid_at timestamptz not null,
      state text not null default 'WAITING' check (state in ('WAITING', 'TAKEN_IN', 'REFUSED', 'GONE')),
      looked_at_on date,
      statement_ids text[] not null default '{}',
      matched int not null default 0,
      suspended int not null default 0,
      ignored int not null default 0,
      errors jsonb not null default '[]',
      check ((state = 'WAITING') = (looked_at_on is null)),
      check ((state = 'REFUSED') = (errors <> '[]'::jsonb)),
      unique (fund, name, laid_at, bytes)
    )`);
    this.addSql(`create index bank_delivery_waits on contributions.bank_delivery (laid_at, name)
      where state = 'WAITING'`);
    for (const statement of protect("contributions", "bank_delivery", { fund: "fund", writers: {} })) {
      this.addSql(statement);
    }
  }
}
