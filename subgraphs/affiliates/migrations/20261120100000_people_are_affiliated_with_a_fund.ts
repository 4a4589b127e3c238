import { Migration } from "@mikro-orm/migrations";
import { knowContributors, openSchema, protect, publish } from "../../shared/plumbing/row-security.ts";

/** A person writes the own file, and the staff of the fund of today: one that they left may read on, and no more. */
const ofToday = "fund = (select viewer.fund())";
const own = "exists (select from affiliates.contributor c where c.id = affiliate.id)";

const CATEGORIES =
  "'MAIN','PRIMOSTARTER','SECONDARY','ART37_AB','ART37_C','SPOUSE_MAXI','SPOUSE_MINI','STUDENT','PENSION_PAID','PENSION_AGE_NO_PENSION'";

/** Funds, the people who are with them, for which periods and as what; and with which health fund they are. */
export class Migration20261120100000_people_are_affiliated_with_a_fund extends Migration {
  override up(): void {
    for (const statement of [...openSchema("affiliates"), ...knowContributors("affiliates", { owned: true })])
      this.addSql(statement);
    this.addSql(`create table affiliates.fund (
      code text primary key,
      id text not null unique,
      name text not null,
      auxiliary boolean not null
    )`);
    this.addSql(`create table affiliates.affiliate (
      id text primary key,
      version int not null default 1,
      ssin text not null unique check (ssin ~ '^[0-9]{11}$'),
      first_name text not null,
      last_name text not null,
      birth_date date,
      language text not null check (language in ('fr', 'nl', 'de')),
      fund text not null references affiliates.fund,
      street text not null,
      postal_code text not null,
      municipality text not null,
      country text not null default 'BE'
    )`);
    this.addSql(`create index affiliate_by_name on affiliates.affiliate (last_name, first_name, id)`);
    this.addSql(`create table affiliates.affiliation (
      id text primary key,
      version int not null default 1,
      affiliate_id text not null references affiliates.affiliate,
      fund text not null references affiliates.fund,
      category text not null check (category in (${CATEGORIES})),
      capacity text not null check (capacity in ('SELF_EMPLOYED','HELPER','HELPER_SPOUSE','MANDATE_HOLDER')),
      starts_on date not null,
      ends_on date check (ends_on >= starts_on),
      end_reason text,
      helped_affiliate_id text references affiliates.affiliate,
      exclude using gist (affiliate_id with =, daterange(starts_on, ends_on, '[]') with &&)
    )`);
    this.addSql(`create index affiliation_of_affiliate on affiliates.affiliation (affiliate_id, starts_on)`);
    this.addSql(`create table affiliates.health_fund_membership (
      affiliate_id text not null references affiliates.affiliate,
      health_fund text not null check (health_fund ~ '^[0-9]{3}$'),
      starts_on date not null,
      ends_on date,
      primary key (affiliate_id, starts_on)
    )`);
    for (const [table, ownership] of [
      ["affiliate", { contributor: "id", writers: { INSURED: own, CASE_HANDLER: ofToday, SUPERVISOR: ofToday } }],
      ["affiliation", { contributor: "affiliate_id", fund: "fund" }],
      ["health_fund_membership", { contributor: "affiliate_id" }],
    ] as const) {
      for (const statement of protect("affiliates", table, ownership)) this.addSql(statement);
    }
    for (const statement of publish("affiliates", "fund")) this.addSql(statement);
  }
}
