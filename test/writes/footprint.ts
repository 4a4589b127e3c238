import pg from "pg";

/** What stands in a table: how many rows, the sum of their versions, and a hash over all of it. */
export interface Standing {
  readonly rows: number;
  readonly versions: number;
  readonly hash: string;
}

/**
 * What stands in every table of a database, by "schema.table", but for the usage log: who looked is recorded of each
 * question, also of one that changes nothing.
 */
export type Footprint = ReadonlyMap<string, Standing>;

const TABLES = `
  select n.nspname as schema, c.relname as name, exists (
    select from pg_attribute a
    where a.attrelid = c.oid and a.attname = 'version' and a.atttypid = 'int4'::regtype) as versioned
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where c.relkind = 'r' and n.nspname !~ '^(pg_|information_schema$|privacy$)'
  order by 1, 2`;

interface Table {
  readonly schema: string;
  readonly name: string;
  readonly versioned: boolean;
}

const standingOf = ({ schema, name, versioned }: Table): string => `
  select '${schema}.${name}' as "table", count(*)::int as rows,
    ${versioned ? "coalesce(sum(version), 0)::int" : "0"} as versions,
    md5(coalesce(string_agg(t::text, chr(10) order by t::text), '')) as hash
  from "${schema}"."${name}" t`;

/** The question after everything that stands: one test file sees the same tables in every copy of the office. */
let everything: string | undefined;

/** Reads what stands in every table, of every subgraph, of the facts and of the jobs, as the owner of the database. */
export async function footprintOf(url: string): Promise<Footprint> {
  const session = new pg.Client({ connectionString: url, options: "-c app.role=SYSTEM" });
  await session.connect();
  try {
    everything ??= (await session.query<Table>(TABLES)).rows.map(standingOf).join(" union all ");
    const { rows } = await session.query<Standing & { table: string }>(everything);
    return new Map(rows.map(({ table, ...standing }) => [table, standing]));
  } finally {
    await session.end();
  }
}

/** What came to be between two readings: rows and versions added, by table. A table that did not change is left out. */
export function added(before: Footprint, after: Footprint): Record<string, { rows: number; versions: number }> {
  const changed = [...after].filter(([table, { hash }]) => before.get(table)?.hash !== hash);
  return Object.fromEntries(
    changed.map(([table, { rows, versions }]) => {
      const was = before.get(table) ?? { rows: 0, versions: 0 };
      return [table, { rows: rows - was.rows, versions: versions - was.versions }];
    }),
  );
}
