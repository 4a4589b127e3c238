import { setTimeout as pause } from "node:timers/promises";
import { factsAfter, numberNewFacts } from "../../subgraphs/shared/plumbing/hear.ts";
import { catchUp } from "../../subgraphs/shared/plumbing/listen.ts";
import { inTransaction, type OpenSubgraph } from "../../subgraphs/shared/plumbing/open.ts";
import { systemViewer } from "../../subgraphs/shared/plumbing/viewer.ts";
import { type FreshDatabase, freshDatabase } from "../harness/database.ts";
import { dice } from "./dice.ts";
import { DAY, openEar, openTower, ring, type Tower } from "./ear.ts";

let database: FreshDatabase;
let tower: Tower;
let house: OpenSubgraph;

beforeEach(async () => {
  database = await freshDatabase();
  tower = await openTower(database.url);
  house = await openEar(database.url);
});
afterEach(async () => {
  await house.orm.close(true);
  await tower.close();
  await database.drop();
});

const viewer = systemViewer(DAY, "read");
const numbered = () => inTransaction(house, viewer, (context) => factsAfter(context, 0n, 10_000));

test("what is told in a transaction that is undone was never told", async () => {
  await ring(house, ["undone"], { regret: true });
  await catchUp(house, DAY);
  expect(await tower.read("select from facts.fact")).toEqual([]);
  expect(await tower.read("select from facts.unnumbered")).toEqual([]);
  expect(await tower.heard()).toEqual([]);
  await ring(house, ["kept"]);
  await catchUp(house, DAY);
  expect(await tower.heard()).toMatchObject([{ subject: "kept", sequence: 1 }]);
});

test("a fact that is still in flight is not passed over by one that was told later", async () => {
  const slow = ring(house, ["slow"], { wait: 400 });
  await pause(100);
  await ring(house, ["quick"]);
  await catchUp(house, DAY);
  expect((await tower.heard()).map(({ subject }) => subject)).toEqual(["quick"]);
  await slow;
  await catchUp(house, DAY);
  expect((await tower.heard()).map(({ subject, sequence }) => [subject, sequence])).toEqual([
    ["quick", 1],
    ["slow", 2],
  ]);
});

test("a fact, and its number, are never edited or taken away", async () => {
  await ring(house, ["kept"]);
  await catchUp(house, DAY);
  for (const table of ["fact", "number"])
    for (const command of [`delete from facts.${table}`, `truncate facts.${table} cascade`])
      await expect(tower.read(command)).rejects.toThrow(/never change/);
  await expect(tower.read("update facts.fact set day = '2020-01-01'")).rejects.toThrow(/never change/);
});

const SEED = 20_261_120;

test("readers see numbers without a gap, in an order that never changes, while four tell and some regret", async () => {
  const throws = dice(SEED);
  const kept: string[] = [];
  let telling = true;
  const teller = async (who: number): Promise<void> => {
    for (let turn = 0; turn < 25; turn += 1) {
      const subjects = Array.from({ length: 1 + Math.floor(throws() * 3) }, (_, i) => `${who}-${turn}-${i}`);
      const regret = throws() < 0.25;
      await ring(house, subjects, { wait: Math.floor(throws() * 15), regret });
      if (!regret) kept.push(...subjects);
    }
  };
  const numberer = async (): Promise<void> => {
    while (telling) await inTransaction(house, viewer, numberNewFacts);
  };
  const sights: string[][] = [];
  const reader = async (): Promise<void> => {
    while (telling) {
      const facts = await numbered();
      expect(facts.map(({ sequence }) => sequence)).toEqual(facts.map((_, i) => i + 1));
      sights.push(facts.map(({ subject }) => subject));
    }
  };
  const listener = async (): Promise<void> => {
    while (telling) await catchUp(house, DAY);
  };
  const others = [numberer(), numberer(), reader(), listener()];
  await Promise.all([1, 2, 3, 4].map(teller)).finally(() => {
    telling = false;
  });
  await Promise.all(others);
  await catchUp(house, DAY);

  const last = (await numbered()).map(({ subject }) => subject);
  expect([...last].sort()).toEqual([...kept].sort());
  expect(sights.filter((sight) => sight.length > 0 && sight.length < last.length).length).toBeGreaterThan(3);
  for (const sight of sights) expect(last.slice(0, sight.length)).toEqual(sight);
  const heard = await tower.heard();
  expect(heard.map(({ subject }) => subject)).toEqual(last);
  expect(heard.map(({ sequence }) => sequence)).toEqual(last.map((_, i) => i + 1));
});
