import { Migration } from "@mikro-orm/migrations";
import { protect } from "../../shared/plumbing/row-security.ts";

/**
 * What the affiliates tell of the two ends of an activity: on what day a start was declared, and until which quarter an
 * end is owed for. Each is kept as it was told; the house alone writes it.
 */
export class Migration20261128081859_how_activities_begin_and_end_is_heard extends Migration {
  override up(): void {
    this.addSql(`create table contributions.activity_end (
      affiliate_id text not null,
      source_id text not null,
      last_day date not null,
      last_quarter text not null check (last_quarter ~ '^[0-9]{4}Q[1-4]$'),
      due boolean not null,
      died boolean not null,
      stands boolean not null,
      subject_version int not null,
      primary key (affiliate_id, source_id)
    )`);
    this.addSql(`create table contributions.declared_start (
      affiliate_id text not null,
      starts_on date not null,
      declared_on date not null,
      primary key (affiliate_id, starts_on)
    )`);
    for (const table of ["activity_end", "declared_start"]) {
      for (const statement of protect("contributions", table, {
        contributor: "affiliate_id",
        readers: [],
        writers: {},
      }))
        this.addSql(statement);
    }
  }
}
