import { Migration } from "@mikro-orm/migrations";
import { appendOnly, protect, roleOf, seeingAll } from "../../shared/plumbing/row-security.ts";
import { byFundOfToday, byPerson } from "./of-file.ts";

const DEPENDANTS = "'SPOUSE','COHABITANT','CHILD','ASCENDANT'";
const RELATIONS = "'SPOUSE','LEGAL_COHABITANT','COHABITANT','CHILD','GRANDCHILD','PARENT','GRANDPARENT','OTHER'";
const SOURCED = `source text not null check (source in ('INSURED','FUND','REGISTER')),
      recorded_on date not null,
      recorded_at timestamptz not null default clock_timestamp(),
      recorded_by text not null`;

/** The person and the fund of today, and no fund of before: these rows tell of others who live there. */
const ofHousehold = (table: string) => {
  const who = { INSURED: byPerson(table), CASE_HANDLER: byFundOfToday(table), SUPERVISOR: byFundOfToday(table) };
  return { also: who, writers: who };
};

/** Either side sees that one answers for the other; and the fund of today of either. */
const eitherSide = (whose: string): string => `exists (select from affiliates.contributor c
  where c.id in (joint_liability.debtor_id, joint_liability.co_debtor_id) and ${whose})`;
const fundOfEither = eitherSide("c.fund = (select viewer.fund())");

/** The household, who depends on whom, what spouses state of helping, and who answers for whose contributions. */
export class Migration20261127235501_who_lives_and_works_together_is_known extends Migration {
  override up(): void {
    this.addSql(`create table affiliates.household_member (
      id text primary key,
      version int not null default 1,
      affiliate_id text not null references affiliates.affiliate,
      relation text not null check (relation in (${RELATIONS})),
      ssin text check (ssin ~ '^[0-9]{11}$'),
      first_name text not null check (length(first_name) between 1 and 80),
      last_name text not null check (length(last_name) between 1 and 80),
      birth_date date,
      starts_on date not null,
      ends_on date check (ends_on >= starts_on),
      ${SOURCED}
    )`);
    this.addSql(`create index household_member_of on affiliates.household_member (affiliate_id, starts_on)`);
    this.addSql(`create table affiliates.dependant (
      id text primary key,
      affiliate_id text not null references affiliates.affiliate,
      member_id text not null references affiliates.household_member,
      kind text not null check (kind in (${DEPENDANTS})),
      starts_on date not null,
      ends_on date check (ends_on >= starts_on),
      ${SOURCED},
      exclude using gist (member_id with =, daterange(starts_on, ends_on, '[]') with &&)
    )`);
    this.addSql(`create index dependant_of on affiliates.dependant (affiliate_id)`);
    this.addSql(`create table affiliates.spouse_statement (
      id text primary key,
      affiliate_id text not null references affiliates.affiliate,
      fund text not null references affiliates.fund,
      kind text not null check (kind in ('DECLARATION','REBUTTAL')),
      couple text not null check (couple in ('MARRIED','LEGAL_COHABITANT')),
      helped_ssin text not null check (helped_ssin ~ '^[0-9]{11}$'),
      starts_on date not null,
      noticed_on date,
      sworn_on date not null,
      counts_from date not null,
      evidence text not null check (length(evidence) between 1 and 2000),
      ${SOURCED}
    )`);
    this.addSql(`create table affiliates.spouse_statement_outcome (
      statement_id text primary key references affiliates.spouse_statement,
      affiliate_id text not null,
      helped_affiliate_id text,
      outcome text not null check (outcome in ('ACCEPTED','REFUSED')),
      reasons text not null check (length(reasons) between 1 and 2000),
      decided_on date not null,
      decided_by text not null
    )`);
    this.addSql(
      `create table affiliates.known_mandates_of (company_id text primary key, subject_version int not null)`,
    );
    this.addSql(`create table affiliates.known_mandate (
      id text primary key,
      company_id text not null,
      affiliate_id text not null,
      starts_on date not null,
      ends_on date,
      rebutted jsonb not null
    )`);
    this.addSql(`create index known_mandate_of on affiliates.known_mandate (affiliate_id)`);
    this.addSql(`create table affiliates.joint_liability (
      debtor_id text not null references affiliates.affiliate,
      co_debtor_id text not null,
      basis text not null check (basis in ('HELPER','HELPER_SPOUSE','MANDATE')),
      source_id text not null,
      starts_on date not null,
      ends_on date,
      primary key (debtor_id, source_id, starts_on)
    )`);
    this.addSql(`create table affiliates.liability_told (debtor_id text primary key, version int not null)`);
    this.addSql(`create index joint_liability_of on affiliates.joint_liability (co_debtor_id)`);
    this.shut();
  }

  private shut(): void {
    for (const table of ["household_member", "dependant", "spouse_statement", "spouse_statement_outcome"])
      for (const statement of protect("affiliates", table, ofHousehold(table))) this.addSql(statement);
    for (const table of ["dependant", "spouse_statement", "spouse_statement_outcome"])
      for (const statement of appendOnly("affiliates", table)) this.addSql(statement);
    for (const table of ["known_mandates_of", "known_mandate", "liability_told"])
      for (const statement of protect("affiliates", table, { writers: {} })) this.addSql(statement);
    const also = { INSURED: eitherSide("true"), CASE_HANDLER: fundOfEither, SUPERVISOR: fundOfEither };
    for (const statement of protect("affiliates", "joint_liability", { also, writers: {} })) this.addSql(statement);
    for (const table of ["known_mandate", "joint_liability"]) {
      this.addSql(`grant delete on affiliates.${table} to ${roleOf("affiliates")}`);
      this.addSql(`create policy ${table}_taken_away on affiliates.${table} for delete
        using ((select viewer.role()) = 'SYSTEM')`);
    }
    this.addSql(
      seeingAll({
        schema: "affiliates",
        signature: "name_of(person text)",
        returns: "text",
        query: "select a.first_name || ' ' || a.last_name from affiliate a where a.id = person",
      }),
    );
  }
}
