import { readds } from "../../../shared/values/readd.ts";
import { type BookedPayment, inTimeUntil, lateInterest } from "./late-interest.ts";

/** Asked in time and decided in time; notified on 21 August 2024, so that it was to be paid by 21 December. */
const payment = (change: Partial<BookedPayment>): BookedPayment => ({
  ...{ amount: 1_000_00n, decideBy: "2024-09-01", decidedOn: "2024-08-20", notifiedOn: "2024-08-21" },
  ...{ dueOn: "2024-08-31", paidOn: "2025-01-10", notedUntil: null, ...change },
});

test.each([
  ["four months from the notification (art. 12)", {}, "2024-12-21"],
  ["when it was due, if that is later", { dueOn: "2024-12-31" }, "2024-12-31"],
  ["the end of the term to decide, if that was passed (art. 10)", { decidedOn: "2024-09-02" }, "2024-09-01"],
  [
    "when it was due, if decided late on what was not due yet",
    { decidedOn: "2024-10-02", dueOn: "2024-09-30" },
    "2024-09-30",
  ],
])("bears no interest until %s", (_, change, day) => {
  expect(inTimeUntil(payment(change))).toBe(day);
});

test.each([
  ["ten days at 5.75 % and ten at 4.5 %: 10.25 / 3.65", {}, 2_81n],
  ["a day at 5.75 %: 57.50 / 365", { paidOn: "2024-12-22" }, 16n],
  ["a year of 2025 at 4.5 %", { dueOn: "2024-12-31", paidOn: "2025-12-31" }, 45_00n],
  [
    "half a cent is rounded up: 40.56 × 4.5 % × 1 / 365 = 0.0050005…",
    { amount: 40_56n, dueOn: "2025-01-01", paidOn: "2025-01-02" },
    1n,
  ],
  ["only what was not noted before: 4.5 % over 9 days", { notedUntil: "2025-01-01" }, 1_11n],
])("reckons %s", (_, change, interest) => {
  const found = lateInterest(payment(change));
  expect(found?.calculation.result).toBe(interest);
  expect(readds(found!.calculation)).toEqual([]);
  expect(found?.calculation.confirmed).toBe(false);
});

test("is nothing in time, and is refused by name for a year that nobody has entered", () => {
  expect(lateInterest(payment({ paidOn: "2024-12-21" }))).toBeNull();
  expect(lateInterest(payment({ notedUntil: "2025-01-10" }))).toBeNull();
  const unknown = { name: "LawUnknown", table: "legal interest in civil matters" };
  expect(() => lateInterest(payment({ paidOn: "2027-01-01" }))).toThrow(expect.objectContaining(unknown));
  const early = { decideBy: "2023-05-01", decidedOn: "2023-06-01", dueOn: "2023-05-31" };
  expect(() => lateInterest(payment(early))).toThrow(expect.objectContaining(unknown));
});
