import pg from "pg";
import { copyIn, copyOut } from "./copy.ts";
import type { Ground, GroundDatabase } from "./ground.ts";

/** The rows that some work added, as text, so that they can be put into other databases in other ways. */
export interface KeptTable {
  readonly table: string;
  readonly columns: readonly string[];
  readonly chunks: readonly Buffer[];
  readonly rows: number;
}

/** The columns of a table that take a value; what the database derives by itself, or of the moment, is left out. */
async function columnsOf(session: pg.Client, table: string): Promise<string[]> {
  const { rows } = await session.query<{ name: string }>(
    `select attname as name from pg_attribute
    where attrelid = $1::regclass and attnum > 0 and not attisdropped and attgenerated = '' and attname <> 'booked_in'
    order by attnum`,
    [table],
  );
  return rows.map(({ name }) => name);
}

/** A moment in a database's life, by which the rows that came later are known. */
export const momentIn = (url: string): Promise<string> =>
  within(url, async (session) => (await session.query("select pg_current_xact_id()::text as moment")).rows[0].moment);

/** Takes out the rows that came into tables after a moment. */
export const rowsSince = (url: string, moment: string, tables: readonly string[]): Promise<KeptTable[]> =>
  within(url, async (session) => {
    const kept: KeptTable[] = [];
    for (const table of tables) {
      const later = `from ${table} where xmin::text::bigint > ${moment}`;
      const rows = Number((await session.query(`select count(*) as rows ${later}`)).rows[0].rows);
      const columns = await columnsOf(session, table);
      const chunks = rows === 0 ? [] : await copyOut(session, `select ${columns.join(", ")} ${later}`);
      if (rows > 0) kept.push({ table, columns, chunks, rows });
    }
    return kept;
  });

async function within<Result>(url: string, work: (session: pg.Client) => Promise<Result>): Promise<Result> {
  const session = new pg.Client(url);
  await session.connect();
  try {
    return await work(session);
  } finally {
    await session.end();
  }
}

const bare = (table: string): string => `bench.${table.replace(".", "_")}`;

/** How long a way took, and how much was computed meanwhile, in seconds. */
interface Took {
  readonly seconds: number;
  readonly cpuSeconds: number;
}

/** Three ways of putting the same rows. */
export interface Putting {
  /** Into tables without an index or a constraint: what the disk alone would take. */
  readonly copyBare: Took;
  /** Into the house's own tables, with their indexes, constraints and triggers. */
  readonly copy: Took;
  /** From the bare tables into the house's own, as a set. */
  readonly insert: Took;
}

type Computed = () => number;

/** Puts kept rows into fresh copies of a database, each way in one transaction. */
export async function putAgain(
  ground: Ground,
  from: GroundDatabase,
  kept: readonly KeptTable[],
  computed: Computed,
): Promise<Putting> {
  const inOne = oneTransaction(computed);
  const first = await ground.database(from.name);
  const [copyBare, insert] = await within(first.url, async (session) => {
    await session.query("create schema bench");
    for (const { table } of kept) await session.query(`create table ${bare(table)} as select * from ${table} limit 0`);
    const copied = await inOne(session, () => copyAll(session, kept, bare));
    await session.query("analyze");
    return [copied, await inOne(session, () => insertAll(session, kept))] as const;
  });
  await first.drop();
  const second = await ground.database(from.name);
  const copy = await within(second.url, (session) => inOne(session, () => copyAll(session, kept, (table) => table)));
  await second.drop();
  return { copyBare, copy, insert };
}

async function copyAll(session: pg.Client, kept: readonly KeptTable[], into: (table: string) => string): Promise<void> {
  for (const { table, columns, chunks } of kept) await copyIn(session, into(table), columns, chunks);
}

async function insertAll(session: pg.Client, kept: readonly KeptTable[]): Promise<void> {
  for (const { table, columns } of kept) {
    const names = columns.join(", ");
    await session.query(`insert into ${table} (${names}) overriding system value select ${names} from ${bare(table)}`);
  }
}

/** How long some work takes in one transaction, its commit included. */
const oneTransaction =
  (computed: Computed) =>
  async (session: pg.Client, work: () => Promise<void>): Promise<Took> => {
    const [since, before] = [performance.now(), computed()];
    await session.query("begin");
    await work();
    await session.query("commit");
    return { seconds: (performance.now() - since) / 1_000, cpuSeconds: computed() - before };
  };
