import { Migration } from "@mikro-orm/migrations";
import { appendOnly, protect } from "../../shared/plumbing/row-security.ts";

const CAUSES = "'STARTED','CHANGED','CORRECTED','CEASED','WENT_ON','MOVED'";
const ofFund = "fund = (select viewer.fund())";
const fileOfToday = (table: string) => `exists (select from affiliates.contributor c
  where c.id = ${table}.affiliate_id and c.fund = (select viewer.fund()))`;

/** What a version keeps of a period, beside who made it. */
const KEPT = `affiliate_id, fund, category, capacity, starts_on, ends_on, start_reason, end_reason, nace_code,
  nace_version, helped_affiliate_id, cause, cause_note`;

/**
 * What somebody does, why a period begins, and every version of each period with who made it and when.
 *
 * The database keeps the versions itself, so that no way of writing a period forgets one. A file moves with its
 * history: the fund of today sees the periods with earlier funds too, and those see their own.
 */
export class Migration20261127232249_a_career_keeps_its_versions extends Migration {
  override up(): void {
    this.addSql(`alter table affiliates.affiliation
      add column start_reason text,
      add column nace_code text check (nace_code ~ '^[0-9]{5}$'),
      add column nace_version text check (nace_version in ('NACE_2008','NACE_2025')),
      add column cause text not null default 'STARTED' check (cause in (${CAUSES})),
      add column cause_note text,
      add check ((nace_code is null) = (nace_version is null))`);
    this.addSql(`create table affiliates.affiliation_version (
      affiliation_id text not null references affiliates.affiliation,
      version int not null,
      affiliate_id text not null,
      fund text not null,
      category text not null,
      capacity text not null,
      starts_on date not null,
      ends_on date,
      start_reason text,
      end_reason text,
      nace_code text,
      nace_version text,
      helped_affiliate_id text,
      cause text not null,
      cause_note text,
      changed_by text not null,
      changed_on date not null,
      changed_at timestamptz not null default clock_timestamp(),
      primary key (affiliation_id, version)
    )`);
    this.addSql(`create index affiliation_version_of on affiliates.affiliation_version (affiliate_id, changed_at)`);
    this.addSql(`create function affiliates.keep_affiliation_version() returns trigger language plpgsql as $$ begin
      insert into affiliates.affiliation_version (affiliation_id, version, ${KEPT}, changed_by, changed_on)
      select new.id, new.version, ${KEPT.replace(/\w+/g, "new.$&")},
        coalesce(nullif(viewer.actor(), ''), 'house'), coalesce(viewer.day(), current_date);
      return new;
    end $$`);
    this.addSql(`insert into affiliates.affiliation_version (affiliation_id, version, ${KEPT}, changed_by, changed_on)
      select id, version, ${KEPT}, 'house', current_date from affiliates.affiliation`);
    this.addSql(`create trigger affiliation_keeps_versions after insert or update on affiliates.affiliation
      for each row execute function affiliates.keep_affiliation_version()`);
    const seen = fileOfToday("affiliation_version");
    const ownership = {
      contributor: "affiliate_id",
      fund: "fund",
      readers: ["INSURED"],
      also: { CASE_HANDLER: seen, SUPERVISOR: seen },
      writers: { CASE_HANDLER: ofFund, SUPERVISOR: ofFund },
    } as const;
    for (const statement of protect("affiliates", "affiliation_version", ownership)) this.addSql(statement);
    for (const statement of appendOnly("affiliates", "affiliation_version")) this.addSql(statement);
    this.addSql(`create policy affiliation_moved on affiliates.affiliation for select
      using ((select viewer.role()) in ('CASE_HANDLER', 'SUPERVISOR') and ${fileOfToday("affiliation")})`);
  }
}
