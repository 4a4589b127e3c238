import { Migration } from "@mikro-orm/migrations";

/** What the Crossroads Bank for Enterprises publishes of companies: open to everybody, so no row is anybody's. */
export class Migration20261121090100_the_register_tells_what_companies_are extends Migration {
  override up(): void {
    this.addSql(`create table companies.register_enterprise (
      enterprise_number text primary key check (enterprise_number ~ '^[01][0-9]{9}$'),
      form_code text,
      starts_on date not null,
      last_seen_on date not null
    )`);
    this.addSql(`create table companies.register_status (
      enterprise_number text not null references companies.register_enterprise,
      seen_from date not null,
      seen_until date check (seen_until >= seen_from),
      status text not null,
      situation text not null,
      primary key (enterprise_number, seen_from)
    )`);
    this.addSql(`create table companies.register_name (
      entity_number text not null,
      kind text not null,
      language text not null,
      name text not null,
      last_seen_on date not null,
      primary key (entity_number, kind, language, name)
    )`);
    this.addSql(`create table companies.register_address (
      entity_number text not null,
      kind text not null,
      postal_code text not null,
      municipality_fr text not null,
      municipality_nl text not null,
      street_fr text not null,
      street_nl text not null,
      house_number text not null,
      box text not null,
      struck_off_on date,
      last_seen_on date not null,
      primary key (entity_number, kind)
    )`);
    this.addSql(`create table companies.register_establishment (
      establishment_number text primary key check (establishment_number ~ '^[2-8][0-9]{9}$'),
      enterprise_number text not null references companies.register_enterprise,
      starts_on date not null,
      last_seen_on date not null,
      gone_on date
    )`);
    this.addSql(`create index register_establishment_of on companies.register_establishment (enterprise_number)`);
    this.addSql(`create table companies.register_activity (
      entity_number text not null,
      activity_group text not null,
      nace_version text not null check (nace_version in ('2003', '2008', '2025')),
      nace_code text not null check (nace_code ~ '^[0-9]{2,7}$'),
      classification text not null check (classification in ('MAIN', 'SECONDARY', 'ANCILLARY')),
      seen_from date not null,
      seen_until date check (seen_until >= seen_from),
      last_seen_on date not null,
      primary key (entity_number, activity_group, nace_version, nace_code, classification, seen_from)
    )`);
    this.addSql(`create table companies.register_code (
      category text not null,
      code text not null,
      language text not null,
      description text not null,
      primary key (category, code, language)
    )`);
    const house = "(select viewer.role()) = 'SYSTEM'";
    for (const name of ["enterprise", "status", "name", "address", "establishment", "activity", "code"]) {
      const table = `companies.register_${name}`;
      this.addSql(`alter table ${table} enable row level security`);
      this.addSql(`create policy register_read on ${table} for select using (true)`);
      this.addSql(`create policy register_written on ${table} for insert with check (${house})`);
      this.addSql(`create policy register_changed on ${table} for update using (${house})`);
    }
  }
}
