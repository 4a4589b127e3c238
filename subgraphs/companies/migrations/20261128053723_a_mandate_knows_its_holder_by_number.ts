import { Migration } from "@mikro-orm/migrations";

/** Who holds a mandate and has no file is known by the number, so that an affiliation can be proposed. */
export class Migration20261128053723_a_mandate_knows_its_holder_by_number extends Migration {
  override up(): void {
    this.addSql(`alter table companies.mandate add column holder_ssin text check (holder_ssin ~ '^[0-9]{11}$'),
      add constraint mandate_number_without_file check (holder_ssin is null or affiliate_id is null)`);
  }
}
