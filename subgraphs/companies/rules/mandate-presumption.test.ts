import { rebuttedFrom, rebuttedPeriods, uncoveredPeriod } from "./mandate-presumption.ts";

it.each([
  ["2026-10-01", "2026-10-09", "2026-10-01", "it is proven at once"],
  ["2020-01-01", "2026-11-20", "2025-11-20", "no more than twelve months back"],
  ["2024-02-01", "2025-02-28", "2024-02-28", "twelve months to the day"],
])("what is unpaid since %s and was published on %s is so from %s: %s", (startsOn, notifiedOn, from) => {
  expect(rebuttedFrom("2020-01-01", { startsOn, notifiedOn })).toBe(from);
});

const proof = { startsOn: "2022-01-01", endsOn: null, notifiedOn: "2022-03-01", yearsWithPay: [] };
const mandate = { startsOn: "2022-01-01", endsOn: null };

it("leaves out the years in which there was pay all the same", () => {
  expect(rebuttedPeriods(mandate, { ...proof, yearsWithPay: [2024, 2019] })).toEqual([
    { startsOn: "2022-01-01", endsOn: "2023-12-31" },
    { startsOn: "2025-01-01", endsOn: null },
  ]);
  expect(rebuttedPeriods(mandate, { ...proof, yearsWithPay: [2022] })).toEqual([
    { startsOn: "2023-01-01", endsOn: null },
  ]);
});

it("ends with the mandate, or with the proof", () => {
  const ended = { ...mandate, endsOn: "2024-06-30" };
  expect(rebuttedPeriods(ended, { ...proof, endsOn: "2024-12-31" })).toEqual([
    { startsOn: "2022-01-01", endsOn: "2024-06-30" },
  ]);
  expect(rebuttedPeriods(ended, { ...proof, yearsWithPay: [2022, 2023, 2024] })).toEqual([]);
});

it.each<[why: string, covered: { startsOn: string; endsOn: string | null }[], found: object | null]>([
  ["nothing covers it", [], { startsOn: "2022-01-01", endsOn: null }],
  ["it is covered whole", [{ startsOn: "2010-01-01", endsOn: null }], null],
  ["it begins too early", [{ startsOn: "2022-04-01", endsOn: null }], { startsOn: "2022-01-01", endsOn: "2022-03-31" }],
  ["it goes on too long", [{ startsOn: "2010-01-01", endsOn: "2023-12-31" }], { startsOn: "2024-01-01", endsOn: null }],
])("finds where a career shows nothing: %s", (_why, covered, found) => {
  expect(uncoveredPeriod(mandate, covered)).toEqual(found);
});
