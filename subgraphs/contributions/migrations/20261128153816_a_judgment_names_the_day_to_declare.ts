import { Migration } from "@mikro-orm/migrations";

/** Until which day a claim is to be declared by the word of the judgment itself: earlier than the law's last one. */
export class Migration20261128153816_a_judgment_names_the_day_to_declare extends Migration {
  override up(): void {
    this.addSql(`alter table contributions.claim_step add column declare_by date,
      add check (declare_by is null or (kind = 'INSOLVENCY' and declare_by >= done_on))`);
  }
}
