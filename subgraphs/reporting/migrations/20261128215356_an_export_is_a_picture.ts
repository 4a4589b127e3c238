import { Migration } from "@mikro-orm/migrations";

/** An export is read in one picture of the tables, taken on a day; and anew, from its first row, where that is lost. */
export class Migration20261128215356_an_export_is_a_picture extends Migration {
  override up(): void {
    this.addSql(`alter table reporting.bulk_export add column picture text, add column read_on date,
      add column beginnings int not null default 0`);
  }
}
