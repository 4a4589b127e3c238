import { chmodSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import pg from "pg";
import pino from "pino";
import { openAll } from "../../subgraphs/open-all.ts";
import { openPostgres, stopPostgres } from "../../subgraphs/shared/plumbing/embedded-postgres.ts";
import { seedOffice } from "../../subgraphs/shared/plumbing/seed.ts";
import { migrateAll } from "../../subgraphs/tables.ts";
import { begin, freeOf, HALF_WAY, holders, inSteps, isOver, type Kept, kept, LOCK } from "./export-steps.ts";
import { freePort } from "./program.ts";
import { OFFICE_DAY, openTopology, type Reply, type Topology } from "./topology.ts";

const folder = mkdtempSync(join(tmpdir(), "statut-processes-"));
chmodSync(folder, 0o755);
const dataDir = join(folder, "postgres");
let url = "";
let house: Topology;

beforeAll(async () => {
  url = (await openPostgres({ dataDir, forTests: true })).url;
  await migrateAll(url);
  const rooms = await openAll(url, pino({ level: "silent" }));
  await seedOffice(rooms.subgraphs, OFFICE_DAY);
  await rooms.close();
  house = await openTopology({ database: url, doorAt: await freePort() });
}, 120_000);
afterAll(async () => {
  await house?.close();
  await stopPostgres(dataDir);
  rmSync(folder, { recursive: true, force: true });
});

const lotte = (): Promise<Reply> =>
  house.ask("lotte", "{ viewer { affiliate { displayName mandates { totalCount } account { balance } } } }");

/** As many as a subgraph has, and more questions than that. */
const CONNECTIONS = 10;
const MANY = 15;

/** Questions that are being answered: they wait for a table. */
async function inTheMiddle(): Promise<{ readonly asked: Promise<readonly Reply[]> }> {
  const [holder, watcher] = [new pg.Client(url), new pg.Client(url)];
  for (const session of [holder, watcher]) await session.on("error", () => undefined).connect();
  await holder.query("begin; lock table companies.mandate in access exclusive mode");
  const asked = Promise.all(Array.from({ length: MANY }, lotte));
  const waiting =
    "select from pg_stat_activity where wait_event_type = 'Lock' and application_name = 'statut companies'";
  const isFull = async (): Promise<boolean> => (await watcher.query(waiting)).rowCount === CONNECTIONS;
  for (const since = performance.now(); performance.now() - since < 3_000 && !(await isFull()); ) await pause(50);
  return { asked };
}

/** Does something as the owner of the database. */
async function asOwner<Result>(work: (owner: pg.Client) => Promise<Result>): Promise<Result> {
  const owner = new pg.Client(url);
  await owner.on("error", () => undefined).connect();
  return work(owner).finally(() => owner.end());
}

/** An export that is half gathered, and comes no further before PostgreSQL is gone. */
async function exportHalfWay(): Promise<string> {
  await asOwner(inSteps);
  const blocker = new pg.Client(url);
  await blocker.on("error", () => undefined).connect();
  await blocker.query(LOCK);
  const id = await begin(house);
  const half = await asOwner((owner) => kept(owner, id, ({ parts }) => parts === HALF_WAY));
  expect(half).toMatchObject({ state: "RUNNING", parts: HALF_WAY, beginnings: 1 });
  return id;
}

/** How the export ended, once it was free again, with nobody holding a picture after it. */
const endOf = (id: string): Promise<Kept> =>
  asOwner(async (owner) => {
    await freeOf(owner, id);
    const found = await kept(owner, id, isOver);
    expect(await holders(owner)).toBe(0);
    return found;
  });

const WHOLE = {
  viewer: {
    affiliate: { displayName: "Lotte Linde", mandates: { totalCount: 0 }, account: { balance: expect.any(String) } },
  },
};

test("PostgreSQL is killed under every process: each says so cleanly, and answers again by itself", async () => {
  const before = await lotte();
  expect(before).toMatchObject({ data: WHOLE, errors: [] });
  const exportId = await exportHalfWay();
  const { asked } = await inTheMiddle();
  process.kill(Number.parseInt(readFileSync(join(dataDir, "postmaster.pid"), "utf8"), 10), "SIGKILL");
  for (const cut of await asked) {
    expect(cut.errors.map(({ extensions }) => extensions.code)).toContain("OVERLOADED");
    expect(cut.errors.filter(({ extensions }) => !extensions.retryable)).toEqual([]);
  }
  const during = await lotte();
  expect(during.errors.map(({ extensions }) => extensions.code)).toEqual(["OVERLOADED"]);
  expect(during.errors[0]?.extensions).toMatchObject({ retryable: true });
  expect(during.text).not.toMatch(/ECONN|127\.0\.0\.1|postgres|terminat/i);

  await openPostgres({ dataDir, forTests: true, port: Number(new URL(url).port) });
  const since = performance.now();
  let after = await lotte();
  while (after.errors.length > 0 && performance.now() - since < 10_000) {
    await pause(200);
    after = await lotte();
  }
  expect(after.data).toEqual(before.data);
  expect(await endOf(exportId)).toMatchObject({ state: "COMPLETED", beginnings: 2 });
  const ready = await fetch(`${house.origin}/health/ready`);
  expect(ready.status).toBe(200);
  for (const running of house.everybody()) expect(await running.stop()).toEqual({ code: 0, signal: null });
}, 180_000);
