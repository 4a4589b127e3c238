import { type AppealRulingCode, appealDayFault, awaitsDecision } from "./appeal.ts";

it.each([
  ["2026-11-17", "OUT_OF_ORDER"],
  ["2026-11-18", null],
  ["2026-11-20", null],
  ["2026-11-21", "IN_FUTURE"],
])("an appeal of %s against a decision of 18 November is, on the 20th, %p", (filedOn, fault) =>
  expect(appealDayFault(filedOn, "2026-11-18", "2026-11-20")).toBe(fault),
);

it.each<[rulings: AppealRulingCode[], revisedBy: string | null, awaits: boolean]>([
  [[], null, false],
  [["CONFIRMED"], null, false],
  [["INADMISSIBLE"], null, false],
  [["CHANGED"], null, true],
  [["SET_ASIDE"], null, true],
  [["SET_ASIDE"], "dec_1", false],
  [["CHANGED", "CONFIRMED"], null, false],
  [["CONFIRMED", "CHANGED"], null, true],
  [["CHANGED", "WITHDRAWN"], null, false],
])("after %j, carried out by %p, another decision is awaited: %p", (codes, revisedBy, awaits) =>
  expect(awaitsDecision({ rulings: codes.map((ruling) => ({ ruling })), revisedBy })).toBe(awaits),
);
