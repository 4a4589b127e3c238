import { heldOn, mayBegin, stretches } from "./history.ts";

const told = (place: number, startsOn: string | null, recordedOn: string | null, what: string) => ({
  place,
  startsOn,
  recordedOn,
  what,
});

const file = told(1, null, null, "Gent");
const move = told(2, "2026-03-01", "2026-02-10", "Aalst");
const corrected = told(3, "2026-03-01", "2026-06-01", "Aarschot");
const earlier = told(4, "2025-07-01", "2026-07-01", "Brugge");
const all = [file, move, corrected, earlier];

describe("what held on a day, as it was known on another", () => {
  it.each<[day: string, knownOn: string, what: string | null, why: string]>([
    ["2020-01-01", "2026-01-01", "Gent", "what stood in the file holds as far back as is known"],
    ["2026-02-28", "2026-02-10", "Gent", "the day before the move"],
    ["2026-03-01", "2026-02-10", "Aalst", "the first day of the move"],
    ["2026-03-01", "2026-02-09", "Gent", "the move was not told yet"],
    ["2026-03-01", "2026-05-31", "Aalst", "the last day before it was corrected"],
    ["2026-03-01", "2026-06-01", "Aarschot", "the correction replaces what begins on the same day"],
    ["2025-12-31", "2026-06-30", "Gent", "a stay that was told late is not known before"],
    ["2025-12-31", "2026-07-01", "Brugge", "and is from then on"],
    ["2027-01-01", "2026-07-01", "Aarschot", "what was told late of an earlier time takes nothing from a later one"],
  ])("on %s, known on %s: %s, for %s", (day, knownOn, what) => {
    expect(heldOn(all, day, knownOn)?.what ?? null).toBe(what);
  });

  it("is nothing where nothing was told", () => {
    expect(heldOn([move], "2026-02-28", "2026-12-31")).toBeNull();
  });
});

it("lists stretches that follow one another, the last without an end", () => {
  expect(stretches(all, "2026-12-31").map(({ what, startsOn, endsOn }) => [what, startsOn, endsOn])).toEqual([
    ["Gent", null, "2025-06-30"],
    ["Brugge", "2025-07-01", "2026-02-28"],
    ["Aarschot", "2026-03-01", null],
  ]);
});

it.each([
  ["2027-11-21", true, "366 days ahead"],
  ["2027-11-22", false, "a day more"],
  ["1900-01-01", true, "the first day of all"],
  ["1899-12-31", false, "before anybody lived"],
])("a change may begin on %s: %s, %s", (day, may) => {
  expect(mayBegin(day, "2026-11-20")).toBe(may);
});
