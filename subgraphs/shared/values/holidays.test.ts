import { easter, isWorkingDay, publicHolidays, workingDayFrom, workingDaysAfter } from "./holidays.ts";

describe("Easter", () => {
  it.each([
    [1818, "1818-03-22", "the earliest that can be"],
    [1943, "1943-04-25", "the latest that can be"],
    [1954, "1954-04-18", "a moon that the tables shorten"],
    [1981, "1981-04-19", "the other moon that they shorten"],
    [2000, "2000-04-23", "a leap century"],
    [2008, "2008-03-23", "the earliest of our day"],
    [2011, "2011-04-24", "one of the latest"],
    [2024, "2024-03-31", "a leap year"],
    [2025, "2025-04-20", "the year of the first cases"],
    [2026, "2026-04-05", "this year"],
    [2027, "2027-03-28", "the year after"],
    [2038, "2038-04-25", "the latest again"],
  ])("of %s is %s: %s", (year, sunday) => expect(easter(year)).toBe(sunday));
});

describe("public holidays", () => {
  it.each([
    [2025, ["01-01", "04-21", "05-01", "05-29", "06-09", "07-21", "08-15", "11-01", "11-11", "12-25"]],
    [2026, ["01-01", "04-06", "05-01", "05-14", "05-25", "07-21", "08-15", "11-01", "11-11", "12-25"]],
  ])("of %s are ten", (year, days) => expect(publicHolidays(year)).toEqual(days.map((day) => `${year}-${day}`)));
});

describe("a working day", () => {
  it.each([
    ["2026-11-20", true, "a Friday"],
    ["2026-11-21", false, "a Saturday"],
    ["2026-11-22", false, "a Sunday"],
    ["2026-11-11", false, "Armistice Day, a Wednesday"],
    ["2026-04-06", false, "Easter Monday"],
    ["2026-05-14", false, "Ascension Day"],
    ["2026-05-15", true, "the Friday after Ascension Day, which many take off"],
    ["2026-05-25", false, "Whit Monday"],
    ["2026-11-02", true, "All Souls' Day, a holiday of officials only"],
    ["2026-12-24", true, "the day before Christmas"],
  ])("%s: %s, being %s", (day, works) => expect(isWorkingDay(day)).toBe(works));

  it.each([
    ["2026-04-03", "2026-04-03", "Good Friday is worked"],
    ["2026-04-04", "2026-04-07", "over Easter"],
    ["2025-12-25", "2025-12-26", "Christmas on a Thursday"],
    ["2027-01-01", "2027-01-04", "New Year on a Friday"],
  ])("from %s on the first is %s: %s", (day, first) => expect(workingDayFrom(day)).toBe(first));

  it.each([
    ["2026-11-20", 0, "2026-11-20", "none to count"],
    ["2026-11-20", 1, "2026-11-23", "over a weekend"],
    ["2026-11-20", 5, "2026-11-27", "a working week"],
    ["2026-11-09", 3, "2026-11-13", "over Armistice Day"],
    ["2026-05-11", 5, "2026-05-19", "over Ascension Day and a weekend"],
    ["2025-12-24", 5, "2026-01-02", "over Christmas and New Year"],
    ["2026-11-21", 1, "2026-11-23", "from a Saturday"],
  ])("after %s, number %s is %s: %s", (day, count, reached) => expect(workingDaysAfter(day, count)).toBe(reached));
});
