import { plan } from "../../../subgraphs/contributions/subgraph.ts";
import type { HeardFact } from "../../../subgraphs/shared/plumbing/hear.ts";
import { inTransaction } from "../../../subgraphs/shared/plumbing/open.ts";
import { OUR_IBAN } from "../bank-file.ts";
import { Desk } from "../desk.ts";
import { change, ssinOf } from "../money-desk.ts";
import { house, idOf, type Office, openOffice } from "../office.ts";

let office: Office;
let desk: Desk;

/** Odile, of the mini-status, helps Luc. */
beforeAll(async () => {
  office = await openOffice();
  desk = new Desk(office);
  const fund = "SECUREX";
  const people = ["luc", "odile"].map((key, i) => ({ key, fund, ssin: ssinOf(800 + i), startsOn: "2015-01-01" }));
  await office.letIn(people, { [OUR_IBAN]: fund });
  const period = { id: "afl_odile", fund, category: "SPOUSE_MINI", capacity: "HELPER_SPOUSE" };
  const helps = { startsOn: "2015-01-01", endsOn: null, helpedAffiliateId: idOf("luc") };
  const fact = { type: "CareerChanged", subject: idOf("odile"), subjectVersion: 2, day: "2026-11-20" };
  await inTransaction(office.subgraph, house, async (context) => {
    for (const hearing of plan.hearings.filter(({ type }) => type === "CareerChanged"))
      await hearing.keep(context, [
        { ...fact, content: { periods: [{ ...period, ...helps }] } } as unknown as HeardFact,
      ]);
  });
});
afterAll(async () => {
  expect(await desk.faults()).toEqual([]);
  await office.close();
});

it("bills both on his income and what was attributed to her", async () => {
  await office.earn("luc", 2023, 40_000_00n);
  await office.earn("odile", 2023, 10_000_00n);
  // 50 000.00 is 53 618.13 in 2026: 20.5 % of it / 4 is 2 747.93, and 112.67; 0.79 % of it / 4 is 105.90, and 4.34.
  expect(await desk.issue("luc", "2026Q3")).toMatchObject({ amount: "2860.60" });
  expect(await desk.issue("odile", "2026Q3")).toMatchObject({ amount: "110.24" });
});

it("regularises both anew when what was attributed gets known later than his income", async () => {
  await office.earn("luc", 2021, 40_000_00n);
  // 40 000.00 × 656.54 / 553.21 is 47 471.30: 2 432.90 and 99.75; 93.76 and 3.84.
  expect(await desk.issue("luc", "2024Q1")).toMatchObject({ amount: "2532.65" });
  expect(await desk.issue("odile", "2024Q1")).toMatchObject({ amount: "97.60" });
  const state = async (key: string) => {
    const asked = { contributorId: idOf(key), year: 2024 };
    const { statement } = await change(office, {}, "regulariseYear", asked, "statement { income definitive change }");
    return statement;
  };
  await office.earn("luc", 2024, 40_000_00n);
  // 40 000.00: 2 050.00 and 84.05; 79.00 and 3.24.
  expect(await state("luc")).toEqual({ income: "40000.00", definitive: "2134.05", change: "-398.60" });
  expect(await state("odile")).toEqual({ income: "40000.00", definitive: "82.24", change: "-15.36" });
  await office.earn("odile", 2024, 10_000_00n, "2026-10-01");
  // 50 000.00: 2 562.50 and 105.06; 98.75 and 4.05.
  expect(await state("luc")).toEqual({ income: "50000.00", definitive: "2667.56", change: "533.51" });
  expect(await state("odile")).toEqual({ income: "50000.00", definitive: "102.80", change: "20.56" });
  expect(await change(office, {}, "regulariseKnownIncomes", { most: 10 }, "stated remaining")).toMatchObject({
    stated: 0,
    remaining: false,
  });
});
