import { Migration } from "@mikro-orm/migrations";
import { appendOnly } from "../../shared/plumbing/row-security.ts";

const theHouse = "(select viewer.role()) = 'SYSTEM'";

/** What is counted beside careers and dues: kept by the house for itself, or read where it stands already. */
export class Migration20261128151354_events_and_companies_are_counted_too extends Migration {
  override up(): void {
    this.addSql(`create table reporting.known_event (
      kind text not null check (kind in ('BENEFIT', 'RECOVERY')),
      id text not null,
      contributor_id text not null,
      fund text not null,
      what jsonb not null,
      counted_in int not null,
      primary key (kind, id)
    )`);
    this.addSql("create index known_event_by_year on reporting.known_event (kind, counted_in)");
    for (const statement of appendOnly("reporting", "known_event")) this.addSql(statement);
    this.addSql(`create table reporting.known_company (
      company_id text primary key,
      subject_version int not null,
      standing jsonb not null
    )`);
    for (const table of ["known_event", "known_company"]) {
      this.addSql(`alter table reporting.${table} enable row level security`);
      this.addSql(`alter table reporting.${table} force row level security`);
      this.addSql(`create policy ${table}_of_the_house on reporting.${table}
        using (${theHouse}) with check (${theHouse})`);
    }
    this.addSql(`create function reporting.last_day_of(quarter text) returns date language sql immutable
      return (make_date(left(quarter, 4)::int, right(quarter, 1)::int * 3, 1) + interval '1 month - 1 day')::date`);
    this.count(
      "benefits",
      "benefit text, verdict text, amount bigint",
      `
      select contributor_id, fund, what ->> 'benefit', what ->> 'verdict',
        coalesce(((what ->> 'amount')::numeric * 100)::bigint, 0)
      from reporting.known_event where kind = 'BENEFIT' and counted_in = of_period::int`,
    );
    this.count(
      "recovery",
      "step text",
      `
      select contributor_id, fund, what ->> 'step'
      from reporting.known_event where kind = 'RECOVERY' and counted_in = of_period::int`,
    );
    this.count(
      "ledger",
      "movement text, amount bigint",
      `
      select r.affiliate_id, r.fund, m.movement, m.amount
      from reporting.known_receipts r cross join lateral (values ('CONTRIBUTIONS', r.received - r.excluded),
        ('SURCHARGES_AND_COSTS', r.excluded), ('REFUNDED', r.refunded)) as m (movement, amount)
      where r.year = of_period::int and m.amount <> 0`,
    );
    this.countWhatHasTerms();
    this.countCompanies();
  }

  private count(dataset: string, columns: string, query: string): void {
    this.addSql(`create function reporting.counted_${dataset}(of_period text)
      returns table (contributor text, fund text, ${columns})
      language sql stable set search_path = reporting, pg_temp as $$${query} $$`);
  }

  private countWhatHasTerms(): void {
    this.count(
      "requests",
      "kind text, served text, outcome text, days int, in_time int",
      `
      select coalesce(contributor_id, subject), fund, clock, served,
        case when met_on is null then 'DROPPED' else 'MET' end, ended_on - started_on, (ended_on <= due_on)::int
      from (select *, coalesce(met_on, dropped_on) as ended_on from reporting.known_clock) ended
      where ended_on between date_trunc('quarter', reporting.last_day_of(of_period))
        and reporting.last_day_of(of_period)`,
    );
    this.count(
      "transmissions",
      "kind text, action text, state text, days int, in_time int",
      `
      select affiliate_id, fund, kind, action, state, sent_on - caused_on, coalesce(sent_on <= due_on, true)::int
      from reporting.transmission
      where sent_on between date_trunc('quarter', reporting.last_day_of(of_period))
        and reporting.last_day_of(of_period)`,
    );
  }

  private countCompanies(): void {
    const during = `"startsOn" <= last.day and coalesce("endsOn", 'infinity') >= last.day`;
    this.count(
      "companies",
      "standing text",
      `
      select k.company_id, a.fund, case
          when not (k.standing ->> 'liable')::boolean then 'NOT_LIABLE'
          when exists (select from jsonb_to_recordset(k.standing -> 'insolvencies')
              as i ("startsOn" date, "endsOn" date)
            where ${during}) then 'INSOLVENT'
          when k.standing -> 'dormantYears' @> to_jsonb(of_period::int) then 'DORMANT'
          else 'ACTIVE' end
      from reporting.known_company k
      cross join lateral (select make_date(of_period::int, 12, 31) as day) last
      cross join lateral jsonb_to_recordset(k.standing -> 'affiliations')
        as a (fund text, "startsOn" date, "endsOn" date)
      where ${during} and coalesce((k.standing ->> 'dissolvedOn')::date, 'infinity') > last.day`,
    );
  }
}
