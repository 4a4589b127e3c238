import { contributionVoucher } from "../partners/contribution-voucher.ts";
import type { QuarterStanding } from "../partners/voucher-line.ts";
import { isCareerClosed } from "./year-payloads.ts";

const states = { P: "PAID", U: "UNPAID", N: "NOT_DUE_YET" } as const;

/** A year of a main occupation by its quarters: paid, unpaid, not due yet, or not known. */
const yearOf = (quarters: string) =>
  contributionVoucher(
    2026,
    [...quarters].map((letter, place): QuarterStanding => {
      const state = states[letter as keyof typeof states];
      const settlement = state ? { state, minimumReached: state === "PAID" } : null;
      return { quarter: `2026Q${place + 1}`, category: "MAIN", settlement, assimilated: false };
    }),
  );

test.each([
  ["PPPP", "2026-11-20", true, "all are settled ahead"],
  ["PPPN", "2026-11-20", false, "one can still be paid"],
  ["PPUN", "2026-10-01", false, "one is unpaid, and another can still be paid"],
  ["PPU?", "2026-10-01", false, "one is unpaid, and another is not claimed yet"],
  ["U???", "2026-04-01", false, "the first is unpaid, and the year has just begun"],
  ["PPUP", "2027-01-01", true, "one is unpaid, and none can be paid in time any more"],
  ["PPU?", "2027-01-01", true, "the year is over, though of one nobody knows"],
])("%s is closed on %s: %s, for %s", (quarters, day, closed) => {
  expect(isCareerClosed(yearOf(quarters), day)).toBe(closed);
});
