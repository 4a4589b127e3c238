import { Migration } from "@mikro-orm/migrations";
import { knowContributors, openSchema, roleOf } from "../../shared/plumbing/row-security.ts";

/** The PostgreSQL role that may look at everybody's career, and does so in one function only, which counts. */
const COUNTER = "statut_reporting_counter";

const ofTheHouse = "(select viewer.role()) = 'SYSTEM'";

/** Whose people somebody may count: an analyst or a supervisor those of the own fund, the institutes those of all. */
const mayBeCounted = `(
  viewer.role() in ('SYSTEM', 'INASTI', 'FPS_SOCIAL_SECURITY')
  or (viewer.role() = 'ANALYST' and viewer.institution() = 'INASTI')
  or (viewer.role() in ('ANALYST', 'SUPERVISOR') and fund = viewer.fund()))`;

/** What the house heard of careers: kept to be counted, and shown to nobody, row by row. */
export class Migration20261120150000_careers_are_counted_and_never_shown extends Migration {
  override up(): void {
    for (const statement of [...openSchema("reporting"), ...knowContributors("reporting")]) this.addSql(statement);
    this.keepCareers();
    this.countCareers();
  }

  private keepCareers(): void {
    this.addSql(`create table reporting.heard_career (
      affiliate_id text primary key,
      subject_version int not null
    )`);
    this.addSql(`create table reporting.known_career (
      affiliate_id text not null references reporting.heard_career,
      fund text not null,
      category text not null,
      capacity text not null,
      starts_on date not null,
      ends_on date check (ends_on >= starts_on),
      primary key (affiliate_id, starts_on)
    )`);
    this.addSql(`create index known_career_by_day on reporting.known_career (starts_on, ends_on)`);
    this.addSql(`grant delete on reporting.known_career to ${roleOf("reporting")}`);
    for (const table of ["heard_career", "known_career"]) {
      this.addSql(`alter table reporting.${table} enable row level security`);
      this.addSql(`alter table reporting.${table} force row level security`);
      this.addSql(`create policy ${table}_of_the_house on reporting.${table}
        using (${ofTheHouse}) with check (${ofTheHouse})`);
    }
  }

  private countCareers(): void {
    this.addSql(`do $$ begin create role ${COUNTER} nologin;
      exception when duplicate_object or unique_violation then null; end $$`);
    this.addSql(`grant ${COUNTER} to current_user`);
    this.addSql(`grant usage on schema reporting, viewer to ${COUNTER}`);
    this.addSql(`grant select on reporting.known_career to ${COUNTER}`);
    this.addSql(`create policy known_career_counted on reporting.known_career for select to ${COUNTER} using (true)`);
    this.addSql(`create function reporting.affiliation_counts(on_day date)
      returns table (category text, fund text, capacity text, persons int)
      language sql stable security definer set search_path = reporting, pg_temp as $$
        select category, fund, capacity, count(distinct affiliate_id)::int from reporting.known_career
        where starts_on <= on_day and coalesce(ends_on, 'infinity') >= on_day and ${mayBeCounted}
        group by category, fund, capacity
      $$`);
    this.addSql(`revoke execute on function reporting.affiliation_counts(date) from public`);
    this.addSql(`grant create on schema reporting to ${COUNTER}`);
    this.addSql(`alter function reporting.affiliation_counts(date) owner to ${COUNTER}`);
    this.addSql(`revoke create on schema reporting from ${COUNTER}`);
    this.addSql(`grant execute on function reporting.affiliation_counts(date) to ${roleOf("reporting")}`);
  }
}
