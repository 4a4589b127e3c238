/** The PostgreSQL role in which a subgraph works: neither owner nor superuser, so that row-level security holds. */
export const roleOf = (schema: string): string => `statut_${schema}`;

/**
 * Which column of a table says whose row it is. Where a column is absent, nobody sees the row by that way.
 *
 * `fund` is the code of the fund whose row it is; `contributor` the id of the person or company it is about.
 */
export interface Ownership {
  readonly fund?: string;
  readonly contributor?: string;
  /** Further ways to see a row: a condition for each role. */
  readonly also?: Readonly<Record<string, string>>;
}

const role = "(select viewer.role())";

/**
 * The SQL that shuts a table for everybody but those to whom a row belongs; the house itself and INASTI see all.
 *
 * Staff see what is their fund's where the row names a fund, and else what is about somebody who was ever with it.
 */
export function protect(schema: string, table: string, { fund, contributor, also = {} }: Ownership): string[] {
  const known = `exists (select from ${schema}.contributor c where c.id = ${table}.${contributor})`;
  const staff = fund ? `${fund} = (select viewer.fund())` : contributor ? known : "false";
  const ways = [`${role} in ('SYSTEM', 'INASTI')`, `(${role} in ('CASE_HANDLER', 'SUPERVISOR') and ${staff})`];
  if (contributor) ways.push(`(${role} in ('INSURED', 'COMPANY', 'HEALTH_FUND') and ${known})`);
  for (const [who, condition] of Object.entries(also)) ways.push(`(${role} = '${who}' and ${condition})`);
  const seen = ways.join(" or ");
  return [
    `alter table ${schema}.${table} enable row level security`,
    `alter table ${schema}.${table} force row level security`,
    `create policy ${table}_seen on ${schema}.${table} for select using (${seen})`,
    `create policy ${table}_written on ${schema}.${table} for insert with check (${seen})`,
    `create policy ${table}_changed on ${schema}.${table} for update using (${seen})`,
  ];
}

/** The SQL that makes a subgraph's role, and lets it work in its schema and in the log of facts, and nowhere else. */
export function openSchema(schema: string): string[] {
  const name = roleOf(schema);
  return [
    `do $$ begin create role ${name} nologin; exception when duplicate_object or unique_violation then null; end $$`,
    `grant ${name} to current_user`,
    `grant usage on schema ${schema}, facts, viewer to ${name}`,
    `grant select, insert on facts.fact, facts.unnumbered to ${name}`,
    `grant select on facts.number to ${name}`,
    `grant select, insert, update on facts.cursor to ${name}`,
    `alter default privileges in schema ${schema} grant select, insert, update on tables to ${name}`,
    `alter default privileges in schema ${schema} grant usage on sequences to ${name}`,
    `create table ${schema}.write_receipt (
      actor text not null,
      operation text not null,
      idempotency_key text not null,
      body_hash text not null,
      answer text not null,
      reason text,
      answered_at timestamptz not null default clock_timestamp(),
      primary key (actor, operation, idempotency_key)
    )`,
    `create function ${schema}.never_changes() returns trigger language plpgsql as $$
      begin raise exception '%.% rows never change', tg_table_schema, tg_table_name; end $$`,
    ...appendOnly(schema, "write_receipt"),
  ];
}

/** The SQL after which rows of a table are added, and never edited or taken away. */
export function appendOnly(schema: string, table: string): string[] {
  return [
    `create trigger ${table}_never_changes before update or delete or truncate on ${schema}.${table}
      for each statement execute function ${schema}.never_changes()`,
    `revoke update, delete, truncate on ${schema}.${table} from ${roleOf(schema)}`,
  ];
}

/**
 * The SQL for what a subgraph knows of people and companies that others own: whose row is whose.
 *
 * It is kept by hearing facts. `funds` are all funds that they were ever with; `fund` is the one of today.
 */
export function knowContributors(schema: string): string[] {
  const mine = [
    `${role} in ('SYSTEM', 'INASTI')`,
    `(${role} in ('CASE_HANDLER', 'SUPERVISOR') and (select viewer.fund()) = any (funds))`,
    `(${role} = 'INSURED' and ssin = (select viewer.ssin()))`,
    `(${role} = 'COMPANY' and enterprise_number = any ((select viewer.enterprises())::text[]))`,
    `(${role} = 'HEALTH_FUND' and health_fund = (select viewer.institution()))`,
  ].join(" or ");
  return [
    `create table ${schema}.contributor (
      id text primary key,
      kind text not null check (kind in ('PERSON', 'COMPANY')),
      fund text,
      funds text[] not null default '{}',
      ssin text unique,
      enterprise_number text unique,
      health_fund text,
      language text not null default 'fr',
      subject_version int not null
    )`,
    `alter table ${schema}.contributor enable row level security`,
    `alter table ${schema}.contributor force row level security`,
    `create policy contributor_seen on ${schema}.contributor for select using (${mine})`,
    `create policy contributor_kept on ${schema}.contributor for insert with check (${mine})`,
    `create policy contributor_changed on ${schema}.contributor for update using (${mine})`,
  ];
}
