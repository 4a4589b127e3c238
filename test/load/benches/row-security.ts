import { sql } from "kysely";
import pg from "pg";
import pino from "pino";
import { plans } from "../../../subgraphs/index.ts";
import type { Context } from "../../../subgraphs/shared/plumbing/context.ts";
import { inTransaction, type OpenSubgraph, openSubgraph } from "../../../subgraphs/shared/plumbing/open.ts";
import { openOrm } from "../../../subgraphs/shared/plumbing/orm.ts";
import { systemViewer, type Viewer } from "../../../subgraphs/shared/plumbing/viewer.ts";
import type { Bench } from "../office.ts";
import { type Line, median, type Report, times } from "../report.ts";
import { type Known, type Read, reads } from "./reads.ts";

const FUND = "SECUREX";

/** Some people of one fund, of whom each has dues. */
async function someKnown(url: string): Promise<Known> {
  const session = new pg.Client(url);
  await session.connect();
  const { rows } = await session.query<{ id: string; ssin: string; number: string }>(
    `select c.id, c.ssin, a.number from contributions.contributor c join contributions.account a
      on a.contributor_id = c.id and a.fund = c.fund
    where c.fund = $1 and c.kind = 'PERSON' order by md5(c.id) limit 20`,
    [FUND],
  );
  await session.end();
  const [first] = rows;
  if (!first) throw new Error(`nobody of ${FUND} has an account: more people are needed`);
  return { ids: rows.map(({ id }) => id), numbers: rows.map(({ number }) => number), ssin: first.ssin, fund: FUND };
}

/** The same subgraph twice: in its role, under row-level security, and as the server's owner, past it. */
interface Twice {
  readonly on: OpenSubgraph;
  readonly off: OpenSubgraph;
}

async function openTwice(name: string, url: string): Promise<Twice> {
  const plan = plans.find((one) => one.name === name);
  if (!plan) throw new Error(`there is no subgraph ${name}`);
  const on = await openSubgraph(plan, url, pino({ level: "silent" }));
  return { on, off: { ...on, orm: await openOrm(plan, url, "owner") } };
}

const viewerOf = (read: Read, known: Known, day: string): Viewer => ({
  ...systemViewer(day, "bench"),
  role: read.as,
  ...(read.as === "INSURED" ? { ssin: known.ssin } : { fund: known.fund }),
});

interface Timed {
  readonly ms: number;
  readonly serverMs: number;
  readonly rows: number;
}

/** Does one read over and over in one transaction, for so many seconds. */
async function time(side: OpenSubgraph, read: Read, known: Known, bench: Bench): Promise<Timed> {
  const viewer = viewerOf(read, known, bench.wish.day);
  return inTransaction(side, viewer, async (context) => {
    await sql`set local plan_cache_mode = force_generic_plan`.execute(context.db);
    const once = (): Promise<number> =>
      read.rows({ ...context, loaders: side.plan.loaders(context) } as Context, known);
    const rows = await once();
    const server = bench.ground.cpuMs() ?? 0;
    const since = performance.now();
    let done = 0;
    for (; performance.now() - since < bench.wish.seconds * 250; done += 1) await once();
    const ms = (performance.now() - since) / done;
    return { ms, serverMs: ((bench.ground.cpuMs() ?? 0) - server) / done, rows };
  });
}

async function measure(read: Read, subgraph: Twice, known: Known, bench: Bench): Promise<Line> {
  const on: Timed[] = [];
  const off: Timed[] = [];
  for (let round = 0; round < bench.wish.rounds; round += 1) {
    off.push(await time(subgraph.off, read, known, bench));
    on.push(await time(subgraph.on, read, known, bench));
  }
  const [mine, all] = [on[0]?.rows, off[0]?.rows];
  if (mine !== all) throw new Error(`"${read.name}" finds ${mine} rows under the policies, and ${all} without`);
  const middle = (side: readonly Timed[], of: "ms" | "serverMs"): number => median(side.map((timed) => timed[of]));
  return {
    read: read.name,
    as: read.as,
    rows: mine ?? 0,
    "off ms": middle(off, "ms"),
    "on ms": middle(on, "ms"),
    "× time": times(middle(on, "ms"), middle(off, "ms")),
    "× server CPU": times(middle(on, "serverMs"), middle(off, "serverMs")),
  };
}

/** What row-level security costs: the house's own reads in a subgraph's role, and the same as the server's owner. */
export async function rowSecurity(bench: Bench): Promise<readonly Report[]> {
  const database = await bench.office();
  const known = await someKnown(database.url);
  const lines: Line[] = [];
  for (const name of new Set(reads.map(({ subgraph }) => subgraph))) {
    const subgraph = await openTwice(name, database.url);
    for (const read of reads.filter((one) => one.subgraph === name)) {
      lines.push(await measure(read, subgraph, known, bench));
    }
    await Promise.all([subgraph.on.orm.close(true), subgraph.off.orm.close(true)]);
  }
  await database.drop();
  return [{ bench: "row-security", title: "Row-level security, on and off", lines }];
}
