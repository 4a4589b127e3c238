import { LawUnknown } from "../../shared/values/law.ts";
import { actsOn, announcementDeadline, freeOn } from "./fund-change.ts";

it.each([
  ["2026-01-02", "2027-01-01", "six months and more away"],
  ["2026-06-30", "2027-01-01", "the last day"],
  ["2026-07-01", "2028-01-01", "a day late, so a year later"],
  ["2026-12-31", "2028-01-01", "the year's last day"],
])("what is announced on %s acts on %s: %s", (announcedOn, acts) => {
  expect(actsOn(announcedOn)).toBe(acts);
});

it.each([
  ["2020-06-30", "2020-06-30", "2020-06-30", "2025-01-01", "four years from the second quarter of 2020"],
  ["2021-01-01", "2021-01-01", "2021-01-01", "2025-01-01", "four years to the day"],
  ["2021-03-31", "2021-03-31", "2021-03-31", "2025-01-01", "the whole first quarter counts"],
  ["2021-04-01", "2021-04-01", "2021-04-01", "2026-01-01", "a day later, a year later"],
  ["2019-09-02", "2019-12-02", "2019-09-02", "2024-01-01", "asked on the last day of its three months"],
  ["2019-09-02", "2020-02-15", "2019-09-02", "2024-01-01", "late, so from the first quarter of 2020"],
  ["2019-09-02", "2020-04-01", "2019-09-02", "2025-01-01", "later, so from the second quarter of 2020"],
  ["2024-01-01", "2023-05-02", "2005-01-03", "2028-01-01", "came from another fund, asked before"],
])("with a fund since %s, asked on %s, founded on %s, it is free on %s: %s", (startsOn, receivedOn, born, free) => {
  expect(freeOn({ startsOn, receivedOn, legalPersonalityOn: born }, "2026-06-30")).toBe(free);
});

it("says by when it had to be announced, and that nobody confirmed it for companies", () => {
  expect(announcementDeadline("2027-01-01", "2026-06-30")).toMatchObject({
    dueOn: "2026-06-30",
    metOn: "2026-06-30",
    basis: { confidence: "UNCONFIRMED" },
  });
});

it("knows nothing of the time before companies were liable", () => {
  expect(() => actsOn("1992-12-31")).toThrow(LawUnknown);
});
