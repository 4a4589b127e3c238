import { Migration } from "@mikro-orm/migrations";

const STATES = "'ASKED','GRANTED','REFUSED','WAIVED','DEEMED_WAIVED','LAPSED'";
const REASONS =
  "'NEW_FILE','LIFE_EVENT','RIGHT_NOT_AUTOMATIC','RIGHT_MAY_LAPSE','RIGHT_ENDED','PAYMENT_ARREARS','BEFORE_FIRST_RECOVERY','EVIDENCE_MISSING','DISSATISFIED'";

/** The law may take a right as given up, and the fund then speaks with the person of it. */
export class Migration20261128111501_a_right_may_be_deemed_given_up extends Migration {
  override up(): void {
    this.addSql("alter table affiliates.right_request drop constraint right_request_state_check");
    this.addSql(`alter table affiliates.right_request add constraint right_request_state_check
      check (state in (${STATES}))`);
    this.addSql("alter table affiliates.contact_task drop constraint contact_task_reason_check");
    this.addSql(`alter table affiliates.contact_task add constraint contact_task_reason_check
      check (reason in (${REASONS}))`);
  }
}
