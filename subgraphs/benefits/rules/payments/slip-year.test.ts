import { lastSlipYear, repaidByYear } from "./slip-year.ts";

it.each([
  ["2027-01-31", 2025],
  ["2027-02-01", 2026],
  ["2027-12-31", 2026],
])("on %s the last year of which a slip is drawn up is %i", (day, year) => expect(lastSlipYear(day)).toBe(year));

const month = (paidOn: string | null, paid: bigint, due: bigint) => ({ paidOn, paid, due });
const TWO_YEARS = [month("2025-11-30", 100_00n, 0n), month("2026-01-31", 100_00n, 50_00n)];

it.each([
  ["all of one year", [month("2026-08-31", 346_20n, 0n)], 346_20n, [[2026, 346_20n]]],
  ["nothing yet", TWO_YEARS, 0n, []],
  ["a part, of the oldest first", TWO_YEARS, 60_00n, [[2025, 60_00n]]],
  [
    "more than the oldest had too much",
    TWO_YEARS,
    130_00n,
    [
      [2025, 100_00n],
      [2026, 30_00n],
    ],
  ],
  [
    "a month that got too little takes nothing",
    [...TWO_YEARS, month("2024-05-31", 10_00n, 20_00n)],
    10_00n,
    [[2025, 10_00n]],
  ],
  ["nothing was paid too much", [month("2026-01-31", 10_00n, 10_00n)], 5_00n, []],
] as const)("a repayment of %s", (_what, months, repaid, laid) =>
  expect([...repaidByYear(months, repaid)]).toEqual(laid),
);
