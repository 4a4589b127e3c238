import { Migration } from "@mikro-orm/migrations";

const REASONS =
  "'NEW_FILE','LIFE_EVENT','RIGHT_NOT_AUTOMATIC','RIGHT_MAY_LAPSE','RIGHT_ENDED','PAYMENT_ARREARS'," +
  "'BEFORE_FIRST_RECOVERY','BENEFIT_PAYMENT_FAILED','EVIDENCE_MISSING','DISSATISFIED'";

/** Where the bank refuses the payment of a benefit, somebody looks after it. */
export class Migration20261128202500_a_payment_that_failed_is_looked_after extends Migration {
  override up(): void {
    this.addSql("alter table affiliates.contact_task drop constraint contact_task_reason_check");
    this.addSql(`alter table affiliates.contact_task add constraint contact_task_reason_check
      check (reason in (${REASONS}))`);
  }
}
