import { Migration } from "@mikro-orm/migrations";

const role = "(select viewer.role())";
const theHouse = `${role} = 'SYSTEM'`;
const ofInstitution = `sent_on is not null and (select viewer.purpose()) = any (purposes)
  and (${role} = 'HEALTH_FUND' and recipient = (select viewer.institution())
    or ${role} in ('INASTI', 'FPS_FINANCE', 'FPS_SOCIAL_SECURITY') and recipient = ${role})`;
const ofFund = `${role} in ('CASE_HANDLER', 'SUPERVISOR') and fund = (select viewer.fund())`;
const ofPerson = `${role} = 'INSURED' and exists (select from reporting.contributor c where c.id = affiliate_id)`;

/** An institution sees what was sent to it: what waits to be sent, or was withdrawn before it was, is the fund's. */
export class Migration20261128143740_a_message_is_its_recipients_once_it_was_sent extends Migration {
  override up(): void {
    this.addSql(`alter policy transmission_select on reporting.transmission
      using (${theHouse} or ${ofFund} or ${ofPerson} or ${ofInstitution})`);
    this.addSql(`alter policy transmission_update on reporting.transmission
      using (${theHouse} or ${ofInstitution})`);
  }
}
