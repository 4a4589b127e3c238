import { Migration } from "@mikro-orm/migrations";
import { protect, seeingAll } from "../../shared/plumbing/row-security.ts";

const GROUNDS = "'LIQUIDATION_CLOSED','CLOSED_IN_ONE_DEED','MERGED','BANKRUPTCY_CLOSED','DISSOLVED_BY_COURT'";

/** The auxiliary fund posts the notices; the fund that a company chose afterwards sees what it had been sent. */
const ofAuxiliaryFund = "(select viewer.fund()) = 'CNA'";
const ofCompany =
  "exists (select from companies.contributor c where c.enterprise_number = formal_notice.enterprise_number)";
const notified = `(${ofAuxiliaryFund} or ${ofCompany})`;
const byCompany = "exists (select from companies.company c where c.id = company_affiliation.company_id)";

/** A company joins a fund within three months, or is put with the auxiliary fund after a formal notice. */
export class Migration20261121090000_companies_join_a_fund_in_time extends Migration {
  override up(): void {
    this.addSql(`create table companies.formal_notice (
      id text primary key,
      version int not null default 1,
      enterprise_number text not null check (enterprise_number ~ '^[01][0-9]{9}$'),
      name text not null,
      legal_form text not null,
      legal_personality_on date not null,
      language text not null check (language in ('fr', 'nl', 'de')),
      street text not null,
      postal_code text not null,
      municipality text not null,
      country text not null default 'BE',
      posted_on date not null,
      registered_item text not null,
      due_on date not null check (due_on > posted_on),
      closed_on date,
      company_id text references companies.company
    )`);
    this.addSql(`create unique index formal_notice_running on companies.formal_notice (enterprise_number)
      where closed_on is null`);
    this.addSql(`create table companies.company_affiliation (
      id text primary key,
      company_id text not null references companies.company,
      fund text not null,
      origin text not null check (origin in ('REQUESTED', 'AUTOMATIC')),
      received_on date not null,
      starts_on date not null,
      ends_on date check (ends_on >= starts_on),
      notice_id text references companies.formal_notice,
      check ((origin = 'AUTOMATIC') = (notice_id is not null and fund = 'CNA')),
      exclude using gist (company_id with =, daterange(starts_on, ends_on, '[]') with &&)
    )`);
    this.addSql(`alter table companies.company add dissolved_on date, add dissolution_ground text
      check (dissolution_ground in (${GROUNDS})),
      add constraint dissolution_is_whole check ((dissolved_on is null) = (dissolution_ground is null)),
      add constraint dissolution_follows_birth check (dissolved_on >= legal_personality_on)`);
    this.addSql(`alter table companies.insolvency add published_on date, add reference text`);
    for (const statement of [
      ...protect("companies", "formal_notice", {
        also: { CASE_HANDLER: notified, SUPERVISOR: notified, COMPANY: ofCompany },
      }),
      ...protect("companies", "company_affiliation", { contributor: "company_id", also: { INSURED: byCompany } }),
    ])
      this.addSql(statement);
    this.addSql(
      seeingAll({
        schema: "companies",
        signature: "affiliated_since(number text)",
        returns: "date",
        query: `select coalesce(min(a.received_on), min(c.legal_personality_on))
          from company c left join company_affiliation a on a.company_id = c.id where c.enterprise_number = number`,
      }),
    );
  }
}
