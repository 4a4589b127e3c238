import { indexNumerator } from "../../../subgraphs/contributions/rules/parameters/index-numerator.ts";
import { managementFees } from "../../../subgraphs/contributions/rules/parameters/management-fee.ts";
import { revaluationCoefficient } from "../../../subgraphs/contributions/rules/parameters/revaluation.ts";
import { exact } from "../../../subgraphs/contributions/rules/working/exact.ts";
import type { Day } from "../../../subgraphs/shared/values/calendar.ts";
import type { Dated, InForce, Source } from "../../../subgraphs/shared/values/law.ts";
import { Desk } from "../desk.ts";
import { type Office, openOffice } from "../office.ts";
import { bill } from "./run-room.ts";

/** The law as it stands, and as it stands with one row more that makes it known for a year longer. */
function withOneYearMore<Value>(table: Dated<Value>, value: Value) {
  const source: Source = { article: "a decree that nobody has made", confidence: "UNCONFIRMED" };
  const row: InForce<Value> = { from: "2027-01-01", value, source };
  const today = { ...table };
  const on = (day: Day): InForce<Value> => (day < row.from ? today.on(day) : row);
  const longer = { rows: [...table.rows, row], knownUntil: "2027-12-31", on };
  return { begin: () => Object.assign(table, longer), end: () => Object.assign(table, today) };
}

const index = exact("690.00");
const decrees = [
  withOneYearMore(indexNumerator, index),
  withOneYearMore(revaluationCoefficient, { numerator: index, denominator: exact("656.54") }),
  withOneYearMore(managementFees.SECUREX, 410n),
];
beforeAll(() => decrees.forEach(({ begin }) => void begin()));
afterAll(() => decrees.forEach(({ end }) => void end()));

const SSINS = { starter: "85073003328", settled: "85073003427", side: "85073003526" } as const;

let office: Office;
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office?.close());

/** The index of 2027 is taken to be 690.00: the minimum is then 17 720.80, and the limit of a side job 1 960.52. */
it.each<[key: keyof typeof SSINS, category: string, startsOn: string, earned: bigint | null, due: string, why: string]>(
  [
    [
      "starter",
      "MAIN",
      "2026-10-01",
      null,
      "945.43",
      "a fourth of 20.5 % of 17 720.80 is 908.19, and 4.10 % of that 37.24",
    ],
    [
      "settled",
      "MAIN",
      "2010-01-01",
      40_000_00n,
      "2242.81",
      "40 000 × 690.00 / 656.54 is 42 038.57: 2 154.48 and 88.33",
    ],
    ["side", "SECONDARY", "2010-01-01", 1_800_00n, "0.00", "1 891.74 stays under the limit of 1 960.52"],
  ],
)("bills %s in a year that three new rows of the law open: %s", async (key, category, startsOn, earned, due) => {
  await office.letIn([{ key, fund: "SECUREX", ssin: SSINS[key], category, startsOn }]);
  if (earned !== null) await office.earn(key, 2024, earned);
  const run = await bill(office, { quarter: "2027Q1" });
  expect(run).toMatchObject({ state: "SEALED", seal: { count: 1, sum: due } });
  const { nodes } = (await new Desk(office).fileOf(key)).dues;
  expect(nodes).toMatchObject([{ quarter: "2027Q1", amount: due }]);
});

it("still bills 2026 by the law of 2026, and keeps right books", async () => {
  const run = await bill(office, { quarter: "2026Q4" });
  expect(run).toMatchObject({ refused: [{ reason: "REFERENCE_INCOME_UNKNOWN", count: 2 }], seal: { sum: "926.93" } });
  expect(await new Desk(office).faults()).toEqual([]);
});
