import { sql } from "kysely";
import type { Context } from "./context.ts";
import { newId } from "./ids.ts";
import { protect } from "./row-security.ts";
import type { Refused, WriteMetaInput } from "./user-error.ts";
import { versionConflict, write } from "./write.ts";

/** A table whose rows are found by name, and what of a row is its name: SQL about `row`. */
interface Named {
  readonly schema: string;
  readonly table: string;
  readonly name: string;
}

/** How alike a word and a part of a name must be, of one: less finds strangers, more forgives no slip. */
const ALIKE = "0.4";

/**
 * The SQL after which rows are found by name as people remember it: without accents or capitals, and with slips.
 *
 * The names stand apart, in a table that nobody sees and only the function `named` reads. Under row-level security no
 * index serves a search that is not for equal values; so `named` answers ids, and whoever asks looks those up under it.
 */
export function searchNames({ schema, table, name }: Named): string[] {
  const names = `${schema}.${table}_name`;
  const plain = `${schema}.plain(${name})`;
  return [
    `create extension if not exists unaccent schema public`,
    `create extension if not exists pg_trgm schema public`,
    `create table ${names} (id text primary key, plain text not null)`,
    `alter table ${names} enable row level security`,
    `do $do$ declare home text; begin
      select extnamespace::regnamespace::text into home from pg_extension where extname = 'unaccent';
      execute format('create or replace function ${schema}.plain(written text) returns text
        language sql immutable strict parallel safe as $f$
          select lower(%s.unaccent(%L::regdictionary, written)) $f$', home, home || '.unaccent');
      select extnamespace::regnamespace::text into home from pg_extension where extname = 'pg_trgm';
      execute format('create index ${table}_name_by_part on ${names} using gin (plain %s.gin_trgm_ops)', home);
      execute format('create function ${schema}.named(words text[]) returns table (id text, distance int)
        language plpgsql security definer set search_path = ${schema}, %s, pg_temp as $f$
        #variable_conflict use_column
        declare longest text := (select w from unnest(words) w order by length(w) desc limit 1);
        begin
          perform set_config(''pg_trgm.word_similarity_threshold'', ''${ALIKE}'', true);
          return query select n.id, (1000 * (1 - word_similarity(array_to_string(words, '' ''), n.plain)))::int
            from ${table}_name n
            where longest <%% n.plain and not exists (select from unnest(words) w where not w <%% n.plain);
        end $f$', home);
    end $do$`,
    `create function ${schema}.keep_${table}_name() returns trigger language plpgsql security definer
      set search_path = ${schema}, pg_temp as $$ begin
        insert into ${table}_name (id, plain) values (new.id, ${plain.replaceAll("row.", "new.")})
        on conflict (id) do update set plain = excluded.plain
          where ${table}_name.plain <> excluded.plain;
        return null;
      end $$`,
    `create trigger ${table}_is_named after insert or update on ${schema}.${table}
      for each row execute function ${schema}.keep_${table}_name()`,
    `insert into ${names} (id, plain) select row.id, ${plain} from ${schema}.${table} row`,
  ];
}

/** The SQL for searches that a clerk keeps, for the own use or for all of the fund. */
export function savedSearches(schema: string): string[] {
  const own = "fund = (select viewer.fund()) and actor = (select viewer.actor())";
  const seen = "fund = (select viewer.fund()) and (shared or actor = (select viewer.actor()))";
  const staff = (condition: string) => ({ CASE_HANDLER: condition, SUPERVISOR: condition });
  return [
    `create table ${schema}.saved_search (
      id text primary key,
      version int not null default 1,
      fund text not null,
      actor text not null,
      name text not null,
      wanted jsonb not null,
      order_by text not null,
      shared boolean not null,
      saved_on date not null,
      forgotten_on date
    )`,
    `create unique index saved_search_kept on ${schema}.saved_search (fund, actor, name) where forgotten_on is null`,
    ...protect(schema, "saved_search", { also: staff(seen), writers: staff(own) }),
  ];
}

