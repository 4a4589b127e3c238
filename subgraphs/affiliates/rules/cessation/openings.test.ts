import type { Day } from "../../../shared/values/calendar.ts";
import type { CareerPeriod } from "../../../shared/values/career.ts";
import { type CessationCause, cessationNotice, lastQuarterDue } from "./cessation.ts";
import { type OpeningCode, openingsOf } from "./openings.ts";

const main = (startsOn: Day, endsOn: Day | null, category: CareerPeriod["category"] = "MAIN"): CareerPeriod => ({
  startsOn,
  endsOn,
  category,
});
const opens = (code: OpeningCode, lastDay: Day, more: Partial<Parameters<typeof openingsOf>[0]> = {}) => {
  const ended = {
    lastDay,
    cause: "STOPS" as const,
    bornOn: "1985-05-25",
    career: [main("2012-01-01", lastDay)],
    ...more,
  };
  return openingsOf(ended).find((one) => one.code === code);
};

describe("the declaration of an end", () => {
  it.each([
    ["2026-09-15", "2026-09-30", "fifteen days after"],
    ["2026-09-11", "2026-09-28", "a Saturday is put off to the Monday"],
  ])("of %s is due on %s: %s", (lastDay, dueOn) => {
    expect(cessationNotice(lastDay, "2026-09-20")).toMatchObject({ dueOn, metOn: "2026-09-20" });
  });
});

describe("the last quarter that is due", () => {
  it.each<[Day, CessationCause, string, boolean, string]>([
    ["2025-10-03", "STOPS", "2025Q4", true, "E70: that of the last day, in whole"],
    ["2026-05-15", "PENSION", "2026Q2", false, "E71: not due where the pension begins in it"],
    ["2026-05-15", "DEATH", "2026Q2", false, "nor the quarter of a death"],
    ["2026-05-15", "SEASON_ENDS", "2026Q4", true, "a season owes the rest of its year"],
    ["2026-12-31", "ILLNESS", "2026Q4", true, "an illness changes nothing here"],
  ])("after %s, %s: %s, due %s, %s", (lastDay, cause, quarter, due) => {
    expect(lastQuarterDue(lastDay, cause)).toEqual({ quarter, due });
  });
});

describe("the continued insurance", () => {
  it.each<[string, Day, Partial<Parameters<typeof openingsOf>[0]>, object]>([
    [
      "a main occupation of years: asked by the end of the second quarter after that of the end, for two years",
      "2026-09-15",
      {},
      { standing: "FACTS_MISSING", from: "2026Q4", askBy: "2027-03-31", until: "2028-09-30", decidedBy: "INASTI" },
    ],
    [
      "exactly one year of status",
      "2026-09-15",
      { career: [main("2025-09-16", "2026-09-15")] },
      { standing: "FACTS_MISSING" },
    ],
    [
      "a day less",
      "2026-09-15",
      { career: [main("2025-09-17", "2026-09-15")] },
      { standing: "CLOSED", obstacles: ["STATUS_UNDER_A_YEAR"] },
    ],
    [
      "a year in two periods without a day between",
      "2026-09-15",
      { career: [main("2025-09-16", "2026-06-30", "PRIMOSTARTER"), main("2026-07-01", "2026-09-15")] },
      { standing: "FACTS_MISSING" },
    ],
    [
      "secondary until the first of the four quarters, which is main for whoever leaves it in it",
      "2026-09-15",
      { career: [main("2012-01-01", "2025-10-01", "SECONDARY"), main("2025-10-02", "2026-09-15")] },
      { standing: "FACTS_MISSING" },
    ],
    [
      "one of the four as secondary",
      "2026-09-15",
      { career: [main("2012-01-01", "2025-12-31", "SECONDARY"), main("2026-01-01", "2026-09-15")] },
      { standing: "CLOSED", obstacles: ["NOT_MAIN_FOUR_QUARTERS"] },
    ],
    [
      "born in 1966, 67 in 2033: two years end after 1 January 2028, so until the pension age",
      "2026-03-31",
      { bornOn: "1966-04-02" },
      { until: "2033-04-01" },
    ],
    [
      "born in 1967, 67 in 2034: two years end before 1 January 2029",
      "2026-03-31",
      { bornOn: "1967-04-02" },
      { until: "2028-03-31" },
    ],
    [
      "no birth date: two years, and it says what is missing",
      "2026-09-15",
      { bornOn: null },
      { until: "2028-09-30", obstacles: ["QUARTERS_PAID", "NO_OTHER_ASSIMILATION", "BIRTH_DATE"] },
    ],
  ])("%s", (_why, lastDay, more, expected) => {
    expect(opens("CONTINUED_INSURANCE", lastDay, more)).toMatchObject(expected);
  });
});

it.each([
  ["2026-01-01", "2026-09-30"],
  ["2026-03-31", "2026-09-30"],
  ["2026-04-01", "2026-12-31"],
  ["2026-12-31", "2027-06-30"],
])("the continued insurance after %s is asked by %s, as the guide says", (lastDay, askBy) => {
  expect(opens("CONTINUED_INSURANCE", lastDay)).toMatchObject({ askBy });
});

describe("what else an end opens", () => {
  it.each<[CessationCause, OpeningCode[]]>([
    ["STOPS", ["CONTINUED_INSURANCE", "HEALTH_CARE", "REGULARISATION"]],
    ["ILLNESS", ["CONTINUED_INSURANCE", "SICKNESS_ASSIMILATION", "HEALTH_CARE", "REGULARISATION"]],
    ["INTERRUPTION", ["CONTINUED_INSURANCE", "BRIDGING_RIGHT", "HEALTH_CARE", "REGULARISATION"]],
    ["PENSION", ["HEALTH_CARE", "REGULARISATION"]],
    ["DEATH", ["REGULARISATION"]],
  ])("%s: %j", (cause, codes) => {
    const ended = { lastDay: "2026-09-15", cause, bornOn: null, career: [main("2012-01-01", "2026-09-15")] };
    expect(openingsOf(ended).map(({ code }) => code)).toEqual(codes);
  });

  it("keeps health care until the end of the next year, and the bridging right for two quarters", () => {
    expect(opens("HEALTH_CARE", "2026-09-15")).toMatchObject({ until: "2027-12-31", basis: { confidence: "DERIVED" } });
    expect(opens("BRIDGING_RIGHT", "2026-09-15", { cause: "INTERRUPTION" })).toMatchObject({ askBy: "2027-03-31" });
  });
});

test("of one who was 65 before the tables of the pension age begin, an end is read too, and nothing goes on", () => {
  const career = [{ ...main("1980-01-01", "2026-09-15"), category: "PENSION_PAID" as const }];
  const ended = { lastDay: "2026-09-15", cause: "STOPS" as const, bornOn: "1950-03-03", career };
  expect(openingsOf(ended).find(({ code }) => code === "CONTINUED_INSURANCE")).toMatchObject({
    standing: "CLOSED",
    until: null,
  });
});
