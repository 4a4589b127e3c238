import { Migration } from "@mikro-orm/migrations";

/**
 * The ground under every subgraph: who is asking, as PostgreSQL sees it, and the log of facts.
 *
 * `viewer.*` read what each request's transaction was told. `facts.fact` is append-only; `facts.number` gives each
 * fact its place once its transaction is over, one number after the other, so that readers see no gap.
 */
export class Migration20261120090000_facts_are_told_and_numbered extends Migration {
  override up(): void {
    this.addSql(`create extension if not exists btree_gist`);
    this.addSql(`create schema viewer`);
    for (const [name, type] of [
      ["role", "text"],
      ["actor", "text"],
      ["purpose", "text"],
      ["fund", "text"],
      ["ssin", "text"],
      ["institution", "text"],
    ]) {
      this.addSql(`create function viewer.${name}() returns ${type} language sql stable parallel safe
        as $$ select nullif(current_setting('app.${name}', true), '') $$`);
    }
    this.addSql(`create function viewer.enterprises() returns text[] language sql stable parallel safe
      as $$ select string_to_array(nullif(current_setting('app.enterprises', true), ''), ',') $$`);
    this.addSql(`create function viewer.day() returns date language sql stable parallel safe
      as $$ select nullif(current_setting('app.day', true), '')::date $$`);
    this.addSql(`create table facts.fact (
      id text primary key,
      source text not null,
      type text not null,
      subject text not null,
      subject_version int not null,
      day date not null,
      content jsonb not null,
      told_at timestamptz not null default clock_timestamp()
    )`);
    this.addSql(`create table facts.unnumbered (fact_id text primary key references facts.fact)`);
    this.addSql(`create table facts.number (
      sequence bigint primary key,
      fact_id text not null unique references facts.fact
    )`);
    this.addSql(`create table facts.cursor (listener text primary key, sequence bigint not null default 0)`);
    this.addSql(`create function facts.never_changes() returns trigger language plpgsql as $$
      begin raise exception '%.% rows never change', tg_table_schema, tg_table_name; end $$`);
    for (const table of ["fact", "number"]) {
      this.addSql(`create trigger ${table}_never_changes before update or delete or truncate on facts.${table}
        for each statement execute function facts.never_changes()`);
    }
    this.addSql(`create function facts.number_new() returns int language plpgsql security definer
      set search_path = facts as $$
      declare numbered int;
      begin
        perform pg_advisory_xact_lock(hashtext('facts.number_new'));
        with taken as (delete from unnumbered returning fact_id),
          placed as (
            insert into number (sequence, fact_id)
            select (select coalesce(max(sequence), 0) from number) + row_number() over (order by f.told_at, f.id), f.id
            from taken join fact f on f.id = taken.fact_id returning 1)
        select count(*) into numbered from placed;
        return numbered;
      end $$`);
    this.addSql(`create function facts.wake_listeners() returns void language sql as $$ notify facts $$`);
    this.addSql(`create function facts.heard_until(ear text) returns timestamptz language sql stable security definer
      set search_path = facts as $$
        select f.told_at from cursor c join number n on n.sequence = c.sequence join fact f on f.id = n.fact_id
        where c.listener = ear
      $$`);
    this.keepToTheHouse();
  }

  /** Facts carry numbers and names of persons: the house hears them, and whoever changes something tells, as itself. */
  private keepToTheHouse(): void {
    const house = "(select viewer.role()) = 'SYSTEM'";
    const tells = "(select viewer.role()) in ('INSURED', 'COMPANY', 'ACCOUNTANT', 'CASE_HANDLER', 'SUPERVISOR')";
    for (const table of ["fact", "unnumbered", "number", "cursor"]) {
      this.addSql(`alter table facts.${table} enable row level security`);
      this.addSql(`create policy ${table}_of_the_house on facts.${table} using (${house}) with check (${house})`);
    }
    this.addSql(`create policy fact_told on facts.fact for insert
      with check (${tells} and 'statut_' || source = current_user)`);
    this.addSql(`create policy unnumbered_told on facts.unnumbered for insert with check (${tells})`);
  }
}

/** Which daily job was done on which day, so that a day is worked once, however many processes there are. */
export class Migration20261126160000_a_day_is_worked_once extends Migration {
  override up(): void {
    this.addSql(`create table facts.day_worked (
      job text not null,
      day date not null,
      done_at timestamptz not null default clock_timestamp(),
      primary key (job, day)
    )`);
    this.addSql(`alter table facts.day_worked enable row level security`);
    this.addSql(`create policy day_worked_of_the_house on facts.day_worked
      using ((select viewer.role()) = 'SYSTEM') with check ((select viewer.role()) = 'SYSTEM')`);
    // The subgraphs' roles come after this ground, so all get the right; the policy lets the house alone use it.
    this.addSql(`grant select, insert on facts.day_worked to public`);
  }
}

/** The ground, in the shape of a subgraph's tables: it is migrated first. */
export const foundation = {
  name: "facts",
  entities: [],
  migrations: [Migration20261120090000_facts_are_told_and_numbered, Migration20261126160000_a_day_is_worked_once],
} as const;
