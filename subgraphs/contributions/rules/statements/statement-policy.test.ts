import { periodToState } from "./statement-policy.ts";

it.each([
  ["the eleventh day after a quarter", "2026-10-11", "2026-07-01", "2026-09-30"],
  ["the tenth, which waits", "2026-10-10", "2026-04-01", "2026-06-30"],
  ["the last day of a quarter", "2026-12-31", "2026-07-01", "2026-09-30"],
  ["the year's first days", "2027-01-02", "2026-07-01", "2026-09-30"],
  ["the year's eleventh day", "2027-01-11", "2026-10-01", "2026-12-31"],
])("states on %s the quarter before", (_when, day, startsOn, endsOn) => {
  expect(periodToState(day)).toEqual({ startsOn, endsOn });
});
