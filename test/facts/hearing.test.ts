import { setTimeout as pause } from "node:timers/promises";
import pino from "pino";
import { catchUp } from "../../subgraphs/shared/plumbing/listen.ts";
import type { OpenSubgraph } from "../../subgraphs/shared/plumbing/open.ts";
import { startWork, type Work } from "../../subgraphs/shared/plumbing/work.ts";
import { type FreshDatabase, freshDatabase } from "../harness/database.ts";
import { DAY, openEar, openTower, ring, type Tower } from "./ear.ts";

let database: FreshDatabase;
let tower: Tower;
const houses: OpenSubgraph[] = [];
const works: Work[] = [];

beforeEach(async () => {
  database = await freshDatabase();
  tower = await openTower(database.url);
});
afterEach(async () => {
  await Promise.all(works.splice(0).map((work) => work.stop()));
  await Promise.all(houses.splice(0).map(({ orm }) => orm.close(true)));
  await tower.close();
  await database.drop();
});

const ear = async (options: Parameters<typeof openEar>[1] = {}): Promise<OpenSubgraph> => {
  const house = await openEar(database.url, options);
  houses.push(house);
  return house;
};

const work = async (...subgraphs: OpenSubgraph[]): Promise<Work> => {
  const log = pino({ level: "silent" });
  const begun = await startWork({ subgraphs, databaseUrl: database.url, log, today: () => DAY });
  works.push(begun);
  return begun;
};

const subjects = (count: number, mark = "bell"): string[] => Array.from({ length: count }, (_, i) => `${mark}-${i}`);

test("a listener that fails after keeping, and before its transaction ends, keeps each fact once", async () => {
  let failing = true;
  let kept = 0;
  const house = await ear({
    between: async () => {
      kept += 1;
      if (failing && kept === 3) throw new Error("cut off");
    },
  });
  await ring(house, subjects(5));
  await expect(catchUp(house, DAY)).rejects.toThrow("cut off");
  expect(await tower.heard()).toEqual([]);
  failing = false;
  expect(await catchUp(house, DAY)).toBe(5);
  expect((await tower.heard()).map(({ sequence }) => sequence)).toEqual([1, 2, 3, 4, 5]);
  expect(await catchUp(house, DAY)).toBe(0);
});

test("two who listen under one name at once keep each fact once", async () => {
  const [one, two] = [await ear(), await ear({ between: () => pause(2) })];
  await ring(one, subjects(40));
  const passed = await Promise.all([catchUp(one, DAY), catchUp(two, DAY), catchUp(one, DAY), catchUp(two, DAY)]);
  expect(passed.reduce((sum, count) => sum + count)).toBe(40);
  expect(await tower.heard()).toHaveLength(40);
});

test("two processes with two listeners each keep each fact once", async () => {
  const teller = await ear();
  const names = ["affiliates", "companies"];
  for (let process = 0; process < 2; process += 1)
    await work(...(await Promise.all(names.map((name) => ear({ name })))));
  for (let i = 0; i < 30; i += 1) {
    await ring(teller, subjects(2, `turn-${i}`));
    await pause(10);
  }
  await tower.untilHeard(120);
  await pause(200);
  const heard = await tower.heard();
  const once = subjects(60).map((_, i) => i + 1);
  for (const name of names)
    expect(heard.filter(({ listener }) => listener === name).map(({ sequence }) => sequence)).toEqual(once);
});

test("what was told while nobody worked is heard when somebody begins to", async () => {
  await ring(await ear(), subjects(3));
  await work(await ear());
  await tower.untilHeard(3);
  expect(await tower.heard()).toHaveLength(3);
});

test("a job that fails once is tried again, and then keeps each fact once", async () => {
  let failures = 1;
  const house = await ear({
    between: async () => {
      if (failures-- > 0) throw new Error("once");
    },
  });
  await work(house);
  await ring(house, subjects(2, "first"));
  await pause(300);
  await ring(house, subjects(2, "second"));
  await tower.untilHeard(4);
  expect((await tower.heard()).map(({ sequence }) => sequence)).toEqual([1, 2, 3, 4]);
});

test("a listener whose connections are cut hears on", async () => {
  const house = await ear();
  await work(house);
  await ring(house, ["before"]);
  await tower.untilHeard(1);
  await tower.read(`select pg_terminate_backend(pid) from pg_stat_activity
    where datname = current_database() and pid <> pg_backend_pid()`);
  await pause(300);
  await ring(await ear(), ["after"]);
  await tower.untilHeard(2);
  expect((await tower.heard()).map(({ subject }) => subject)).toEqual(["before", "after"]);
});
