import pg from "pg";
import { seedId } from "../../subgraphs/shared/plumbing/seed-id.ts";
import { type House, openHouse } from "../harness/whole-house.ts";

let house: House;
let owner: pg.Client;
beforeAll(async () => {
  house = await openHouse("distributed");
  owner = new pg.Client(house.url);
  await owner.connect();
});
afterAll(async () => {
  await owner.end();
  await house.close();
});

const purpose = { "statut-purpose": "INSURABILITY" };
const FILE = `{ affiliate(id: "${seedId("aff", "lotte")}") { ssin } }`;

/** Fifteen valid numbers that nobody has: the last two digits are what is left of 97. */
const numbers = (from: number): string[] =>
  Array.from({ length: 15 }, (_, i) => {
    const stem = 770_101_001 + from + i;
    return `${stem}${String(97 - (stem % 97)).padStart(2, "0")}`;
  });
const fifteen = (from: number): string =>
  `{ ${numbers(from)
    .map((ssin, i) => `n${i}: affiliate(ssin: "${ssin}") { ssin }`)
    .join(" ")} }`;

it("answers nobody who counts people off, says for how long, and goes on answering everybody else", async () => {
  const ask = (who: string, query: string) => house.ask(who, query, {}, who.startsWith("health") ? purpose : {});
  for (let i = 0; i < 7; i += 1) {
    const { status, errors, data } = await ask("health-fund-500", fifteen(i * 15));
    expect([status, errors, new Set(Object.values(data ?? {}))]).toEqual([200, [], new Set([null])]);
  }
  const refused = await ask("health-fund-500", FILE);
  expect(refused.status).toBe(429);
  expect(Number(refused.headers["retry-after"])).toBeGreaterThan(590);
  expect(refused.errors).toMatchObject([{ extensions: { code: "TOO_MANY_REQUESTS", retryable: true } }]);
  expect(refused.errors[0]?.message).toMatch(/\d+ seconds/);
  expect((await ask("health-fund-500", '{ affiliate(ssin: "88041212434") { ssin } }')).status).toBe(429);

  for (const who of ["health-fund-300", "hanne"]) {
    const { status, data } = await ask(who, FILE);
    expect([status, data]).toEqual([200, { affiliate: { ssin: "88041212434" } }]);
  }
  const { rows } = await owner.query("select actor from privacy.pause where until > clock_timestamp()");
  expect(rows).toHaveLength(1);
});

it("is known to every process: one that was told of nothing lets nobody through", async () => {
  const look = () => house.ask("koen", FILE);
  const { rows } = await owner.query("select actor from privacy.usage where role = 'CASE_HANDLER' limit 1");
  const actor = String(rows[0]?.actor).replace("hanne", "koen");
  expect((await look()).status).toBe(200);
  await owner.query("insert into privacy.pause values ($1, clock_timestamp() + interval '30 seconds')", [actor]);
  const { status, headers, data } = await look();
  expect([status, headers["retry-after"], data?.affiliate]).toEqual([429, "30", null]);
});
