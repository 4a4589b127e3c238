import { sql } from "kysely";
import { tellPeriodsChanged } from "../../subgraphs/affiliates/services/tell-career.ts";
import { inTransaction } from "../../subgraphs/shared/plumbing/open.ts";
import { seedId } from "../../subgraphs/shared/plumbing/seed-id.ts";
import type { Viewer } from "../../subgraphs/shared/plumbing/viewer.ts";
import { openRooms, viewerAs } from "../harness/house.ts";

let house: Awaited<ReturnType<typeof openRooms>>;
beforeAll(async () => {
  house = await openRooms({ seeded: true });
});
afterAll(() => house.close());

/** Was with Securex until the end of 2021, and is with Groupe S since. */
const tom = seedId("aff", "tom");
const elke = viewerAs({ role: "CASE_HANDLER", fund: "GROUPS", actor: "elke" });
const hanne = viewerAs({ role: "CASE_HANDLER", fund: "SECUREX", actor: "hanne" });

const endPeriod = (viewer: Viewer, day: string) =>
  inTransaction(house.room("affiliates"), viewer, async (context) => {
    await sql`update affiliation set ends_on = ${day}, version = version + 1
      where affiliate_id = ${tom} and starts_on = '2022-01-01'`.execute(context.db);
    await tellPeriodsChanged(context, [tom]);
  });

const told = async () =>
  house.inside("companies", async ({ db }) => {
    const { rows } = await sql<{ starts_on: string; ends_on: string | null }>`
      select starts_on::text, ends_on::text from known_career where affiliate_id = ${tom} order by 1`.execute(db);
    return rows;
  });

it("a clerk who sees a part of a career has all of it told, with the change", async () => {
  await endPeriod(elke, "2026-12-31");
  await house.settle();
  expect(await told()).toEqual([
    { starts_on: "2017-01-01", ends_on: "2021-12-31" },
    { starts_on: "2022-01-01", ends_on: "2026-12-31" },
  ]);
});

it("is told again and again, the newest last, however many changes are heard at once", async () => {
  await endPeriod(elke, "2027-03-31");
  await endPeriod(elke, "2027-06-30");
  await house.settle();
  expect((await told()).at(-1)).toEqual({ starts_on: "2022-01-01", ends_on: "2027-06-30" });
});

it("is undone whole where the file is another fund’s by now", async () => {
  await expect(endPeriod(hanne, "2026-12-31")).rejects.toThrow(/not the viewer’s/);
  await house.settle();
  expect((await told()).at(-1)).toEqual({ starts_on: "2022-01-01", ends_on: "2027-06-30" });
});
