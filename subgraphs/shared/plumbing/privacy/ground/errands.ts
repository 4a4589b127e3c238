import { Migration } from "@mikro-orm/migrations";

const HOUSE = "(select viewer.role()) = 'SYSTEM'";

/**
 * What the house gathers of one person from every subgraph, for that person: who is asked, and what each brought.
 *
 * It is no table of any subgraph: each lays its own part down, and whoever sent the errand takes all away together.
 */
export class Migration20261127235500_each_subgraph_brings_its_part_of_a_file extends Migration {
  override up(): void {
    this.addSql(`create table privacy.errand (
      id text primary key,
      affiliate_id text not null,
      ssin text not null,
      language text not null,
      quarters text[] not null,
      subgraphs text[] not null,
      asked_at timestamptz not null default clock_timestamp()
    )`);
    this.addSql(`create table privacy.errand_part (
      errand_id text not null references privacy.errand on delete cascade,
      subgraph text not null,
      sections text not null,
      primary key (errand_id, subgraph)
    )`);
    for (const table of ["errand", "errand_part"]) {
      this.addSql(`alter table privacy.${table} enable row level security`);
      this.addSql(`create policy ${table}_of_the_house on privacy.${table} using (${HOUSE}) with check (${HOUSE})`);
      this.addSql(`grant select, insert, delete on privacy.${table} to public`);
    }
  }
}
