import { Migration } from "@mikro-orm/migrations";

/** Until which quarter a right was told to hold because the law takes it as given up; empty where it was not. */
export class Migration20261128111501_who_lost_a_scheme_is_told extends Migration {
  override up(): void {
    this.addSql(`alter table contributions.granted_right
      add column deemed_until text check (deemed_until ~ '^[0-9]{4}Q[1-4]$'),
      add column deemed_version int not null default 0`);
  }
}
