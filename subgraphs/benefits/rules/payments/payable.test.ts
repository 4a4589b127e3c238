import type { BenefitPart } from "../outcome.ts";
import { isBankDay } from "./bank-day.ts";
import { payableParts } from "./payable.ts";

const month = (number: number, result: bigint): BenefitPart =>
  ({
    period: { startsOn: `2026-0${number}-01`, endsOn: `2026-0${number}-28` },
    calculation: { result },
    payBy: null,
  }) as unknown as BenefitPart;
const parts = [month(1, 100n), month(2, 100n), month(3, 50n)];

test.each([
  ["nothing before a month is over", 0n, "2026-01-28", []],
  [
    "each month that is over",
    0n,
    "2026-03-15",
    [
      [0, 100n],
      [1, 100n],
    ],
  ],
  ["not what was paid", 100n, "2026-03-15", [[1, 100n]]],
  [
    "what is left of a month",
    130n,
    "2026-04-01",
    [
      [1, 70n],
      [2, 50n],
    ],
  ],
  ["nothing where more was paid than is granted now", 400n, "2026-04-01", []],
] as const)("pays %s", (_, paid, day, expected) => {
  expect(payableParts(parts, paid, day).map(({ part, amount }) => [part, amount])).toEqual(expected);
});

test.each([
  ["2026-12-25", false],
  ["2026-12-26", false],
  ["2026-12-28", true],
  ["2027-01-01", false],
  ["2027-03-26", false],
  ["2027-03-29", false],
  ["2027-05-01", false],
  ["2027-11-01", true],
  ["2026-11-21", false],
])("on %s banks pay: %s", (day, pays) => {
  expect(isBankDay(day)).toBe(pays);
});
