import { Migration } from "@mikro-orm/migrations";

const role = "(select viewer.role())";
const theHouse = `${role} = 'SYSTEM'`;
const ofReader = `${role} in ('SUPERVISOR', 'HEALTH_FUND', 'INASTI', 'FPS_FINANCE', 'VOUCHER_ISSUER', 'FAMILY_FUND')
  and reader = (select reporting.reader())`;
const PARTNERS = "('HEALTH_FUND', 'INASTI', 'FPS_FINANCE', 'FPS_SOCIAL_SECURITY', 'VOUCHER_ISSUER', 'FAMILY_FUND')";
const ofPartner = `${role} in ${PARTNERS} and partner = coalesce((select viewer.institution()), ${role})`;
const ofRequest = "exists (select from reporting.signed_request r where r.id = request_id)";

/** A family-allowance fund signs, has webhooks and reads a feed, in which are the messages to it alone. */
export class Migration20261129030600_a_family_fund_is_a_partner extends Migration {
  override up(): void {
    this.addSql(`create or replace function reporting.reader() returns text language sql stable return case
      when viewer.role() in ('CASE_HANDLER', 'SUPERVISOR') then 'FUND:' || viewer.fund()
      when viewer.role() = 'HEALTH_FUND' then 'HEALTH_FUND:' || viewer.purpose() || ':' || viewer.institution()
      when viewer.role() in ('VOUCHER_ISSUER', 'FAMILY_FUND') then viewer.institution() || ':' || viewer.purpose()
      when viewer.role() in ('INASTI', 'FPS_FINANCE') then viewer.role() || ':' || viewer.purpose()
    end`);
    this.addSql(`alter policy webhook_seen on reporting.webhook using (${theHouse} or ${ofReader})`);
    this.addSql(`alter policy webhook_written on reporting.webhook with check (${theHouse} or ${ofReader})`);
    this.addSql(`alter policy webhook_changed on reporting.webhook using (${theHouse} or ${ofReader})`);
    this.addSql(`alter policy signed_request_seen on reporting.signed_request
      using (${role} in ('SYSTEM', 'DATA_PROTECTION_OFFICER') or ${ofPartner})`);
    this.addSql(`alter policy signed_request_written on reporting.signed_request
      with check (${ofPartner} and actor = (select viewer.actor()))`);
    this.addSql(`alter policy signed_answer_written on reporting.signed_answer
      with check (${role} in ${PARTNERS} and ${ofRequest})`);
  }
}
