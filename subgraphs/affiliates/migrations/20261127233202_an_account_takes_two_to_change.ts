import { Migration } from "@mikro-orm/migrations";
import { appendOnly, protect, seeingAll } from "../../shared/plumbing/row-security.ts";
import { byPerson } from "./of-file.ts";

const ofFund = "fund = (select viewer.fund())";

/** What hangs on an account is written by whoever sees the account. */
const onAccount = (table: string) =>
  `exists (select from affiliates.benefit_account a where a.id = ${table}.account_id and a.fund = ${table}.fund)`;

/**
 * Accounts to which a fund pays benefits: what was asked, and the one act that ended the asking.
 *
 * The code by which the insured confirm what they asked themselves is read by the staff who hand it out, and by nobody
 * else: whoever shows one is told whether it fits.
 */
export class Migration20261127233202_an_account_takes_two_to_change extends Migration {
  override up(): void {
    this.addSql(`create table affiliates.benefit_account (
      id text primary key,
      affiliate_id text not null references affiliates.affiliate,
      fund text not null references affiliates.fund,
      place int not null,
      iban text not null check (iban ~ '^[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}$'),
      asked_on date not null,
      asked_at timestamptz not null default clock_timestamp(),
      asked_side text not null check (asked_side in ('INSURED','FUND')),
      asked_by text not null,
      unique (affiliate_id, place)
    )`);
    this.addSql(`create table affiliates.benefit_account_act (
      account_id text primary key references affiliates.benefit_account,
      affiliate_id text not null,
      fund text not null,
      act text not null check (act in ('CONFIRMED','CANCELLED')),
      acted_on date not null,
      acted_at timestamptz not null default clock_timestamp(),
      acted_side text not null check (acted_side in ('INSURED','FUND')),
      acted_by text not null,
      starts_on date check ((starts_on is not null) = (act = 'CONFIRMED'))
    )`);
    this.addSql(`create table affiliates.benefit_account_code (
      account_id text primary key references affiliates.benefit_account,
      fund text not null,
      code text not null check (length(code) = 10)
    )`);
    const staff = { CASE_HANDLER: ofFund, SUPERVISOR: ofFund };
    for (const table of ["benefit_account", "benefit_account_act"]) {
      const writers = { INSURED: byPerson(table), ...staff };
      const ownership = { contributor: "affiliate_id", fund: "fund", readers: ["INSURED"], writers } as const;
      for (const statement of protect("affiliates", table, ownership)) this.addSql(statement);
    }
    const writers = { INSURED: onAccount("benefit_account_code") };
    for (const statement of protect("affiliates", "benefit_account_code", { fund: "fund", writers }))
      this.addSql(statement);
    this.addSql(`drop policy benefit_account_code_seen on affiliates.benefit_account_code`);
    this.addSql(`create policy benefit_account_code_seen on affiliates.benefit_account_code for select using (
      (select viewer.role()) = 'SYSTEM' or (select viewer.role()) in ('CASE_HANDLER', 'SUPERVISOR') and ${ofFund})`);
    for (const table of ["benefit_account", "benefit_account_act", "benefit_account_code"])
      for (const statement of appendOnly("affiliates", table)) this.addSql(statement);
    this.addSql(
      seeingAll({
        schema: "affiliates",
        signature: "account_code_fits(account text, shown text)",
        returns: "boolean",
        query: "select exists (select from benefit_account_code c where c.account_id = account and c.code = shown)",
      }),
    );
  }
}
