import { countsFrom } from "./spouse-statement.ts";

it.each<
  [
    kind: "REBUTTAL" | "DECLARATION",
    startsOn: string,
    noticedOn: string | null,
    swornOn: string,
    from: string,
    why: string,
  ]
>([
  ["REBUTTAL", "2025-04-01", "2026-01-10", "2026-04-10", "2025-04-01", "the ninetieth day"],
  ["REBUTTAL", "2025-04-01", "2026-01-10", "2026-04-11", "2026-04-01", "a day late: its own quarter"],
  ["REBUTTAL", "2025-04-01", "2026-01-10", "2026-09-30", "2026-07-01", "later still"],
  ["REBUTTAL", "2026-08-15", "2026-01-10", "2026-09-30", "2026-08-15", "never before there was anything to rebut"],
  ["REBUTTAL", "2025-04-01", null, "2026-09-30", "2025-04-01", "no notice, no term"],
  ["DECLARATION", "2026-10-01", null, "2026-11-20", "2026-10-01", "a declaration says itself from when"],
])("a %s of %s noticed %s and sworn %s counts from %s: %s", (kind, startsOn, noticedOn, swornOn, from) => {
  expect(countsFrom({ kind, startsOn, noticedOn, swornOn })).toBe(from);
});

it("knows no term before the statute of spouses was there for all", () => {
  const early = { kind: "REBUTTAL", startsOn: "2004-01-01", noticedOn: "2004-01-10", swornOn: "2004-02-01" } as const;
  expect(() => countsFrom(early)).toThrow("no figure is known for 2004-01-10");
});
