import { setTimeout as pause } from "node:timers/promises";
import pg from "pg";
import { plans } from "../../subgraphs/index.ts";
import { businessDay } from "../../subgraphs/shared/plumbing/business-day.ts";
import { type Older, openOlder } from "./older-subgraph.ts";
import { freePort } from "./program.ts";
import { openTopology, type Topology } from "./topology.ts";

const PEOPLE = "query People { affiliates { nodes { id language dues { nodes { id amount } } } } }";
const TODAY = businessDay(new Date());
const HEADERS = { "statut-day": TODAY };

/** Has a page be one row, and whoever keeps the fifth wait while a test holds this lock. */
const HALF_WAY = 4;
const LOCK = "pg_advisory_lock(4711)";
const SMALL_AND_STOPPED = `
  create function public.small() returns trigger language plpgsql as
    'begin new.page_size = 1; new.nested_size = 2; return new; end';
  create trigger small before insert on reporting.bulk_export for each row execute function public.small();
  create function public.wait() returns trigger language plpgsql as
    'begin if new.place = ${HALF_WAY} then perform pg_advisory_xact_lock(4711); end if; return new; end';
  create trigger wait before insert on reporting.bulk_export_part for each row execute function public.wait()`;

/** Waits until the day's work is done, and all have heard of it: then nothing changes any more. */
async function settled(): Promise<void> {
  const jobs = plans.reduce((sum, { daily = [] }) => sum + daily.length, 0);
  const text = `select (select count(*) from facts.day_worked where day = $1) >= $2
    and not exists (select from graphile_worker.jobs) as "isSo"`;
  for (const since = performance.now(); performance.now() - since < 60_000; await pause(100))
    if ((await owner.query<{ isSo: boolean }>(text, [TODAY, jobs])).rows[0]?.isSo) return;
  throw new Error("the day's work is not done");
}

let house: Topology;
let older: Older;
let owner: pg.Client;
beforeAll(async () => {
  const via = async (name: string, url: string): Promise<string> => {
    if (name !== "contributions") return url;
    older = await openOlder(name, url, () => house.secret);
    return older.url;
  };
  house = await openTopology({ doorAt: await freePort(), via });
  owner = new pg.Client(house.databaseUrl);
  await owner.connect();
  await owner.query(SMALL_AND_STOPPED);
  await settled();
}, 120_000);
afterAll(async () => {
  await owner?.end();
  await house?.close();
  await older?.close();
});

let keys = 0;
async function begin(): Promise<string> {
  keys += 1;
  const text = "mutation ($input: StartExportInput!) { startExport(input: $input) { bulkExport { id } } }";
  const input = { meta: { idempotencyKey: `exports of processes: ${keys}` }, query: PEOPLE };
  const { data } = await house.ask("hanne", text, { input }, HEADERS);
  return (data as never as { startExport: { bulkExport: { id: string } } }).startExport.bulkExport.id;
}

interface Kept {
  readonly state: string;
  readonly parts: number;
  readonly beginnings: number;
  readonly sha256: string | null;
  /** Whether it was put off, as the graph could not answer. */
  readonly waits: boolean;
}

async function kept(id: string, isSo: (found: Kept) => boolean): Promise<Kept> {
  const text = `select state, parts, beginnings, sha256, next_try_at > clock_timestamp() as waits
    from reporting.bulk_export where id = $1`;
  for (const since = performance.now(); ; await pause(50)) {
    const [found] = (await owner.query<Kept>(text, [id])).rows as [Kept];
    if (isSo(found) || performance.now() - since > 60_000) return found;
  }
}

const isOver = ({ state }: Pick<Kept, "state">): boolean => state !== "QUEUED" && state !== "RUNNING";

/** How many hold a picture, once nobody does or ten seconds are over. */
async function holders(): Promise<number> {
  const text = `select from pg_stat_activity
    where datname = current_database() and application_name = 'statut picture'`;
  for (const since = performance.now(); ; await pause(50)) {
    const { rowCount } = await owner.query(text);
    if (rowCount === 0 || performance.now() - since > 10_000) return rowCount ?? 0;
  }
}

let whole: Kept;

test("an export waits while a subgraph answers that knows of no pictures, and is then of one instant", async () => {
  const id = await begin();
  const isPutOff = ({ state, waits }: Kept): boolean => isOver({ state }) || (waits && older.askedInPictures() > 0);
  expect(await kept(id, isPutOff)).toMatchObject({ state: "RUNNING", parts: 0, waits: true });
  older.renew();
  whole = await kept(id, isOver);
  expect(whole).toMatchObject({ state: "COMPLETED", beginnings: 1, sha256: expect.stringMatching(/^[0-9a-f]{64}$/) });
  expect(await holders()).toBe(0);
}, 120_000);

test("an export whose process is killed half-way begins anew in the next, and comes out the same", async () => {
  await owner.query(`select ${LOCK}`);
  const id = await begin();
  expect(await kept(id, ({ parts }) => parts === HALF_WAY)).toMatchObject({ state: "RUNNING", beginnings: 1 });
  house.subgraph("reporting").signal("SIGKILL");
  await house.subgraph("reporting").ended;
  expect(await holders()).toBe(0);
  await owner.query("select pg_advisory_unlock_all()");
  await house.restart("reporting");
  const text = "query ($id: ID!) { bulkExport(id: $id) { state sha256 parts { totalCount } } }";
  expect((await house.ask("hanne", text, { id }, HEADERS)).data).toEqual({
    bulkExport: { state: "RUNNING", sha256: null, parts: { totalCount: 0 } },
  });
  await owner.query("update reporting.bulk_export set leased_until = clock_timestamp() where id = $1", [id]);
  expect(await kept(id, isOver)).toEqual({ ...whole, beginnings: 2 });
  expect(await holders()).toBe(0);
}, 120_000);

test("a process that is told to end half-way does so at once, and lets the picture go", async () => {
  const id = await begin();
  await kept(id, ({ parts }) => parts > 0);
  const since = performance.now();
  expect(await house.subgraph("reporting").stop()).toEqual({ code: 0, signal: null });
  expect(performance.now() - since).toBeLessThan(20_000);
  expect(await holders()).toBe(0);
  await house.restart("reporting");
  expect(await kept(id, isOver)).toMatchObject({ state: "COMPLETED", sha256: whole.sha256 });
  expect(await holders()).toBe(0);
}, 120_000);
