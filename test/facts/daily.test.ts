import { setTimeout as pause } from "node:timers/promises";
import { sql } from "kysely";
import pino from "pino";
import { plan } from "../../subgraphs/affiliates/subgraph.ts";
import { type DailyJob, workDay } from "../../subgraphs/shared/plumbing/daily.ts";
import { type OpenSubgraph, openSubgraph } from "../../subgraphs/shared/plumbing/open.ts";
import { startWork, type Work } from "../../subgraphs/shared/plumbing/work.ts";
import { type FreshDatabase, freshDatabase } from "../harness/database.ts";
import { openTower, type Tower } from "./ear.ts";

const log = pino({ level: "silent" });
let database: FreshDatabase;
let tower: Tower;
const houses: OpenSubgraph[] = [];
const works: Work[] = [];

beforeEach(async () => {
  database = await freshDatabase();
  tower = await openTower(database.url);
  await tower.read("create table affiliates.sweeping (day date)");
  await tower.read("grant insert on affiliates.sweeping to statut_affiliates");
});
afterEach(async () => {
  await Promise.all(works.splice(0).map((work) => work.stop()));
  await Promise.all(houses.splice(0).map(({ orm }) => orm.close(true)));
  await tower.close();
  await database.drop();
});

/** Sweeps the stairs, and does whatever else is asked before it. */
const sweeps = (before: () => Promise<unknown> = async () => undefined): DailyJob => ({
  name: "affiliates: sweep the stairs",
  run: async ({ day, inTransaction }) => {
    await before();
    await inTransaction(({ db }) => sql`insert into affiliates.sweeping values (${day})`.execute(db));
  },
});

async function openHouse(...daily: DailyJob[]): Promise<OpenSubgraph> {
  const open = await openSubgraph(plan, database.url, log);
  houses.push(open);
  return { ...open, plan: { ...plan, hearings: [], daily } };
}

const work = async (house: OpenSubgraph, today: () => string): Promise<void> =>
  void works.push(await startWork({ subgraphs: [house], databaseUrl: database.url, log, today }));

const sweepings = async (): Promise<string[]> =>
  (await tower.read<{ day: string }>("select day::text from affiliates.sweeping order by day")).map(({ day }) => day);

async function untilSwept(...days: string[]): Promise<void> {
  for (const end = Date.now() + 30_000; Date.now() < end; await pause(50))
    if ((await sweepings()).join() === days.join()) return;
  expect(await sweepings()).toEqual(days);
}

test("a day is worked once, however often it is asked for", async () => {
  const house = await openHouse(sweeps());
  await workDay([house], "2026-11-26");
  await workDay([house], "2026-11-26");
  await workDay([house], "2026-11-27");
  expect(await sweepings()).toEqual(["2026-11-26", "2026-11-27"]);
});

test("two processes work a day once, and the next when it begins", async () => {
  let today = "2026-11-26";
  await work(await openHouse(sweeps()), () => today);
  await work(await openHouse(sweeps()), () => today);
  await untilSwept("2026-11-26");
  today = "2026-11-27";
  await untilSwept("2026-11-26", "2026-11-27");
});

test("a job that fails is tried again, and those before it are not done twice", async () => {
  let failures = 1;
  const fails: DailyJob = {
    name: "affiliates: lock up",
    run: async () => {
      failures -= 1;
      if (failures === 0) throw new Error("the key is lost");
    },
  };
  await work(await openHouse(sweeps(), fails), () => "2026-11-26");
  for (const end = Date.now() + 30_000; failures >= 0 && Date.now() < end; ) await pause(50);
  expect(failures).toBe(-1);
  expect(await sweepings()).toEqual(["2026-11-26"]);
});
