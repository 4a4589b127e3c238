import { Migration } from "@mikro-orm/migrations";

const role = "(select viewer.role())";
const theHouse = `${role} = 'SYSTEM'`;
const ofInstitution = `sent_on is not null and (select viewer.purpose()) = any (purposes)
  and (${role} in ('HEALTH_FUND', 'VOUCHER_ISSUER') and recipient = (select viewer.institution())
    or ${role} in ('INASTI', 'FPS_FINANCE', 'FPS_SOCIAL_SECURITY') and recipient = ${role})`;
const ofFund = `${role} in ('CASE_HANDLER', 'SUPERVISOR') and fund = (select viewer.fund())`;
const ofPerson = `${role} = 'INSURED' and exists (select from reporting.contributor c where c.id = affiliate_id)`;

/** Whoever issues the service vouchers of a region reads the orders that were sent to it, and answers them. */
export class Migration20261128192201_service_vouchers_are_ordered extends Migration {
  override up(): void {
    this.addSql(`alter policy transmission_select on reporting.transmission
      using (${theHouse} or ${ofFund} or ${ofPerson} or ${ofInstitution})`);
    this.addSql(`alter policy transmission_update on reporting.transmission
      using (${theHouse} or ${ofInstitution})`);
  }
}
