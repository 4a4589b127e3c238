import { Migration } from "@mikro-orm/migrations";
import { roleOf } from "../../shared/plumbing/row-security.ts";

/** The role that counts, made with the tables of careers. */
const COUNTER = "statut_reporting_counter";

const role = "(select viewer.role())";

/** Of which fund somebody may see the cases: staff of the own. Whoever oversees the funds is told numbers alone. */
const ofOwnFund = `${role} = 'SYSTEM' or (${role} in ('CASE_HANDLER', 'SUPERVISOR') and fund = (select viewer.fund()))`;

/** Whose numbers somebody may see. */
const mayBeCounted = `(viewer.role() in ('SYSTEM', 'INASTI')
  or (viewer.role() in ('CASE_HANDLER', 'SUPERVISOR') and fund = viewer.fund()))`;

/** The terms that were heard of: a case of theirs is kept, broken or running, whenever one looks. */
export class Migration20261128123622_promises_are_measured extends Migration {
  override up(): void {
    this.addSql(`create table reporting.known_clock (
      subject text not null,
      clock text not null,
      subject_version int not null,
      fund text not null,
      contributor_id text,
      served text not null check (served in ('PERSON', 'COMPANY')),
      started_on date not null,
      due_on date not null,
      waiting_since date,
      met_on date,
      dropped_on date,
      basis jsonb not null,
      primary key (subject, clock)
    )`);
    this.addSql("create index known_clock_of_fund on reporting.known_clock (fund, clock, due_on, subject)");
    this.addSql("alter table reporting.known_clock enable row level security");
    this.addSql("alter table reporting.known_clock force row level security");
    this.addSql(`create policy known_clock_seen on reporting.known_clock for select using (${ofOwnFund})`);
    for (const [name, how] of [
      ["kept", "insert with check"],
      ["changed", "update using"],
    ])
      this.addSql(`create policy known_clock_${name} on reporting.known_clock for ${how} (${role} = 'SYSTEM')`);
    this.judge();
    this.count();
  }

  /** The day by which a term ended or stood still, on a day; it is broken where its last day is before that. */
  private judge(): void {
    this.addSql(`create function reporting.ran_until(c reporting.known_clock, on_day date) returns date
      language sql immutable set search_path = reporting, pg_temp
      return least(c.met_on, c.dropped_on, c.waiting_since, on_day)`);
    this.addSql(`create function reporting.standing_of
      (c reporting.known_clock, first_day date, last_day date, today date) returns text
      language sql immutable set search_path = reporting, pg_temp
      return case
        when c.met_on between first_day and least(last_day, today) and c.met_on <= c.due_on then 'KEPT'
        when reporting.ran_until(c, today) > c.due_on and c.due_on + 1 between first_day and last_day then 'BROKEN'
        when c.started_on <= least(last_day, today) and reporting.ran_until(c, least(last_day, today)) <= c.due_on
          and coalesce(least(c.met_on, c.dropped_on), 'infinity') > least(last_day, today) then 'RUNNING'
      end`);
  }

  private count(): void {
    this.addSql(`grant select on reporting.known_clock to ${COUNTER}`);
    this.addSql(`create policy known_clock_counted on reporting.known_clock for select to ${COUNTER} using (true)`);
    this.addSql(`create function reporting.clock_counts(first_day date, last_day date, today date)
      returns table (fund text, clock text, served text, kept int, broken int, running int)
      language sql stable security definer set search_path = reporting, pg_temp as $$
        select fund, clock, served, count(*) filter (where standing = 'KEPT')::int,
          count(*) filter (where standing = 'BROKEN')::int, count(*) filter (where standing = 'RUNNING')::int
        from (select c.*, reporting.standing_of(c, first_day, last_day, today) as standing
          from reporting.known_clock c where ${mayBeCounted}) judged
        where standing is not null group by fund, clock, served
      $$`);
    this.addSql("revoke execute on function reporting.clock_counts(date, date, date) from public");
    this.addSql(`grant create on schema reporting to ${COUNTER}`);
    this.addSql(`alter function reporting.clock_counts(date, date, date) owner to ${COUNTER}`);
    this.addSql(`revoke create on schema reporting from ${COUNTER}`);
    this.addSql(`grant execute on function reporting.clock_counts(date, date, date) to ${roleOf("reporting")}`);
  }
}
