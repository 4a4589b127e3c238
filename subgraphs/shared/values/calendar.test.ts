import {
  addDays,
  addMonths,
  addQuarters,
  contains,
  daysBetween,
  firstDay,
  isDay,
  isQuarter,
  lastDay,
  quarterNumber,
  quarterOf,
  quartersBetween,
  quartersFrom,
  quartersTouched,
  weekday,
  yearOf,
} from "./calendar.ts";

describe("a day", () => {
  it.each([
    ["2026-11-20", true, "a day like any"],
    ["2024-02-29", true, "a leap day"],
    ["2000-02-29", true, "the leap day of a leap century"],
    ["1900-02-29", false, "a century that did not leap"],
    ["2026-02-29", false, "a year that does not leap"],
    ["2026-04-31", false, "a month of thirty days"],
    ["2026-13-01", false, "a thirteenth month"],
    ["2026-00-10", false, "no month"],
    ["2026-1-1", false, "digits that lack"],
    ["2026-11-20T00:00:00Z", false, "an instant"],
    ["20-11-2026", false, "the other way round"],
    ["", false, "nothing"],
  ])("%p is one: %s (%s)", (text, is) => expect(isDay(text)).toBe(is));

  it.each([
    ["2026-12-31", 1, "2027-01-01", "over a year's end"],
    ["2024-02-28", 1, "2024-02-29", "into a leap day"],
    ["2026-03-01", -1, "2026-02-28", "backwards"],
    ["2026-03-28", 2, "2026-03-30", "over the change to summer time"],
    ["2026-10-24", 2, "2026-10-26", "over the change back"],
    ["2026-11-20", 0, "2026-11-20", "none"],
  ])("%s and %s days is %s: %s", (day, days, reached) => {
    expect(addDays(day, days)).toBe(reached);
    expect(daysBetween(day, reached)).toBe(days);
  });

  it.each([
    ["2026-01-31", 1, "2026-02-28", "the last day of a shorter month"],
    ["2024-01-31", 1, "2024-02-29", "of a leap year"],
    ["2026-02-28", 1, "2026-03-28", "the day number is kept, not the month's end"],
    ["2026-11-30", 3, "2027-02-28", "over a year's end"],
    ["2026-03-31", -1, "2026-02-28", "backwards"],
    ["2024-02-29", 12, "2025-02-28", "a year from a leap day"],
    ["2026-11-20", 0, "2026-11-20", "none"],
  ])("%s and %s months is %s: %s", (day, months, reached) => expect(addMonths(day, months)).toBe(reached));

  it.each([
    ["2026-11-16", 1],
    ["2026-11-20", 5],
    ["2026-11-22", 7],
  ])("%s is weekday %s", (day, number) => expect(weekday(day)).toBe(number));

  it("has a year, as a quarter has", () => expect([yearOf("2026-11-20"), yearOf("2025Q4")]).toEqual([2026, 2025]));
});

describe("a quarter", () => {
  it.each([
    ["2026Q4", true],
    ["2026Q5", false],
    ["2026Q0", false],
    ["2026-4", false],
    ["2026q4", false],
    ["", false],
  ])("%p is one: %s", (text, is) => expect(isQuarter(text)).toBe(is));

  it.each([
    ["2026Q1", "2026-01-01", "2026-03-31"],
    ["2026Q2", "2026-04-01", "2026-06-30"],
    ["2026Q3", "2026-07-01", "2026-09-30"],
    ["2026Q4", "2026-10-01", "2026-12-31"],
  ])("%s goes from %s to %s", (quarter, first, last) => {
    expect([firstDay(quarter), lastDay(quarter)]).toEqual([first, last]);
    expect([quarterOf(first), quarterOf(last)]).toEqual([quarter, quarter]);
  });

  it("has a number", () => expect(["2026Q1", "2026Q4"].map(quarterNumber)).toEqual([1, 4]));

  it.each([
    ["2025Q4", 1, "2026Q1"],
    ["2026Q1", -1, "2025Q4"],
    ["2026Q2", 12, "2029Q2"],
    ["2026Q3", 0, "2026Q3"],
  ])("%s and %s is %s", (quarter, quarters, reached) => {
    expect(addQuarters(quarter, quarters)).toBe(reached);
    expect(quartersBetween(quarter, reached)).toBe(quarters);
  });

  it("follows another, both included", () => {
    expect(quartersFrom("2025Q4", "2026Q2")).toEqual(["2025Q4", "2026Q1", "2026Q2"]);
    expect(quartersFrom("2026Q2", "2026Q2")).toEqual(["2026Q2"]);
    expect(quartersFrom("2026Q2", "2026Q1")).toEqual([]);
  });
});

describe("a period", () => {
  it.each<[string, string | null, string, string[], string]>([
    ["2026-03-31", "2026-04-01", "2026Q4", ["2026Q1", "2026Q2"], "a day in each of two quarters"],
    ["2026-05-01", "2026-05-01", "2026Q4", ["2026Q2"], "one day is a whole quarter"],
    ["2026-05-01", null, "2026Q4", ["2026Q2", "2026Q3", "2026Q4"], "an open end goes on to the quarter asked for"],
    ["2026-05-01", "2028-12-31", "2026Q3", ["2026Q2", "2026Q3"], "an end beyond the quarter asked for"],
    ["2027-01-01", null, "2026Q4", [], "a start beyond it"],
  ])("from %s to %s, until %s, touches %p: %s", (startsOn, endsOn, until, quarters) => {
    expect(quartersTouched({ startsOn, endsOn }, until)).toEqual(quarters);
  });

  it.each([
    ["2026-01-31", false, "the eve of it"],
    ["2026-02-01", true, "its first day"],
    ["2026-02-28", true, "its last day"],
    ["2026-03-01", false, "the day after"],
  ])("contains %s: %s, %s", (day, is) => {
    expect(contains({ startsOn: "2026-02-01", endsOn: "2026-02-28" }, day)).toBe(is);
  });

  it("without an end contains all that follows", () => {
    expect(contains({ startsOn: "2026-02-01", endsOn: null }, "2099-01-01")).toBe(true);
  });
});
