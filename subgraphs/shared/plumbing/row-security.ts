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
  /** Who, beside staff, sees a row by its contributor; where nothing is said, all three. */
  readonly readers?: readonly ("INSURED" | "COMPANY" | "HEALTH_FUND")[];
  /** Further ways to see a row: a condition for each role. */
  readonly also?: Readonly<Record<string, string>>;
  /** Who, beside the house, writes a row: a condition for each role. Where none is named, staff write what they see. */
  readonly writers?: Readonly<Record<string, string>>;
}

/** Some roles, and for which rows. */
type Way = readonly [who: readonly string[], condition: string];

const STAFF = ["CASE_HANDLER", "SUPERVISOR"];
const role = "(select viewer.role())";
const theHouse: Way = [["SYSTEM"], "true"];
/** INASTI sees all funds; but who asks for statistics sees nobody. */
const theInstitute: Way = [["INASTI"], "(select viewer.purpose()) is distinct from 'STATISTICS'"];

const anyOf = (ways: readonly Way[]): string =>
  ways
    .filter(([who]) => who.length > 0)
    .map(([who, condition]) => `(${role} in (${who.map((one) => `'${one}'`).join(", ")}) and ${condition})`)
    .join(" or ");

const waysOf = (conditions: Readonly<Record<string, string>>): Way[] =>
  Object.entries(conditions).map(([who, condition]) => [[who], condition]);

/** The SQL that shuts a table for everybody but those for whom a condition holds: to see rows, and to write them. */
function shut(schema: string, table: string, seen: readonly Way[], written: readonly Way[]): string[] {
  return [
    `alter table ${schema}.${table} enable row level security`,
    `alter table ${schema}.${table} force row level security`,
    `create policy ${table}_seen on ${schema}.${table} for select using (${anyOf(seen)})`,
    `create policy ${table}_written on ${schema}.${table} for insert with check (${anyOf(written)})`,
    `create policy ${table}_changed on ${schema}.${table} for update using (${anyOf(written)})`,
  ];
}

/**
 * The SQL that shuts a table for everybody but those to whom a row belongs; the house itself and INASTI see all.
 *
 * Staff see what is their fund's where the row names a fund, and else what is about somebody who was ever with it. To
 * see is not to write: an insured person, a company or an institution writes only where `writers` says so.
 */
export function protect(schema: string, table: string, ownership: Ownership): string[] {
  const { fund, contributor, readers = ["INSURED", "COMPANY", "HEALTH_FUND"], also = {}, writers } = ownership;
  const known = `exists (select from ${schema}.contributor c where c.id = ${table}.${contributor})`;
  const staff: Way = [STAFF, fund ? `${fund} = (select viewer.fund())` : contributor ? known : "false"];
  const owners: Way[] = contributor ? [[readers, known]] : [];
  const others = waysOf(also);
  const byStaff = [staff, ...others.filter(([[who = ""]]) => STAFF.includes(who))];
  return shut(
    schema,
    table,
    [theHouse, theInstitute, staff, ...owners, ...others],
    [theHouse, ...(writers ? waysOf(writers) : byStaff)],
  );
}

/** The SQL for a table that anybody may read, and the house alone writes. */
export const publish = (schema: string, table: string): string[] => [
  `alter table ${schema}.${table} enable row level security`,
  `create policy ${table}_read on ${schema}.${table} for select using (true)`,
  `create policy ${table}_written on ${schema}.${table} for insert with check (${anyOf([theHouse])})`,
  `create policy ${table}_changed on ${schema}.${table} for update using (${anyOf([theHouse])})`,
];

/** A function that is to see every row of its subgraph. */
export interface SeeingAll {
  readonly schema: string;
  /** Its name and arguments: "affiliated_since(number text)". */
  readonly signature: string;
  /** The type of its one answer, or "table (…)". */
  readonly returns: string;
  readonly query: string;
}

/**
 * The SQL of a function that sees every row of its subgraph, whoever asks, and tells one thing of them.
 *
 * It asks as the house for its own length only. To write that setting into the function itself would need a superuser,
 * which the owner of the tables is not where the house is run for real.
 */
export function seeingAll({ schema, signature, returns, query }: SeeingAll): string {
  const many = returns.startsWith("table");
  return `create function ${schema}.${signature} returns ${returns} language plpgsql set search_path = ${schema} as $$
    #variable_conflict use_column
    declare
      asking text := coalesce(current_setting('app.role', true), '');
      ${many ? "" : `answer ${returns};`}
    begin
      perform set_config('app.role', 'SYSTEM', true);
      ${many ? `return query ${query};` : `answer := (${query});`}
      perform set_config('app.role', asking, true);
      return${many ? "" : " answer"};
    end $$`;
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
    `alter table ${schema}.write_receipt enable row level security`,
    `create policy write_receipt_own on ${schema}.write_receipt
      using (${role} = 'SYSTEM' or actor = (select viewer.actor()))`,
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
 * It is kept by hearing facts, so by the house; where the subgraph owns them itself, its fund's staff write it too.
 * `funds` are all funds that they were ever with; `fund` is the one of today.
 */
export function knowContributors(schema: string, { owned = false }: { readonly owned?: boolean } = {}): string[] {
  const staff: Way = [STAFF, "(select viewer.fund()) = any (funds)"];
  const mine: Way[] = [
    theHouse,
    theInstitute,
    staff,
    [["INSURED"], "ssin = (select viewer.ssin())"],
    [["COMPANY"], "enterprise_number = any ((select viewer.enterprises())::text[])"],
    [["HEALTH_FUND"], "health_fund = (select viewer.institution())"],
  ];
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
    ...shut(schema, "contributor", mine, owned ? [theHouse, staff] : [theHouse]),
  ];
}

/** The SQL after which a number that was replaced still leads to the own file: kept by facts, beside the new one. */
export const followFormerNumbers = (schema: string): string[] => [
  `alter table ${schema}.contributor add column former_ssins text[] not null default '{}'`,
  `create index contributor_by_former_ssin on ${schema}.contributor using gin (former_ssins)`,
  `create policy contributor_seen_formerly on ${schema}.contributor for select
    using (${role} = 'INSURED' and former_ssins @> array[(select viewer.ssin())])`,
];
