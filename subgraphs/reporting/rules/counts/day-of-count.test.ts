import { dayOfCount } from "./day-of-count.ts";

it.each([
  ["2026Q3", "2026-11-20", "2026-09-30", "a quarter that is over is counted on its last day"],
  ["2026Q4", "2026-11-20", "2026-11-01", "the running one on the first of the month"],
  ["2026Q4", "2026-11-21", "2026-11-01", "so that the next day tells nothing new"],
  ["2026Q4", "2026-10-01", "2026-10-01", "on its first day there is no other"],
  ["2027Q1", "2026-12-31", null, "one that has not begun has none"],
])("%s on %s is %s: %s", (quarter, today, expected, _why) => {
  expect(dayOfCount(quarter, today)).toBe(expected);
});
