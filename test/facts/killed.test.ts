import { type ChildProcess, spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { setTimeout as pause } from "node:timers/promises";
import { type FreshDatabase, freshDatabase } from "../harness/database.ts";
import { dice } from "./dice.ts";
import { openEar, openTower, ring, type Tower } from "./ear.ts";

let database: FreshDatabase;
let tower: Tower;
const children: ChildProcess[] = [];

beforeEach(async () => {
  database = await freshDatabase();
  tower = await openTower(database.url);
});
afterEach(async () => {
  for (const child of children.splice(0)) child.kill("SIGKILL");
  await tower.close();
  await database.drop();
});

/** A process of its own, and a wait for the next time that it says something. */
function begin(task: "tell" | "listen") {
  const child = spawn(process.execPath, [".build/test/facts/process.js", database.url, task]);
  children.push(child);
  let complaint = "";
  child.stderr.on("data", (bytes: Buffer) => {
    complaint += bytes.toString();
  });
  const lines = createInterface(child.stdout)[Symbol.asyncIterator]();
  const says = async (word: string): Promise<void> => {
    for (;;) {
      const { value, done } = await lines.next();
      if (done) throw new Error(`it ended without saying "${word}": ${complaint}`);
      if (value === word) return;
    }
  };
  const kill = (): Promise<unknown> => {
    const gone = new Promise((ended) => child.once("close", ended));
    child.kill("SIGKILL");
    return gone;
  };
  return { says, kill };
}

const inOrder = (count: number): number[] => Array.from({ length: count }, (_, i) => i + 1);

test("a fact told by a process that was killed before anybody heard it is heard by the next", async () => {
  const teller = begin("tell");
  await teller.says("told");
  await teller.kill();
  expect(await tower.told()).toEqual([{ subject: "told by one who died" }]);
  expect(await tower.heard()).toEqual([]);
  begin("listen");
  await tower.untilHeard(1);
  expect(await tower.heard()).toMatchObject([{ subject: "told by one who died", sequence: 1 }]);
});

test("a listener that was killed after keeping, and before its transaction ended, keeps each fact once", async () => {
  const house = await openEar(database.url);
  await ring(
    house,
    inOrder(30).map((i) => `bell-${i}`),
  );
  await house.orm.close(true);
  const listener = begin("listen");
  await listener.says("written");
  await listener.says("written");
  await listener.kill();
  expect(await tower.heard()).toEqual([]);
  begin("listen");
  await tower.untilHeard(30);
  expect((await tower.heard()).map(({ sequence }) => sequence)).toEqual(inOrder(30));
});

const SEED = 9;
const BELLS = 60;

test(`listeners killed at random moments keep each of ${BELLS} facts once, in order`, async () => {
  const throws = dice(SEED);
  const house = await openEar(database.url);
  const telling = (async () => {
    for (const i of inOrder(BELLS)) {
      await ring(house, [`bell-${i}`]);
      await pause(throws() * 60);
    }
  })();
  for (let life = 0; life < 4; life += 1) {
    const [one, two] = [begin("listen"), begin("listen")];
    await Promise.race([one.says("written"), two.says("written")]);
    await pause(throws() * 120);
    await Promise.all([one.kill(), two.kill()]);
  }
  await telling;
  begin("listen");
  await tower.untilHeard(BELLS);
  await house.orm.close(true);
  expect((await tower.heard()).map(({ sequence }) => sequence)).toEqual(inOrder(BELLS));
}, 180_000);
