import { Migration } from "@mikro-orm/migrations";

const role = "(select viewer.role())";
const theHouse = `${role} = 'SYSTEM'`;
const ofInstitution = `sent_on is not null and (select viewer.purpose()) = any (purposes)
  and (${role} in ('HEALTH_FUND', 'VOUCHER_ISSUER', 'FAMILY_FUND') and recipient = (select viewer.institution())
    or ${role} in ('INASTI', 'FPS_FINANCE', 'FPS_SOCIAL_SECURITY') and recipient = ${role})`;
const ofFund = `${role} in ('CASE_HANDLER', 'SUPERVISOR') and fund = (select viewer.fund())`;
const ofPerson = `${role} = 'INSURED' and exists (select from reporting.contributor c where c.id = affiliate_id)`;

/** A family-allowance fund reads the certificates that were sent to it, and answers them. */
export class Migration20261128221320_a_family_fund_reads_its_messages extends Migration {
  override up(): void {
    this.addSql(`alter policy transmission_select on reporting.transmission
      using (${theHouse} or ${ofFund} or ${ofPerson} or ${ofInstitution})`);
    this.addSql(`alter policy transmission_update on reporting.transmission
      using (${theHouse} or ${ofInstitution})`);
  }
}
