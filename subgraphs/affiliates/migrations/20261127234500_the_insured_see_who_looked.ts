import { Migration } from "@mikro-orm/migrations";
import { roleOf } from "../../shared/plumbing/row-security.ts";

const role = "(select viewer.role())";
const officer = `${role} = 'DATA_PROTECTION_OFFICER'`;
const known = "exists (select from affiliates.contributor c where c.id = usage.subject)";

/**
 * Who reads in the usage log: the insured what was looked at of the own file; a fund's data protection officer what its
 * people looked at, and who looked at its people.
 *
 * For that the officer may tell whose people are the fund's; nothing else of them is open.
 */
export class Migration20261127234500_the_insured_see_who_looked extends Migration {
  override up(): void {
    this.addSql(`create policy contributor_of_officer on affiliates.contributor for select
      using (${officer} and (select viewer.fund()) = any (funds))`);
    this.addSql(`create policy usage_of_the_person on privacy.usage for select to ${roleOf("affiliates")}
      using (${role} = 'INSURED' and subject is not null and ${known})`);
    this.addSql(`create policy usage_of_the_fund on privacy.usage for select to ${roleOf("affiliates")}
      using (${officer} and (receiver = (select viewer.fund()) or (subject is not null and ${known})))`);
  }
}
