import { dice } from "../../facts/dice.ts";
import { type Office, openOffice, TODAY } from "../office.ts";
import { endAll, killAfter } from "./doomed.ts";
import { books, fill, type Run, read, start, work } from "./run-room.ts";

const SEED = 4;
const ID = "bil_01kb3v6jm0e7z9p5w2q8r4x6ya";
const offices: Office[] = [];

afterAll(async () => {
  endAll();
  for (const office of offices) await office.close();
});

/** An office of twelve people, in which a run of a given id was asked for. */
async function officeToBill(): Promise<Office> {
  const office = await openOffice();
  offices.push(office);
  await fill(office, 12);
  const { run } = await start(office);
  await office.rows`update billing_run set id = ${ID} where id = ${(run as Run).id}`;
  return office;
}

it(`comes to the same books when it is killed over and over, seed ${SEED}`, async () => {
  const [quiet, disturbed] = [await officeToBill(), await officeToBill()];
  await work(quiet);
  const throws = dice(SEED);
  let lives = 1;
  const doomed = { url: disturbed.url, day: TODAY, what: "people" } as const;
  // Three come before the first part is kept. From then on two go side by side: a part is kept while one is reckoned.
  while (!(await killAfter(doomed, 6 + Math.floor(throws() * 2)))) {
    const { state, seen, seal } = await read(disturbed, ID);
    expect({ state, seal }).toEqual({ state: "RUNNING", seal: null });
    expect(await books(disturbed)).toHaveLength(seen);
    lives += 1;
  }
  expect(lives).toBeGreaterThan(1);
  expect(await books(disturbed)).toEqual(await books(quiet));
  expect(await read(disturbed, ID)).toEqual(await read(quiet, ID));
}, 240_000);
