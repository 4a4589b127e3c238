import { Migration } from "@mikro-orm/migrations";
import { protect, seeingAll } from "../../shared/plumbing/row-security.ts";

const role = "(select viewer.role())";
const teller = `${role} in ('SYSTEM', 'HEALTH_FUND', 'INASTI', 'FAMILY_FUND', 'INSURED', 'CASE_HANDLER', 'SUPERVISOR')`;
/** The family-allowance fund that asks, or to which a certificate goes, which says that it asks for this. */
const ofFamilyFund = "institution = (select viewer.institution()) and (select viewer.purpose()) = 'FAMILY_CERTIFICATE'";
const ofPerson = "exists (select from benefits.contributor c where c.id = family_certificate.affiliate_id)";

/** Certificates of family allowances of before July 2014: asked for, and answered from the archive of the fund. */
export class Migration20261128221320_the_archive_of_family_allowances_is_passed_on extends Migration {
  override up(): void {
    this.addSql(`create table benefits.family_certificate (
      id text primary key,
      affiliate_id text not null,
      fund text not null,
      institution text not null,
      asked_by text not null check (asked_by in ('PERSON','INSTITUTION','NOBODY')),
      reference text check (length(reference) between 3 and 100),
      asked_on date not null,
      due_on date not null,
      state text not null check (state in ('ASKED','PASSED_ON','NOT_HELD')),
      answered_on date,
      circumstance text,
      circumstance_on date check (circumstance_on <= '2014-06-30'),
      competence_moved_on date check (competence_moved_on <= '2014-07-01'),
      paid_until date check (paid_until <= '2014-06-30'),
      attributaries text[] not null default '{}',
      children text[] not null default '{}',
      version int not null default 1,
      actor text not null,
      check ((state = 'ASKED') = (answered_on is null)),
      check ((asked_by = 'INSTITUTION') = (reference is not null)),
      check ((state = 'PASSED_ON') = (circumstance is not null and circumstance_on is not null
        and competence_moved_on is not null and cardinality(children) > 0))
    )`);
    this.addSql(`create unique index family_certificate_open on benefits.family_certificate
      (affiliate_id, fund, institution) where state = 'ASKED'`);
    this.addSql(`create unique index family_certificate_reference on benefits.family_certificate
      (institution, reference) where reference is not null`);
    this.addSql("create index family_certificate_of on benefits.family_certificate (affiliate_id, asked_on)");
    this.addSql(`create index family_certificate_waits on benefits.family_certificate (fund, asked_on)
      where state = 'ASKED'`);
    const ofFund = "fund = (select viewer.fund())";
    const rows = protect("benefits", "family_certificate", {
      fund: "fund",
      contributor: "affiliate_id",
      readers: ["INSURED"],
      also: { FAMILY_FUND: ofFamilyFund },
      writers: {
        INSURED: `state = 'ASKED' and asked_by = 'PERSON' and ${ofPerson}`,
        FAMILY_FUND: `state = 'ASKED' and asked_by = 'INSTITUTION' and ${ofFamilyFund}`,
        CASE_HANDLER: ofFund,
        SUPERVISOR: ofFund,
      },
    });
    for (const statement of rows) this.addSql(statement);
    this.addSql(
      seeingAll({
        schema: "benefits",
        signature: "once_with(number text, of_fund text)",
        returns: "text",
        query: `select id from contributor where kind = 'PERSON' and of_fund = any (funds)
          and (ssin = number or former_ssins @> array[number]) limit 1`,
      }),
    );
    this.addSql("alter table benefits.to_tell drop constraint to_tell_kind_check");
    this.addSql(`alter table benefits.to_tell add constraint to_tell_kind_check
      check (kind in ('RECOGNITION', 'OUTCOME', 'FAMILY_CERTIFICATE'))`);
    this.addSql(`alter policy to_tell_written on benefits.to_tell with check (${teller})`);
  }
}
