import { type ExemptibleDue, exemptionClocks, exemptionFault, lastDayToAsk } from "./exemption.ts";
import { helpedIsLiable, settlementOfFreed } from "./freed-quarter.ts";

const due: ExemptibleDue = {
  nature: "PROVISIONAL",
  quarter: "2025Q4",
  category: "MAIN",
  reachesMain: true,
  issuedOn: "2025-10-01",
  startsOn: "2015-01-01",
  endsOn: null,
};

it.each([
  ["twelve months from the next quarter", due, "2026-12-31"],
  ["a last day that is a Sunday is put off", { ...due, quarter: "2027Q1" }, "2028-03-31"],
  [
    "a supplement, from the quarter after the statement",
    { ...due, nature: "REGULARISATION", issuedOn: "2026-05-20" },
    "2027-06-30",
  ],
  ["a starter's first quarter, from the fifth on", { ...due, quarter: "2024Q2", startsOn: "2024-05-01" }, "2026-03-31"],
  [
    "a starter's fourth quarter, from the fifth on",
    { ...due, quarter: "2025Q1", startsOn: "2024-05-01" },
    "2026-03-31",
  ],
  ["a starter's fifth quarter, from the sixth on", { ...due, quarter: "2025Q2", startsOn: "2024-05-01" }, "2026-06-30"],
  ["the second quarter ends on a Saturday in 2029", { ...due, quarter: "2028Q2" }, "2029-07-02"],
] as const)("knows until when to ask: %s", (_why, asked, last) => {
  expect(lastDayToAsk(asked)).toBe(last);
});

it.each([
  ["in time", due, "2026-12-31", null],
  ["a day late", due, "2027-01-01", "TOO_LATE"],
  ["a secondary occupation", { ...due, category: "SECONDARY" }, "2026-11-20", "CATEGORY_EXCLUDED"],
  [
    "a student under the main minimum",
    { ...due, category: "STUDENT", reachesMain: false },
    "2026-11-20",
    "CATEGORY_EXCLUDED",
  ],
  ["a student at the full amount", { ...due, category: "STUDENT" }, "2026-11-20", null],
  ["a mini-status", { ...due, category: "SPOUSE_MINI" }, "2026-11-20", "FOLLOWS_THE_HELPED"],
  [
    "three quarters are complete",
    { ...due, startsOn: "2026-01-01", quarter: "2026Q3" },
    "2026-11-20",
    "TOO_FEW_QUARTERS",
  ],
  [
    "but the activity ended",
    { ...due, startsOn: "2026-01-01", quarter: "2026Q3", endsOn: "2026-10-31" },
    "2026-11-20",
    null,
  ],
  ["four quarters are complete", { ...due, startsOn: "2025-12-31" }, "2026-10-01", null],
] as const)("says what stands against a request: %s", (_why, asked, today, fault) => {
  expect(exemptionFault(asked, today)).toBe(fault);
});

it("runs the clocks of the law", () => {
  const steps = { FORWARDED: "2026-11-26", PROPOSED: "2026-12-14", HEARING_ASKED: "2026-12-18" };
  const clocks = exemptionClocks({ askedOn: "2026-11-20", decidedOn: "2027-01-29", steps });
  expect(clocks.map(({ step, deadline: { dueOn, metOn } }) => [step, dueOn, metOn])).toEqual([
    // Five working days from a Friday; twelve from a Monday, Christmas and New Year left out; thirty days, a Sunday put
    // off; a month, 28 February being a Sunday.
    ["FORWARDED", "2026-11-27", "2026-11-26"],
    ["HEARING_ASKED", "2026-12-31", "2026-12-18"],
    ["HEARD", "2027-01-18", null],
    ["APPEALED", "2027-03-01", null],
  ]);
});

const exempted = [{ ground: "EXEMPTION", covers: "QUARTER" }] as const;
const supplement = [{ ground: "EXEMPTION", covers: "SUPPLEMENT" }] as const;
const mother = [{ ground: "MATERNITY", covers: "QUARTER" }] as const;

it.each([
  ["nothing was granted", [], null],
  ["an exemption", exempted, "EXEMPTED"],
  ["of the supplement alone: the provisional part stands", supplement, null],
  ["a birth", mother, "NOTHING_DUE"],
  ["a birth is stronger, for it keeps the pension", [...exempted, ...mother], "NOTHING_DUE"],
] as const)("says as what a freed quarter counts: %s", (_why, freed, state) => {
  expect(settlementOfFreed(freed)).toBe(state);
});

it.each([
  ["nobody was exempted", [], [], true],
  ["the helper was", exempted, [], false],
  ["the one who is helped was", [], exempted, false],
  ["the one who is helped gave birth", [], mother, true],
] as const)("says whether the one who is helped answers for the helper: %s", (_why, helper, helped, liable) => {
  expect(helpedIsLiable({ helper, helped })).toBe(liable);
});
