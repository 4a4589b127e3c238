import type { Quarter } from "../../shared/values/calendar.ts";
import { type Activity, flatUntil, isStarter, startOfActivity } from "./starter.ts";

describe("the flat years of a starter", () => {
  it.each([
    ["2023-01-01", "2025-12-31", "the first day of a year makes it complete"],
    ["2023-03-31", "2025-12-31", "so does any day of the first quarter"],
    ["2023-04-01", "2026-12-31", "the second quarter comes too late"],
    ["2023-12-31", "2026-12-31", "and so does the last day"],
  ])("of a start on %s end on %s: %s", (startsOn, last) => expect(flatUntil(startsOn)).toBe(last));

  it("hold for the quarter in which they end, and not for the next", () => {
    expect(isStarter("2023-04-01", "2026Q4")).toBe(true);
    expect(isStarter("2023-04-01", "2027Q1")).toBe(false);
  });
});

describe("the start that counts", () => {
  const period = (startsOn: string, endsOn: string | null, category: Activity["category"] = "MAIN"): Activity => ({
    startsOn,
    endsOn,
    category,
  });

  it.each<[string, Activity[], Quarter, string | null]>([
    ["one activity that goes on", [period("2020-05-01", null)], "2024Q1", "2020-05-01"],
    [
      "a pause that leaves no whole quarter free",
      [period("2020-05-01", "2022-04-01"), period("2022-09-30", null)],
      "2024Q1",
      "2020-05-01",
    ],
    [
      "a whole quarter free is a new start",
      [period("2020-05-01", "2022-03-31"), period("2022-07-01", null)],
      "2024Q1",
      "2022-07-01",
    ],
    [
      "an activity beside another that lasts longer",
      [period("2020-05-01", "2023-12-31"), period("2021-01-01", "2021-02-01"), period("2024-01-01", null)],
      "2024Q1",
      "2020-05-01",
    ],
    ["no activity in the quarter", [period("2020-05-01", "2022-03-31")], "2022Q2", null],
    ["the quarter of the end still counts", [period("2020-05-01", "2022-04-01")], "2022Q2", "2020-05-01"],
    [
      "another category is none",
      [period("2020-05-01", "2022-03-31", "SECONDARY"), period("2022-04-01", null)],
      "2024Q1",
      "2020-05-01",
    ],
    [
      "a helper spouse who leaves the mini-status starts",
      [period("2015-05-01", "2024-05-14", "SPOUSE_MINI"), period("2024-05-15", null, "SPOUSE_MAXI")],
      "2026Q1",
      "2024-05-15",
    ],
    [
      "in the mini-status itself nothing starts anew",
      [period("2015-05-01", "2020-12-31", "SPOUSE_MINI"), period("2021-01-01", null, "SPOUSE_MINI")],
      "2026Q1",
      "2015-05-01",
    ],
    ["an activity that has not begun yet", [period("2025-01-01", null)], "2024Q4", null],
  ])("%s", (_, periods, quarter, start) => expect(startOfActivity(periods, quarter)).toBe(start));
});
