import { Migration } from "@mikro-orm/migrations";
import { appendOnly, roleOf } from "../../shared/plumbing/row-security.ts";

const role = "(select viewer.role())";
const theHouse = `${role} = 'SYSTEM'`;
/** A person or company reads what is about it; others the feed of the fund, or of the institution and purpose. */
const ofReader = `reader = (select reporting.reader())
  or (${role} in ('INSURED', 'COMPANY') and reader in (select id from reporting.contributor))`;

/**
 * The change feed: for each reader the facts that it may hear of, in the order in which they became known.
 *
 * It holds ids and no content. One hearer writes it, fact after fact: nobody sees a place before an earlier one.
 */
export class Migration20261128143732_what_changes_is_told_in_order extends Migration {
  override up(): void {
    this.addSql(`create table reporting.change (
      reader text not null,
      sequence bigint not null,
      id text not null,
      type text not null,
      subject_id text not null,
      subject_version int not null,
      contributor_id text,
      day date not null,
      told_at timestamptz not null,
      primary key (reader, sequence)
    )`);
    this.addSql("create index change_told_at on reporting.change (told_at)");
    this.addSql(`create table reporting.change_forgotten (
      one boolean primary key default true check (one),
      until_sequence bigint not null
    )`);
    this.addSql(`create function reporting.reader() returns text language sql stable return case
      when viewer.role() in ('CASE_HANDLER', 'SUPERVISOR') then 'FUND:' || viewer.fund()
      when viewer.role() = 'HEALTH_FUND' then 'HEALTH_FUND:' || viewer.purpose() || ':' || viewer.institution()
      when viewer.role() in ('INASTI', 'FPS_FINANCE') then viewer.role() || ':' || viewer.purpose()
    end`);
    this.shut();
    this.forget();
  }

  private shut(): void {
    for (const table of ["change", "change_forgotten"]) {
      this.addSql(`alter table reporting.${table} enable row level security`);
      this.addSql(`alter table reporting.${table} force row level security`);
    }
    this.addSql(`create policy change_seen on reporting.change for select using (${theHouse} or ${ofReader})`);
    this.addSql(`create policy change_written on reporting.change for insert with check (${theHouse})`);
    this.addSql(`create policy change_let_go on reporting.change for delete using (${theHouse})`);
    this.addSql("create policy change_forgotten_read on reporting.change_forgotten for select using (true)");
    this.addSql(`create policy change_forgotten_written on reporting.change_forgotten
      for all using (${theHouse}) with check (${theHouse})`);
  }

  /** Changes are let go from the oldest on, and it is known up to where; none is ever edited. */
  private forget(): void {
    const [, noEdit = ""] = appendOnly("reporting", "change");
    this.addSql(noEdit);
    this.addSql(`create trigger change_never_changes before update or truncate on reporting.change
      for each statement execute function reporting.never_changes()`);
    this.addSql(`grant delete on reporting.change to ${roleOf("reporting")}`);
  }
}
