import { type CareerPeriod, categoryOfQuarter } from "../../../shared/values/career.ts";

const from = (startsOn: string, category: CareerPeriod["category"], endsOn: string | null = null): CareerPeriod => ({
  startsOn,
  endsOn,
  category,
});

describe("the category of a quarter", () => {
  it.each<[quarter: string, expected: string | null, periods: CareerPeriod[], why: string]>([
    ["2026Q1", "MAIN", [from("2026-03-31", "MAIN")], "one day of activity is a whole quarter"],
    ["2025Q4", null, [from("2026-01-01", "MAIN")], "nothing before the start"],
    ["2026Q3", null, [from("2024-01-01", "MAIN", "2026-06-30")], "nothing after the end"],
    ["2026Q2", "MAIN", [from("2024-01-01", "MAIN", "2026-04-01")], "the quarter of the end counts whole"],
    [
      "2026Q2",
      "MAIN",
      [from("2024-01-01", "MAIN", "2026-04-30"), from("2026-05-01", "SECONDARY")],
      "entering secondary acts next quarter",
    ],
    [
      "2026Q3",
      "SECONDARY",
      [from("2024-01-01", "MAIN", "2026-04-30"), from("2026-05-01", "SECONDARY")],
      "and there it is",
    ],
    [
      "2026Q2",
      "SECONDARY",
      [from("2024-01-01", "MAIN", "2026-03-31"), from("2026-04-01", "SECONDARY")],
      "on the first day it acts at once",
    ],
    [
      "2026Q2",
      "MAIN",
      [from("2024-01-01", "SECONDARY", "2026-06-29"), from("2026-06-30", "MAIN")],
      "leaving secondary acts in the quarter of the event",
    ],
    [
      "2026Q2",
      "PENSION_PAID",
      [from("2024-01-01", "MAIN", "2026-05-31"), from("2026-06-01", "PENSION_PAID")],
      "a pension acts in the quarter of the event",
    ],
    [
      "2026Q2",
      "SPOUSE_MAXI",
      [from("2024-01-01", "SPOUSE_MINI", "2026-05-14"), from("2026-05-15", "SPOUSE_MAXI")],
      "a helper spouse who opts for the full statute has it in the quarter of the declaration",
    ],
    [
      "2026Q2",
      "MAIN",
      [from("2024-01-01", "MAIN", "2026-05-14"), from("2026-05-15", "SPOUSE_MAXI")],
      "whoever becomes one anew waits for the next",
    ],
    ["2026Q2", "SECONDARY", [from("2026-05-15", "SECONDARY")], "a start as secondary has no other category to keep"],
  ])("in %s is %s", (quarter, expected, periods) => {
    expect(categoryOfQuarter(periods, quarter)).toBe(expected);
  });
});
