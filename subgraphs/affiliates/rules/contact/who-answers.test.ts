import { type Absence, overlapping, whoAnswers } from "./who-answers.ts";

const away = (handlerId: string, replacementId: string, startsOn: string, endsOn: string | null): Absence => ({
  handlerId,
  replacementId,
  startsOn,
  endsOn,
});

it.each<[day: string, expected: string, why: string]>([
  ["2026-11-15", "hanne", "she is there"],
  ["2026-11-16", "koen", "her absence begins"],
  ["2026-11-27", "koen", "its last day"],
  ["2026-11-28", "hanne", "she is back"],
])("on %s %s answers: %s", (day, expected) => {
  expect(whoAnswers("hanne", [away("hanne", "koen", "2026-11-16", "2026-11-27")], day)).toBe(expected);
});

it("goes on to who stands in for who stands in", () => {
  const both = [away("hanne", "koen", "2026-11-16", null), away("koen", "ine", "2026-11-20", "2026-11-20")];
  expect([whoAnswers("hanne", both, "2026-11-20"), whoAnswers("hanne", both, "2026-11-21")]).toEqual(["ine", "koen"]);
});

it("leaves the name that stands on the file where everybody is away", () => {
  const both = [away("hanne", "koen", "2026-11-16", null), away("koen", "hanne", "2026-11-16", null)];
  expect(whoAnswers("hanne", both, "2026-11-20")).toBe("hanne");
});

it.each<[startsOn: string, endsOn: string | null, expected: boolean]>([
  ["2026-11-01", "2026-11-15", false],
  ["2026-11-01", "2026-11-16", true],
  ["2026-11-27", "2026-12-01", true],
  ["2026-11-28", null, false],
  ["2026-11-01", null, true],
])("an absence from %s to %s overlaps: %s", (startsOn, endsOn, expected) => {
  const known = [away("hanne", "koen", "2026-11-16", "2026-11-27")];
  expect(overlapping(known, away("hanne", "koen", startsOn, endsOn)) !== null).toBe(expected);
  expect(overlapping(known, away("koen", "hanne", startsOn, endsOn))).toBe(null);
});
