import pino from "pino";
import { emptyDemo, moveIn } from "../../subgraphs/demo.ts";
import { openAll } from "../../subgraphs/open-all.ts";
import { inTransaction } from "../../subgraphs/shared/plumbing/open.ts";
import { isEmpty } from "../../subgraphs/shared/plumbing/seed.ts";
import { systemViewer } from "../../subgraphs/shared/plumbing/viewer.ts";
import { migrateAll } from "../../subgraphs/tables.ts";
import { freshDatabase } from "../harness/database.ts";
import { OFFICE_DAY } from "../harness/office.ts";

let database: Awaited<ReturnType<typeof freshDatabase>>;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database.drop());

/** Opens the house, lets the affiliates' part of the demo office move in, and says who is there then. */
async function live(): Promise<{ moved: boolean; people: number }> {
  const house = await openAll(database.url, pino({ level: "silent" }));
  const affiliates = house.subgraphs.filter(({ plan }) => plan.name === "affiliates");
  const moved = await moveIn(affiliates, { url: database.url, day: OFFICE_DAY, say: () => undefined });
  const [first] = affiliates;
  if (!first) throw new Error("there are no affiliates");
  const people = await inTransaction(first, systemViewer(OFFICE_DAY, "test"), async ({ em }) => {
    const [row] = await em.execute<{ n: number }[]>("select count(*)::int as n from affiliate");
    return row?.n ?? 0;
  });
  await house.close();
  return { moved, people };
}

it("never empties what is not a demo office, nor one in which the house works", async () => {
  await expect(emptyDemo(database.url)).rejects.toThrow("No demo office lives in this database.");
  expect(await live()).toMatchObject({ moved: true });
  const house = await openAll(database.url, pino({ level: "silent" }));
  for (const subgraph of house.subgraphs) await isEmpty(subgraph, OFFICE_DAY);
  await expect(emptyDemo(database.url)).rejects.toThrow("The house works on this database.");
  await house.close();
});

it("empties a demo office, and lets it move in again as it was", async () => {
  const before = await live();
  expect(before.moved).toBe(false);
  await emptyDemo(database.url);
  await migrateAll(database.url);
  expect(await live()).toEqual({ moved: true, people: before.people });
});
