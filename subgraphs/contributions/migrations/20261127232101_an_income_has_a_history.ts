import { Migration } from "@mikro-orm/migrations";
import { appendOnly, protect } from "../../shared/plumbing/row-security.ts";

/**
 * Assessed incomes come in files, and a later assessment of the same year takes the place of an earlier one, which is
 * kept: `seq` is the order in which they came. What could not be kept of a file is noted line by line.
 *
 * Staff of a fund write incomes of those whom they know; nobody edits one.
 */
export class Migration20261127232101_an_income_has_a_history extends Migration {
  override up(): void {
    this.addSql(`alter table contributions.reference_income
      add column seq bigint generated always as identity,
      add column kind text not null default 'INITIAL' check (kind in ('INITIAL', 'CORRECTED', 'RELIEF')),
      add column gross bigint check (gross >= 0),
      add column expenses bigint check (expenses >= 0),
      add column losses bigint check (losses >= 0),
      add column import_id text`);
    this.addSql(`create table contributions.income_import (
      id text primary key,
      fund text not null,
      sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
      file_name text not null,
      drawn_on date not null,
      lines int not null check (lines >= 0),
      added int not null check (added >= 0),
      superseding int not null check (superseding between 0 and added),
      known int not null check (known >= 0),
      rejected int not null check (rejected >= 0),
      imported_by text not null,
      imported_on date not null,
      imported_at timestamptz not null default clock_timestamp(),
      check (lines = added + known + rejected)
    )`);
    this.addSql(`create index income_import_of_fund on contributions.income_import (fund, imported_on, id)`);
    this.addSql(`create table contributions.income_line_fault (
      import_id text not null references contributions.income_import,
      line int not null check (line > 0),
      fund text not null,
      reason text not null,
      primary key (import_id, line)
    )`);
    for (const table of ["income_import", "income_line_fault"]) {
      for (const statement of [
        ...protect("contributions", table, { fund: "fund" }),
        ...appendOnly("contributions", table),
      ])
        this.addSql(statement);
    }
    this.addSql(`drop policy reference_income_written on contributions.reference_income`);
    this.addSql(`create policy reference_income_written on contributions.reference_income for insert with check (
      (select viewer.role()) = 'SYSTEM' or ((select viewer.role()) in ('CASE_HANDLER', 'SUPERVISOR')
        and exists (select from contributions.contributor c where c.id = reference_income.affiliate_id)))`);
  }
}
