import { Migration } from "@mikro-orm/migrations";
import { appendOnly, protect } from "../../shared/plumbing/row-security.ts";

const role = "(select viewer.role())";
const byHouse = `${role} = 'SYSTEM'`;
const byStaff = `${role} in ('CASE_HANDLER', 'SUPERVISOR') and fund = (select viewer.fund()) and told_by = 'FUND'`;
const byInstitute = `${role} = 'INASTI' and (select viewer.purpose()) = 'REQUEST_DECISION' and told_by = 'INASTI'
  and exists (select from benefits.claim c where c.id = claim_id and c.affiliate_id = redirected_outcome.affiliate_id
    and c.fund = redirected_outcome.fund and c.redirected_to = 'INASTI' and c.state = 'REDIRECTED')`;

/** The institute says itself what it decided of a claim passed on to it, and nobody else says that it did. */
export class Migration20261128190734_the_institute_says_itself_what_it_decided extends Migration {
  override up(): void {
    this.addSql(`alter table benefits.redirected_outcome
      add column told_by text not null default 'FUND' check (told_by in ('FUND', 'INASTI'))`);
    this.addSql(`alter policy redirected_outcome_written on benefits.redirected_outcome
      with check ((${byHouse}) or (${byStaff}) or (${byInstitute}))`);
    this.addSql(`create table benefits.redirected_outcome_carried (
      claim_id text not null,
      place int not null,
      carried_on date not null,
      primary key (claim_id, place),
      foreign key (claim_id, place) references benefits.redirected_outcome
    )`);
    for (const statement of [
      ...protect("benefits", "redirected_outcome_carried", { writers: {} }),
      ...appendOnly("benefits", "redirected_outcome_carried"),
    ])
      this.addSql(statement);
  }
}
