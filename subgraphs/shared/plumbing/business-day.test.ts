import { businessDay } from "./business-day.ts";

describe("the business day of Brussels", () => {
  it.each<[instant: string, day: string, why: string]>([
    ["2026-12-31T22:59:58Z", "2026-12-31", "two seconds before the quarter's end, winter time"],
    ["2026-12-31T23:00:00Z", "2027-01-01", "the new quarter has begun in Brussels, not yet in Greenwich"],
    ["2026-06-30T21:59:58Z", "2026-06-30", "two seconds before the quarter's end, summer time"],
    ["2026-06-30T22:00:00Z", "2026-07-01", "summer time is two hours ahead"],
    ["2026-03-28T23:00:00Z", "2026-03-29", "the day on which the clock goes forward begins in winter time"],
    ["2026-03-29T21:59:59Z", "2026-03-29", "and ends, after 23 hours, in summer time"],
    ["2026-03-29T22:00:00Z", "2026-03-30", "the first midnight of summer time"],
    ["2026-10-24T22:00:00Z", "2026-10-25", "the day on which the clock goes back begins in summer time"],
    ["2026-10-25T22:59:59Z", "2026-10-25", "and ends, after 25 hours, in winter time"],
    ["2028-02-28T23:00:00Z", "2028-02-29", "29 February of a leap year"],
    ["2028-02-29T22:59:59Z", "2028-02-29", "its last second"],
    ["2028-02-29T23:00:00Z", "2028-03-01", "the day after"],
    ["2027-02-28T23:00:00Z", "2027-03-01", "a common year has none"],
  ])("at %s is %s: %s", (instant, day) => {
    expect(businessDay(new Date(instant))).toBe(day);
  });
});
