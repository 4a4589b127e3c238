import type { CareerPeriod } from "../../../shared/values/career.ts";
import { isNewStart, startingCategory } from "./new-start.ts";

const main = (startsOn: string, endsOn: string | null, category: CareerPeriod["category"] = "MAIN"): CareerPeriod => ({
  startsOn,
  endsOn,
  category,
});

describe("a new start", () => {
  it.each<[string, CareerPeriod[], boolean, string]>([
    ["2026-04-01", [], true, "the first activity ever"],
    ["2026-04-01", [main("2020-01-01", "2025-12-31")], true, "the whole first quarter without"],
    ["2026-04-01", [main("2020-01-01", "2026-01-01")], false, "one day in the quarter before"],
    ["2026-06-30", [main("2020-01-01", "2025-12-31")], true, "on the last day of the quarter after"],
    ["2026-03-31", [main("2020-01-01", "2025-12-31")], false, "the next quarter: no whole one between"],
    ["2026-04-01", [main("2020-01-01", null)], false, "an activity that runs"],
    ["2026-04-01", [main("2010-01-01", "2012-12-31"), main("2024-01-01", "2026-02-01")], false, "the last one counts"],
  ])("on %s after %j: %s, %s", (startsOn, career, expected) => {
    expect(isNewStart(startsOn, career)).toBe(expected);
  });
});

describe("the category of whoever starts", () => {
  it.each<[string, CareerPeriod["category"], CareerPeriod[], CareerPeriod["category"], string]>([
    ["2026-04-01", "MAIN", [], "PRIMOSTARTER", "a first main occupation"],
    ["2026-04-01", "SECONDARY", [], "SECONDARY", "none in a secondary one"],
    ["2026-04-01", "MAIN", [main("2015-01-01", "2021-03-31")], "PRIMOSTARTER", "twenty quarters free before"],
    ["2026-04-01", "MAIN", [main("2015-01-01", "2021-04-01")], "MAIN", "nineteen only"],
    ["2026-04-01", "MAIN", [main("2020-01-01", "2025-12-31", "SECONDARY")], "PRIMOSTARTER", "secondary spends nothing"],
    ["2026-04-01", "MAIN", [main("2024-01-01", "2024-03-31", "ART37_AB")], "MAIN", "article 37 does"],
    ["2026-04-01", "MAIN", [main("2024-01-01", "2024-03-31", "SPOUSE_MAXI")], "MAIN", "and a helper spouse"],
  ])("on %s as %s after %j: %s, %s", (startsOn, category, career, expected) => {
    expect(startingCategory(category, startsOn, career)).toBe(expected);
  });
});
