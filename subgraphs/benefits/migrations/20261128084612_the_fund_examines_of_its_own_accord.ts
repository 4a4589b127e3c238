import { Migration } from "@mikro-orm/migrations";
import { appendOnly, protect } from "../../shared/plumbing/row-security.ts";

const role = "(select viewer.role())";
const ofFund = `${role} in ('CASE_HANDLER','SUPERVISOR') and fund = (select viewer.fund())`;
const own = `${role} = 'INSURED' and exists (select from benefits.contributor c
  where c.id = claim.affiliate_id and c.fund = claim.fund and c.ssin = (select viewer.ssin()))
  and state in ('RECEIVED','INCOMPLETE','COMPLETE','WITHDRAWN')`;

/** Rights are examined and told of without a request; people answer what the fund asks in a file that it opened. */
export class Migration20261128084612_the_fund_examines_of_its_own_accord extends Migration {
  override up(): void {
    this.addSql(`create table benefits.right_told (
      affiliate_id text not null,
      code text not null,
      fact_on date not null,
      fund text not null,
      told_on date not null,
      primary key (affiliate_id, code, fact_on)
    )`);
    for (const statement of protect("benefits", "right_told", {
      ...{ contributor: "affiliate_id", fund: "fund", readers: ["INSURED"], writers: {} },
    }))
      this.addSql(statement);
    for (const statement of appendOnly("benefits", "right_told")) this.addSql(statement);
    this.addSql(`alter policy claim_changed on benefits.claim
      using ((${role} = 'SYSTEM') or (${ofFund}) or (${own}))`);
    this.addSql("create index claim_complete on benefits.claim (id) where origin = 'AUTOMATIC' and state = 'COMPLETE'");
  }
}
