import type { Quarter } from "../../shared/values/calendar.ts";
import { type ActivityPeriod, quartersDue } from "./quarters-due.ts";

const activity = (startsOn: string, endsOn: string | null, special: Partial<ActivityPeriod> = {}): ActivityPeriod => ({
  startsOn,
  endsOn,
  ...special,
});

describe("the quarters that are due", () => {
  it.each<[ActivityPeriod, Quarter, string, string]>([
    [activity("2025-03-31", null), "2025Q3", "2025Q1 2025Q2 2025Q3", "one day makes a whole quarter"],
    [activity("2025-01-01", "2025-10-03"), "2026Q4", "2025Q1 2025Q2 2025Q3 2025Q4", "E70: and so at the end"],
    [activity("2025-01-01", "2025-09-30"), "2026Q4", "2025Q1 2025Q2 2025Q3", "the last day of a quarter"],
    [activity("2025-04-01", "2025-08-31", { resumesNextYear: true }), "2026Q4", "2025Q2 2025Q3 2025Q4", "a season"],
    [
      activity("2026-01-01", "2026-05-15", { pensionOn: "2026-05-01" }),
      "2026Q4",
      "2026Q1",
      "E71: the quarter of the pension, for the activity ends in it",
    ],
    [
      activity("2026-01-01", "2026-07-01", { pensionOn: "2026-05-01" }),
      "2026Q4",
      "2026Q1 2026Q2 2026Q3",
      "a pension in an earlier quarter frees none",
    ],
    [activity("2026-01-01", null, { pensionOn: "2026-05-01" }), "2026Q2", "2026Q1 2026Q2", "the activity goes on"],
    [activity("2026-01-01", null, { diedOn: "2026-05-01" }), "2026Q4", "2026Q1", "not the quarter of the death"],
    [
      activity("2026-01-01", "2026-05-01", { diedOn: "2026-05-01", resumesNextYear: true }),
      "2026Q4",
      "2026Q1",
      "nobody resumes after death",
    ],
    [activity("2026-07-01", null), "2026Q1", "", "nothing before the start"],
  ])("of %o up to %s are %s: %s", (period, until, quarters) => {
    expect(quartersDue(period, until).join(" ")).toBe(quarters);
  });

  it("leaves out those that others have freed", () => {
    expect(quartersDue(activity("2026-01-01", null), "2026Q4", ["2026Q2", "2026Q3"])).toEqual(["2026Q1", "2026Q4"]);
  });
});
