import { collectionDay, endsMandate, hasLapsed, isSettlementDay, sequenceTypeOf } from "./collection.ts";

it.each([
  ["the last day, where it is long enough away", "2026-12-31", "2026-11-20", "2026-12-31"],
  ["brought forward from a Sunday", "2027-01-31", "2026-11-20", "2027-01-29"],
  ["fourteen days after the announcement", "2026-11-30", "2026-11-20", "2026-12-04"],
  ["put off, where the fourteenth day is a Saturday", "2026-09-30", "2026-11-21", "2026-12-07"],
  ["not at Christmas", "2026-12-25", "2026-12-11", "2026-12-28"],
] as const)("collects on %s", (_why, dueOn, today, day) => {
  expect(collectionDay(dueOn, today)).toBe(day);
});

it("knows when banks rest: Good Friday and Easter Monday of 2027, not Ascension Day", () => {
  expect(["2027-03-26", "2027-03-29", "2027-05-06"].map(isSettlementDay)).toEqual([false, false, true]);
});

it("says that a collection is the first until one came in", () => {
  const mandate = { signedOn: "2026-01-01", lastUsedOn: null };
  expect(sequenceTypeOf({ ...mandate, everCollected: false })).toBe("FRST");
  expect(sequenceTypeOf({ ...mandate, everCollected: true })).toBe("RCUR");
});

it.each([
  ["36 months after its last use", "2023-11-20", false],
  ["a day later", "2023-11-19", true],
] as const)("lets a mandate lapse: %s", (_why, lastUsedOn, lapsed) => {
  expect(hasLapsed({ signedOn: "2020-01-01", lastUsedOn, everCollected: true }, "2026-11-20")).toBe(lapsed);
});

it("ends a mandate for a closed account, and not for an empty one", () => {
  expect([endsMandate("AC04"), endsMandate("AM04"), endsMandate(null)]).toEqual([true, false, false]);
});
