import { Migration } from "@mikro-orm/migrations";
import { roleOf } from "../../shared/plumbing/row-security.ts";

/** The role that counts, made with the tables of careers. */
const COUNTER = "statut_reporting_counter";

/** Whose numbers somebody may see. */
const mayBeCounted = `(viewer.role() in ('SYSTEM', 'INASTI')
  or (viewer.role() in ('CASE_HANDLER', 'SUPERVISOR') and fund = viewer.fund()))`;

const COLUMNS =
  "subject, clock, fund, contributor_id, served, started_on, due_on, waiting_since, met_on, dropped_on, basis";

const COUNTS = "reporting.clock_counts(date, date, date)";

/**
 * A message to an institution that has a term is a case as every other: it is met when it leaves.
 *
 * One that was withdrawn before it left was owed no longer, and is no case.
 */
export class Migration20261128124710_messages_are_measured_too extends Migration {
  override up(): void {
    this.addSql(`create view reporting.measured_clock with (security_invoker = true) as
      select ${COLUMNS} from reporting.known_clock
      union all
      select id, 'TRANSMISSION_' || kind, fund, affiliate_id, 'PERSON', caused_on, due_on, null, sent_on, null, null
      from reporting.transmission where due_on is not null and state <> 'WITHDRAWN'`);
    this.addSql("drop function reporting.standing_of(reporting.known_clock, date, date, date)");
    this.addSql("drop function reporting.ran_until(reporting.known_clock, date)");
    this.addSql(`drop function ${COUNTS}`);
    this.judge();
    this.count();
  }

  /** The day by which a term ended or stood still, on a day; it is broken where its last day is before that. */
  private judge(): void {
    this.addSql(`create function reporting.ran_until(c reporting.measured_clock, on_day date) returns date
      language sql immutable set search_path = reporting, pg_temp
      return least(c.met_on, c.dropped_on, c.waiting_since, on_day)`);
    this.addSql(`create function reporting.standing_of
      (c reporting.measured_clock, first_day date, last_day date, today date) returns text
      language sql immutable set search_path = reporting, pg_temp
      return case
        when c.met_on between first_day and least(last_day, today) and c.met_on <= c.due_on then 'KEPT'
        when reporting.ran_until(c, today) > c.due_on and c.due_on + 1 between first_day and last_day then 'BROKEN'
        when c.started_on <= least(last_day, today) and reporting.ran_until(c, least(last_day, today)) <= c.due_on
          and coalesce(least(c.met_on, c.dropped_on), 'infinity') > least(last_day, today) then 'RUNNING'
      end`);
  }

  private count(): void {
    this.addSql(`grant select on reporting.transmission, reporting.measured_clock to ${COUNTER}`);
    this.addSql(`create policy transmission_counted on reporting.transmission for select to ${COUNTER} using (true)`);
    this.addSql(`create function reporting.clock_counts(first_day date, last_day date, today date)
      returns table (fund text, clock text, served text, kept int, broken int, running int)
      language sql stable security definer set search_path = reporting, pg_temp as $$
        select fund, clock, served, count(*) filter (where standing = 'KEPT')::int,
          count(*) filter (where standing = 'BROKEN')::int, count(*) filter (where standing = 'RUNNING')::int
        from (select c.*, reporting.standing_of(c, first_day, last_day, today) as standing
          from reporting.measured_clock c where ${mayBeCounted}) judged
        where standing is not null group by fund, clock, served
      $$`);
    this.addSql(`revoke execute on function ${COUNTS} from public`);
    this.addSql(`grant create on schema reporting to ${COUNTER}`);
    this.addSql(`alter function ${COUNTS} owner to ${COUNTER}`);
    this.addSql(`revoke create on schema reporting from ${COUNTER}`);
    this.addSql(`grant execute on function ${COUNTS} to ${roleOf("reporting")}`);
  }
}
