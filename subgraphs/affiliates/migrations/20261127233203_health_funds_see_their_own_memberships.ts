import { Migration } from "@mikro-orm/migrations";
import { protect } from "../../shared/plumbing/row-security.ts";
import { byFundOfToday } from "./of-file.ts";

const theirs = `health_fund = (select viewer.institution()) and exists (
  select from affiliates.contributor c where c.id = health_fund_membership.affiliate_id)`;

/** Memberships of health funds follow one another; a health fund sees its own, and no other's. */
export class Migration20261127233203_health_funds_see_their_own_memberships extends Migration {
  override up(): void {
    this.addSql(`alter table affiliates.health_fund_membership
      add check (ends_on >= starts_on),
      add exclude using gist (affiliate_id with =, daterange(starts_on, ends_on, '[]') with &&)`);
    this.addSql(`create index health_fund_membership_beginning on affiliates.health_fund_membership (starts_on)`);
    for (const policy of ["seen", "written", "changed"])
      this.addSql(`drop policy health_fund_membership_${policy} on affiliates.health_fund_membership`);
    const byStaff = byFundOfToday("health_fund_membership");
    const ownership = {
      contributor: "affiliate_id",
      readers: ["INSURED"],
      also: { HEALTH_FUND: theirs },
      writers: { CASE_HANDLER: byStaff, SUPERVISOR: byStaff },
    } as const;
    for (const statement of protect("affiliates", "health_fund_membership", ownership)) this.addSql(statement);
  }
}
