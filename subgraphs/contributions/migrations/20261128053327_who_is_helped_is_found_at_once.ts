import { Migration } from "@mikro-orm/migrations";

/** Whom somebody helps decides on whose income both contribute, so it is looked for with every year and quarter. */
export class Migration20261128053327_who_is_helped_is_found_at_once extends Migration {
  override up(): void {
    this.addSql(`create index career_period_helped on contributions.career_period (helped_affiliate_id)
      where helped_affiliate_id is not null`);
  }
}
