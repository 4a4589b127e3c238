import type { Client } from "pg";
import { complement97 } from "../../subgraphs/shared/values/check-digits.ts";
import { nationalNumberOf } from "../../subgraphs/shared/values/national-number.ts";

interface Row {
  readonly table: string;
  readonly row: Readonly<Record<string, unknown>>;
}

const LETTERS = "0123456789abcdefghjkmnpqrstvwxyz";
const COPY = /\b([a-z]{3})_[0-9a-z]{26}\b/g;

/** The id that a thing has in the file of the n-th double: the same, but for its last three letters. */
export const idOfDouble = (id: string, n: number): string => `${id.slice(0, -3)}z${LETTERS[n >> 5]}${LETTERS[n & 31]}`;

/**
 * Makes doubles of somebody's file in one subgraph, row for row: whatever hangs on the file hangs on each double.
 *
 * Answers the ids of what is the file's own. The tables' own checks of one row against others are off meanwhile.
 */
export async function makeDoubles(session: Client, schema: string, whose: string, count: number): Promise<string[]> {
  const { rows: tables } = await session.query<{ name: string; columns: string[] }>(COLUMNS, [schema]);
  const own = new Set([whose]);
  const found = new Map<string, Row>();
  for (let before = -1; before < found.size; ) {
    before = found.size;
    for (const { name, columns } of tables) {
      const { rows } = await session.query<{ row: Row["row"] }>(
        `select to_jsonb(t) as row from ${schema}.${name} t where to_jsonb(t)::text ~ $1`,
        [[...own].join("|")],
      );
      for (const { row } of rows) {
        const kept = Object.fromEntries(columns.map((column) => [column, row[column]]));
        found.set(`${name} ${JSON.stringify(kept)}`, { table: name, row: kept });
        if (typeof row.id === "string") own.add(row.id);
      }
    }
  }
  await session.query("set session_replication_role = replica");
  for (const { name, columns } of tables) {
    const doubles = [...found.values()]
      .filter(({ table }) => table === name)
      .flatMap(({ row }) => Array.from({ length: count }, (_, n) => doubleOf(row, own, n)));
    const names = columns.map((column) => `"${column}"`).join(", ");
    await session.query(
      `insert into ${schema}.${name} (${names}) overriding system value select ${names}
      from jsonb_populate_recordset(null::${schema}.${name}, $1::jsonb) on conflict do nothing`,
      [JSON.stringify(doubles)],
    );
  }
  await session.query("set session_replication_role = origin");
  return [...own];
}

/** The tables of a schema with the columns that one writes. */
const COLUMNS = `
  select c.relname as name, array_agg(a.attname::text order by a.attnum) as columns
  from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
    and a.attgenerated = ''
  where c.relnamespace = $1::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
    and c.relname not in ('write_receipt', 'migration')
  group by c.oid, c.relname order by c.oid`;

/** A row as it stands in a double's file: ids of its own, and the numbers of somebody else. */
function doubleOf(row: Row["row"], own: ReadonlySet<string>, n: number): object {
  const text = JSON.stringify(row).replace(COPY, (id) => (own.has(id) ? idOfDouble(id, n) : id));
  const double = JSON.parse(text) as Record<string, unknown>;
  if (double.ssin) double.ssin = nationalNumberOf("1951-02-03", 400 + n);
  if (double.enterprise_number) double.enterprise_number = numberOfDouble(n);
  if (double.structured_communication) double.structured_communication = String(990_000_000_000 + n);
  for (const column of ["id", "number", "account_number"])
    if (typeof double[column] === "number") double[column] = double[column] * 1_000 + 1_000_000 + n;
  return double;
}

function numberOfDouble(n: number): string {
  const digits = String(19_970_000 + n);
  return digits + complement97(digits);
}
