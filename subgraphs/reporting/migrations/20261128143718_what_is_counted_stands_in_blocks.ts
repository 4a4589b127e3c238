import { Migration } from "@mikro-orm/migrations";
import { appendOnly } from "../../shared/plumbing/row-security.ts";

const role = "(select viewer.role())";
const theHouse = `${role} = 'SYSTEM'`;

/** Who asks for all funds: the institute, its analysts, and the FPS Social Security. */
const ofAllFunds = `${role} in ('INASTI', 'FPS_SOCIAL_SECURITY')
  or ${role} = 'ANALYST' and (select viewer.institution()) = 'INASTI'`;

/** What is told of the own fund and of nobody else. */
const ofOwnFund = `${role} in ('ANALYST', 'SUPERVISOR') and "values" -> 'FUND' = jsonb_build_array((select viewer.fund()))`;

/**
 * Statistics are counted by the house, a period once, into blocks of which each tells of five contributors at least.
 *
 * Whoever asks sees blocks alone. What is counted stays the house's own.
 */
export class Migration20261128143718_what_is_counted_stands_in_blocks extends Migration {
  override up(): void {
    this.addSql("drop function reporting.affiliation_counts(date)");
    this.addSql("drop policy known_career_counted on reporting.known_career");
    this.addSql("revoke select on reporting.known_career from statut_reporting_counter");
    this.keepBlocks();
    this.hearDues();
    this.countCareers();
    this.countAffiliations();
    this.addSql(`create function reporting.counted_dues(of_period text)
      returns table (contributor text, fund text, nature text, category text, amount bigint)
      language sql stable set search_path = reporting, pg_temp as $$
        select contributor_id, fund, nature, category, amount from reporting.known_due
        where counted_in = of_period::int
      $$`);
  }

  private keepBlocks(): void {
    this.addSql(`create table reporting.statistics_count (
      dataset text not null,
      period text not null,
      known_at timestamptz,
      counted_on date not null,
      schema_hash text not null,
      rules_version text not null,
      primary key (dataset, period)
    )`);
    this.addSql(`create table reporting.statistics_block (
      dataset text not null,
      period text not null,
      place int not null,
      "values" jsonb not null,
      things int not null check (things > 0),
      bands jsonb not null,
      primary key (dataset, period, place),
      foreign key (dataset, period) references reporting.statistics_count
    )`);
    for (const table of ["statistics_count", "statistics_block"]) {
      for (const statement of appendOnly("reporting", table)) this.addSql(statement);
      this.addSql(`alter table reporting.${table} enable row level security`);
      this.addSql(`alter table reporting.${table} force row level security`);
      this.addSql(`create policy ${table}_counted on reporting.${table} for insert with check (${theHouse})`);
    }
    this.addSql(`create policy statistics_count_seen on reporting.statistics_count for select
      using (${role} in ('SYSTEM', 'ANALYST', 'SUPERVISOR', 'INASTI', 'FPS_SOCIAL_SECURITY'))`);
    this.addSql(`create policy statistics_block_seen on reporting.statistics_block for select
      using (${theHouse} or ${ofAllFunds} or ${ofOwnFund})`);
  }

  private hearDues(): void {
    this.addSql(`create table reporting.known_due (
      due_id text primary key,
      contributor_id text not null,
      fund text not null,
      nature text not null,
      category text not null,
      amount bigint not null,
      counted_in int not null
    )`);
    this.addSql("create index known_due_by_year on reporting.known_due (counted_in)");
    for (const statement of appendOnly("reporting", "known_due")) this.addSql(statement);
    this.addSql("alter table reporting.known_due enable row level security");
    this.addSql("alter table reporting.known_due force row level security");
    this.addSql(`create policy known_due_of_the_house on reporting.known_due
      using (${theHouse}) with check (${theHouse})`);
  }

  private countCareers(): void {
    this.addSql(`create function reporting.counted_careers(of_period text)
      returns table (contributor text, fund text, category text, capacity text, state text, minimum text)
      language sql stable set search_path = reporting, pg_temp as $$
        select c.affiliate_id, c.fund, c.category, c.capacity, coalesce(s.state, 'NOT_TOLD'),
          case when s.minimum_reached then 'REACHED' else 'NOT_REACHED' end
        from reporting.known_career c
        left join reporting.known_settlement s on s.affiliate_id = c.affiliate_id and s.quarter = of_period
        cross join lateral (select (make_date(left(of_period, 4)::int, right(of_period, 1)::int * 3, 1)
          + interval '1 month' - interval '1 day')::date as day) last
        where c.starts_on <= last.day and coalesce(c.ends_on, 'infinity') >= last.day
      $$`);
  }

  private countAffiliations(): void {
    this.addSql(`create function reporting.counted_affiliations(of_period text)
      returns table (contributor text, fund text, movement text, category text, capacity text)
      language sql stable set search_path = reporting, pg_temp as $$
        select c.affiliate_id, c.fund,
          case when b.fund is null then 'BEGAN' when b.fund = c.fund then 'CHANGED' else 'CAME' end,
          c.category, c.capacity
        from reporting.known_career c
        left join reporting.known_career b on b.affiliate_id = c.affiliate_id and b.ends_on = c.starts_on - 1
        where c.starts_on between make_date(of_period::int, 1, 1) and make_date(of_period::int, 12, 31)
        union all
        select c.affiliate_id, c.fund, 'CEASED', c.category, c.capacity
        from reporting.known_career c
        left join reporting.known_career n on n.affiliate_id = c.affiliate_id and n.starts_on = c.ends_on + 1
        where c.ends_on between make_date(of_period::int, 1, 1) and make_date(of_period::int, 12, 31)
          and n.affiliate_id is null
      $$`);
  }
}
