import { dueDay } from "./due-day.ts";

describe("the day by which a quarter is paid", () => {
  it.each([
    ["2026Q1", "2026-03-31", "the last day of the quarter"],
    ["2026Q2", "2026-06-30", "which has thirty days"],
    ["2026Q3", "2026-09-30", "and so has this one"],
    ["2026Q4", "2026-12-31", "the last day of the year"],
  ])("of %s is %s: %s", (quarter, day) => expect(dueDay(quarter)).toBe(day));

  it.each([
    ["2020Q1", "2021-03-31", "a year later"],
    ["2020Q4", "2021-12-15", "but for this one"],
    ["2022Q1", "2023-03-31", "the last quarter that could be deferred"],
    ["2019Q4", "2019-12-31", "too early to be deferred"],
    ["2022Q2", "2022-06-30", "too late to be deferred"],
  ])("of %s, deferred on request, is %s: %s", (quarter, day) => expect(dueDay(quarter, { deferred: true })).toBe(day));
});
