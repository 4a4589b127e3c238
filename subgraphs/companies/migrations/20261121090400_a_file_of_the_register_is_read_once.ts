import { Migration } from "@mikro-orm/migrations";
import { roleOf } from "../../shared/plumbing/row-security.ts";

/** How far each file of the register was read, and which of its lines could not be. */
export class Migration20261121090400_a_file_of_the_register_is_read_once extends Migration {
  override up(): void {
    this.addSql(`create table companies.register_import (
      sha256 text primary key,
      file_name text not null,
      snapshot_on date not null,
      header text[] not null,
      bytes bigint not null,
      position bigint not null default 0,
      line int not null default 1,
      kept int not null default 0,
      skipped int not null default 0,
      rejected int not null default 0,
      finished boolean not null default false
    )`);
    this.addSql(`create table companies.register_import_fault (
      sha256 text not null references companies.register_import,
      line int not null,
      reason text not null,
      column_name text,
      primary key (sha256, line)
    )`);
    for (const table of ["register_import", "register_import_fault"]) {
      this.addSql(`alter table companies.${table} enable row level security`);
      this.addSql(`create policy ${table}_of_the_house on companies.${table} to ${roleOf("companies")}
        using ((select viewer.role()) = 'SYSTEM') with check ((select viewer.role()) = 'SYSTEM')`);
    }
  }
}
