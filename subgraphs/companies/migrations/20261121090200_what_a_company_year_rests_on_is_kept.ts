import { Migration } from "@mikro-orm/migrations";
import { appendOnly, protect } from "../../shared/plumbing/row-security.ts";

/** Whoever sees a mandate may count the career of its holder: the company's fund, and the holder's own. */
const byMandate = "exists (select from companies.mandate m where m.affiliate_id = known_career.affiliate_id)";

/** Accounts, certificates of dormancy and careers: what a company's year rests on. */
export class Migration20261121090200_what_a_company_year_rests_on_is_kept extends Migration {
  override up(): void {
    this.addSql(`create table companies.balance_sheet (
      id text primary key,
      company_id text not null references companies.company,
      year_starts_on date not null,
      year_ends_on date not null check (year_ends_on > year_starts_on),
      balance_total bigint not null check (balance_total >= 0),
      filed_on date not null check (filed_on > year_ends_on),
      source text not null check (source in ('NATIONAL_BANK', 'COMPANY')),
      reference text not null,
      received_on date not null,
      corrects text unique references companies.balance_sheet
    )`);
    this.addSql(`create index balance_sheet_of_company on companies.balance_sheet (company_id, year_ends_on)`);
    this.addSql(`create table companies.dormancy_certificate (
      id text primary key,
      company_id text not null references companies.company,
      year int not null check (year between 1993 and 2999),
      issued_on date not null check (issued_on > make_date(year, 12, 31)),
      reference text not null,
      received_on date not null,
      file_name text not null,
      file bytea not null,
      sha256 text not null check (sha256 = encode(sha256(file), 'hex')),
      unique (company_id, year, sha256)
    )`);
    this.addSql(`create table companies.known_career (
      affiliate_id text not null,
      id text not null,
      starts_on date not null,
      ends_on date,
      subject_version int not null,
      primary key (affiliate_id, id)
    )`);
    this.addSql(`create table companies.known_career_of (
      affiliate_id text primary key,
      subject_version int not null
    )`);
    this.addSql(`grant delete on companies.known_career to statut_companies`);
    const staff = { CASE_HANDLER: byMandate, SUPERVISOR: byMandate };
    const staffOf = Object.fromEntries(
      Object.entries(staff).map(([who, way]) => [who, way.replaceAll("known_career.", "known_career_of.")]),
    );
    for (const statement of [
      ...protect("companies", "balance_sheet", { contributor: "company_id" }),
      ...protect("companies", "dormancy_certificate", { contributor: "company_id" }),
      ...protect("companies", "known_career", { also: staff, writers: {} }),
      ...protect("companies", "known_career_of", { also: staffOf, writers: {} }),
      ...appendOnly("companies", "balance_sheet"),
      ...appendOnly("companies", "dormancy_certificate"),
      `create policy known_career_replaced on companies.known_career for delete
        using ((select viewer.role()) = 'SYSTEM')`,
    ])
      this.addSql(statement);
  }
}
