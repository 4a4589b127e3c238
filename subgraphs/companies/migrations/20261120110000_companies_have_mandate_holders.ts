import { Migration } from "@mikro-orm/migrations";
import { knowContributors, openSchema, protect } from "../../shared/plumbing/row-security.ts";

const ROLES = "'DIRECTOR','MANAGER','DAILY_MANAGER','PERMANENT_REPRESENTATIVE','WORKING_PARTNER','LIQUIDATOR'";
const INSOLVENCIES = "'BANKRUPTCY','JUDICIAL_REORGANISATION','LIQUIDATION'";

/** Whoever sees the company sees what hangs on it. */
const ofCompany = "exists (select from companies.contributor c where c.id = mandate.company_id)";
/** A person sees the company in which he holds a mandate: that is the mandate that he may see. */
const byMandate = "exists (select from companies.mandate m where m.company_id = company.id)";
const byCompany = "exists (select from companies.company c where c.id = insolvency.company_id)";

/** Companies, who holds which mandate in them, and how they came to be insolvent. */
export class Migration20261120110000_companies_have_mandate_holders extends Migration {
  override up(): void {
    for (const statement of [...openSchema("companies"), ...knowContributors("companies", { owned: true })])
      this.addSql(statement);
    this.addSql(`create table companies.company (
      id text primary key,
      version int not null default 1,
      enterprise_number text not null unique check (enterprise_number ~ '^[01][0-9]{9}$'),
      name text not null,
      legal_form text not null,
      legal_personality_on date not null,
      fund text not null,
      language text not null check (language in ('fr', 'nl', 'de')),
      street text not null,
      postal_code text not null,
      municipality text not null,
      country text not null default 'BE',
      nace_code text check (nace_code ~ '^[0-9]{2,7}$'),
      nace_version text check (nace_version in ('2008', '2025')),
      check ((nace_code is null) = (nace_version is null))
    )`);
    this.addSql(`create index company_by_name on companies.company (name, id)`);
    this.addSql(`create table companies.mandate (
      id text primary key,
      version int not null default 1,
      company_id text not null references companies.company,
      affiliate_id text,
      holder_name text not null,
      role text not null check (role in (${ROLES})),
      paid boolean not null,
      starts_on date not null,
      ends_on date check (ends_on >= starts_on),
      evidence text not null,
      exclude using gist (
        company_id with =, affiliate_id with =, role with =, daterange(starts_on, ends_on, '[]') with &&
      )
    )`);
    this.addSql(`create index mandate_of_company on companies.mandate (company_id, starts_on)`);
    this.addSql(`create index mandate_of_affiliate on companies.mandate (affiliate_id, starts_on)`);
    this.addSql(`create table companies.insolvency (
      company_id text not null references companies.company,
      kind text not null check (kind in (${INSOLVENCIES})),
      starts_on date not null,
      ends_on date check (ends_on >= starts_on),
      curator text,
      primary key (company_id, kind, starts_on)
    )`);
    for (const [table, ownership] of [
      [
        "mandate",
        {
          contributor: "affiliate_id",
          readers: ["INSURED"],
          also: { CASE_HANDLER: ofCompany, SUPERVISOR: ofCompany, COMPANY: ofCompany },
          writers: { CASE_HANDLER: ofCompany, SUPERVISOR: ofCompany },
        },
      ],
      ["company", { contributor: "id", readers: ["COMPANY"], also: { INSURED: byMandate } }],
      ["insolvency", { contributor: "company_id", readers: ["COMPANY"], also: { INSURED: byCompany } }],
    ] as const) {
      for (const statement of protect("companies", table, ownership)) this.addSql(statement);
    }
  }
}
