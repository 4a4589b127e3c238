import { beginsBeforeCompany, endsBeforeStart, type Mandate, overlappingMandate } from "./mandate.ts";

const held: Mandate = {
  id: "man_1",
  affiliateId: "aff_marc",
  holderName: "Marc Hêtre",
  role: "DIRECTOR",
  startsOn: "2020-01-01",
  endsOn: "2024-12-31",
};
const { id: _, ...asked } = { ...held, startsOn: "2025-01-01", endsOn: null };

const cases: [why: string, asked: Omit<Mandate, "id">, overlaps: boolean][] = [
  ["begins the day after the last one ended", asked, false],
  ["begins on the last day of the last one", { ...asked, startsOn: "2024-12-31" }, true],
  ["ended the day before the last one began", { ...asked, startsOn: "2019-01-01", endsOn: "2019-12-31" }, false],
  ["ended on the first day of the last one", { ...asked, startsOn: "2019-01-01", endsOn: "2020-01-01" }, true],
  ["is another role at the same time", { ...asked, startsOn: "2024-01-01", role: "DAILY_MANAGER" }, false],
  ["is somebody else's", { ...asked, startsOn: "2024-01-01", affiliateId: "aff_paul" }, false],
  [
    "is the same name, without its accent, and not yet linked",
    { ...asked, startsOn: "2024-01-01", affiliateId: null, holderName: "marc  hetre" },
    true,
  ],
  [
    "is another name, not linked",
    { ...asked, startsOn: "2024-01-01", affiliateId: null, holderName: "Marie Hêtre" },
    false,
  ],
];

it.each(cases)("a mandate that %s", (_why, wanted, overlaps) => {
  expect(overlappingMandate([held], wanted)).toBe(overlaps ? held : null);
});

it("overlaps one that runs on", () => {
  const running = { ...held, endsOn: null };
  expect(overlappingMandate([running], { ...asked, startsOn: "2030-01-01" })).toBe(running);
});

it("may last one day, and never less", () => {
  expect(endsBeforeStart("2026-01-01", "2026-01-01")).toBe(false);
  expect(endsBeforeStart("2026-01-02", "2026-01-01")).toBe(true);
  expect(endsBeforeStart("2026-01-02", null)).toBe(false);
});

it.each([
  ["2023-06-01", false],
  ["2023-05-31", true],
  ["1900-01-01", true],
  ["2026-01-01", false],
])("a mandate from %s, in a company that is there since 2025-06-01, begins too early: %s", (startsOn, early) => {
  expect(beginsBeforeCompany(startsOn, "2025-06-01")).toBe(early);
});
