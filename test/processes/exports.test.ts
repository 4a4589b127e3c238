import pg from "pg";
import {
  begin,
  freeOf,
  HALF_WAY,
  HEADERS,
  holders,
  inSteps,
  isOver,
  type Kept,
  kept,
  LOCK,
  settled,
  UNLOCK,
} from "./export-steps.ts";
import { type Older, openOlder } from "./older-subgraph.ts";
import { freePort } from "./program.ts";
import { openTopology, type Topology } from "./topology.ts";

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
  await inSteps(owner);
  await settled(owner);
}, 120_000);
afterAll(async () => {
  await owner?.end();
  await house?.close();
  await older?.close();
});

let whole: Kept;

test("an export waits while a subgraph answers that knows of no pictures, and is then of one instant", async () => {
  const id = await begin(house);
  const isPutOff = ({ state, waits }: Kept): boolean => isOver({ state }) || (waits && older.askedInPictures() > 0);
  expect(await kept(owner, id, isPutOff)).toMatchObject({ state: "RUNNING", parts: 0, waits: true });
  older.renew();
  whole = await kept(owner, id, isOver);
  expect(whole).toMatchObject({ state: "COMPLETED", beginnings: 1, sha256: expect.stringMatching(/^[0-9a-f]{64}$/) });
  expect(await holders(owner)).toBe(0);
}, 120_000);

test("an export whose process is killed half-way begins anew in the next, and comes out the same", async () => {
  await owner.query(LOCK);
  const id = await begin(house);
  expect(await kept(owner, id, ({ parts }) => parts === HALF_WAY)).toMatchObject({ state: "RUNNING", beginnings: 1 });
  house.subgraph("reporting").signal("SIGKILL");
  await house.subgraph("reporting").ended;
  expect(await holders(owner)).toBe(0);
  await owner.query(UNLOCK);
  await house.restart("reporting");
  const text = "query ($id: ID!) { bulkExport(id: $id) { state sha256 parts { totalCount } } }";
  expect((await house.ask("hanne", text, { id }, HEADERS)).data).toEqual({
    bulkExport: { state: "RUNNING", sha256: null, parts: { totalCount: 0 } },
  });
  await freeOf(owner, id);
  expect(await kept(owner, id, isOver)).toEqual({ ...whole, beginnings: 2 });
  expect(await holders(owner)).toBe(0);
}, 120_000);

test("a process that is told to end half-way does so at once, and lets the picture go", async () => {
  const id = await begin(house);
  await kept(owner, id, ({ parts }) => parts > 0);
  expect(await house.subgraph("reporting").stop()).toEqual({ code: 0, signal: null });
  expect(await holders(owner)).toBe(0);
  await house.restart("reporting");
  expect(await kept(owner, id, isOver)).toMatchObject({ state: "COMPLETED", sha256: whole.sha256 });
  expect(await holders(owner)).toBe(0);
}, 120_000);