/** A search as it is kept. */
export interface SavedSearchRow {
  readonly id: string;
  readonly version: number;
  readonly name: string;
  /** The filter, as it was given. */
  readonly wanted: Readonly<Record<string, unknown>>;
  readonly orderBy: string;
  readonly shared: boolean;
  readonly savedOn: string;
  readonly isOwn: boolean;
}

/** The searches that the viewer keeps, or that colleagues share, by name. */
export async function savedSearchesOf({ db, viewer }: Pick<Context, "db" | "viewer">): Promise<SavedSearchRow[]> {
  const { rows } = await sql<SavedSearchRow>`
    select id, version, name, wanted, order_by as "orderBy", shared, saved_on as "savedOn",
      actor = ${viewer.actor} as "isOwn"
    from saved_search where forgotten_on is null order by name, id`.execute(db);
  return rows;
}

interface SearchAsked {
  readonly meta: WriteMetaInput;
  readonly name: string;
  readonly where?: object | null;
  readonly orderBy: string;
  readonly shared: boolean;
}

const LONGEST_NAME = 100;

const about = (kind: string, field: string, facts: object): Refused => {
  const path = ["input", field];
  return { kind, path, field: path.join("."), ...facts } as Refused;
};

/** Keeps a search under a name; one's own search of that name is replaced. */
export const saveSearch = (context: Context, operation: string, asked: SearchAsked) =>
  write(context, operation, asked, async () => {
    const { db, viewer } = context;
    const name = asked.name.trim();
    const reason = name.length === 0 ? "TOO_SHORT" : name.length > LONGEST_NAME ? "TOO_LONG" : null;
    if (reason) return { errors: [about("ValidationError", "name", { reason })] };
    const known = await sql<{ version: number }>`select version from saved_search
      where fund = ${viewer.fund} and actor = ${viewer.actor} and name = ${name}
        and forgotten_on is null for update`.execute(db);
    const errors = versionConflict(asked.meta, known.rows[0]?.version ?? 0);
    if (errors.length > 0) return { errors };
    const { rows } = await sql<{ id: string }>`
      insert into saved_search (id, fund, actor, name, wanted, order_by, shared, saved_on)
      values (${newId("svs")}, ${viewer.fund}, ${viewer.actor}, ${name}, ${JSON.stringify(asked.where ?? {})}::jsonb,
        ${asked.orderBy}, ${asked.shared}, ${viewer.day})
      on conflict (fund, actor, name) where forgotten_on is null do update set wanted = excluded.wanted,
        order_by = excluded.order_by, shared = excluded.shared, saved_on = excluded.saved_on,
        version = saved_search.version + 1
      returning id`.execute(db);
    return { savedSearchId: rows[0]?.id, errors: [] };
  });

/** Forgets a search that one keeps; nobody forgets a colleague's. */
export const forgetSearch = (
  context: Context,
  operation: string,
  asked: { readonly meta: WriteMetaInput; readonly savedSearchId: string },
) =>
  write(context, operation, asked, async () => {
    const { db, viewer } = context;
    const { savedSearchId } = asked;
    const { rows } = await sql<{ version: number; forgotten: boolean }>`
      select version, forgotten_on is not null as forgotten from saved_search
      where id = ${savedSearchId} and actor = ${viewer.actor} for update`.execute(db);
    const [kept] = rows;
    const missing = { errors: [about("NotFoundError", "savedSearchId", { missingId: savedSearchId })] };
    if (!kept) return missing;
    const errors = versionConflict(asked.meta, kept.version);
    if (errors.length > 0) return { errors };
    if (kept.forgotten) return missing;
    await sql`
      update saved_search set forgotten_on = ${viewer.day}, wanted = '{}', version = version + 1
      where id = ${savedSearchId}`.execute(db);
    return { forgottenId: savedSearchId, errors: [] };
  });
