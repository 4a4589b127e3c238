import { Migration } from "@mikro-orm/migrations";
import { roleOf } from "../../shared/plumbing/row-security.ts";

const role = "(select viewer.role())";
const theHouse = `${role} = 'SYSTEM'`;
const ofAsker = "asker = (select reporting.asker())";
const ofExport = "exists (select from reporting.bulk_export e where e.id = export_id)";

/** Exports: what is asked, in whose right, how far it is; and its rows, part by part, until its last day. */
export class Migration20261128153255_a_list_is_exported_whole extends Migration {
  override up(): void {
    this.addSql(`create function reporting.asker() returns text language sql stable return case
      when viewer.role() in ('CASE_HANDLER', 'SUPERVISOR', 'HEALTH_FUND', 'INASTI', 'FPS_FINANCE')
      then jsonb_build_array(viewer.role(), viewer.actor(), viewer.fund(), viewer.institution(),
        case when viewer.fund() is null then viewer.purpose() end)::text
    end`);
    this.addSql(`create table reporting.bulk_export (
      id text primary key,
      asker text not null,
      claim jsonb not null,
      question text not null,
      plan jsonb not null,
      variables jsonb not null,
      format text not null check (format in ('JSONL', 'CSV')),
      state text not null default 'QUEUED' check (state in ('QUEUED', 'RUNNING', 'COMPLETED', 'FAILED', 'EXPIRED')),
      failed_because text check ((failed_because is not null) = (state = 'FAILED')),
      page_size int not null,
      nested_size int not null,
      cursor text,
      rows int not null default 0,
      bytes bigint not null default 0,
      parts int not null default 0,
      withheld text[] not null default '{}',
      sha256 text check ((sha256 is not null) = (state in ('COMPLETED', 'EXPIRED'))),
      sequence bigint not null,
      next_try_at timestamptz not null default clock_timestamp(),
      lease text,
      leased_until timestamptz not null default clock_timestamp(),
      asked_on date not null,
      asked_at timestamptz not null default clock_timestamp(),
      known_at timestamptz,
      ended_at timestamptz,
      expires_on date not null
    )`);
    this.addSql("create index bulk_export_of_asker on reporting.bulk_export (asker, id)");
    this.addSql(`create index bulk_export_due on reporting.bulk_export (next_try_at)
      where state in ('QUEUED', 'RUNNING')`);
    this.addSql(`create table reporting.bulk_export_part (
      export_id text not null references reporting.bulk_export,
      place int not null,
      content text not null,
      rows int not null,
      primary key (export_id, place)
    )`);
    for (const [table, seen, written] of [
      ["bulk_export", `${theHouse} or ${ofAsker}`, ofAsker],
      ["bulk_export_part", `${theHouse} or ${ofExport}`, theHouse],
    ]) {
      this.addSql(`alter table reporting.${table} enable row level security`);
      this.addSql(`alter table reporting.${table} force row level security`);
      this.addSql(`create policy ${table}_seen on reporting.${table} for select using (${seen})`);
      this.addSql(`create policy ${table}_written on reporting.${table} for insert with check (${written})`);
    }
    this.addSql(`create policy bulk_export_changed on reporting.bulk_export for update using (${theHouse})`);
    this.addSql(`create policy bulk_export_part_let_go on reporting.bulk_export_part for delete using (${theHouse})`);
    this.addSql(`revoke update on reporting.bulk_export_part from ${roleOf("reporting")}`);
    this.addSql(`grant delete on reporting.bulk_export_part to ${roleOf("reporting")}`);
  }
}
