import type { Day } from "../../../shared/values/calendar.ts";
import { type ChangePlan, type PeriodToChange, planChange, type ToldEvent } from "./change-period.ts";

const period = (startsOn: Day, endsOn: Day | null, more: Partial<PeriodToChange> = {}): PeriodToChange => ({
  id: startsOn,
  fundCode: "SECUREX",
  category: "MAIN",
  capacity: "SELF_EMPLOYED",
  helpedAffiliateId: null,
  startsOn,
  endsOn,
  ...more,
});
const around = { bornOn: "1960-01-31", fund: "SECUREX", today: "2026-11-20" };
const plan = (career: readonly PeriodToChange[], told: ToldEvent): ChangePlan => planChange(career, told, around);

const sinceTwenty = [period("2020-01-01", null)];

describe("a change that is possible", () => {
  it.each<[string, PeriodToChange[], ToldEvent, object]>([
    [
      "a job that makes it secondary",
      sinceTwenty,
      { event: "TAKES_OTHER_JOB", on: "2026-08-15" },
      { startsOn: "2026-08-15", category: "SECONDARY", effect: { quarter: "2026Q4" } },
    ],
    [
      "a first main occupation after a secondary one is a primostarter's",
      [period("2024-01-01", null, { category: "SECONDARY" })],
      { event: "LEAVES_OTHER_JOB", on: "2026-08-15" },
      { startsOn: "2026-08-15", category: "PRIMOSTARTER", effect: { quarter: "2026Q3" } },
    ],
    [
      "a student of the second quarter stays one in the third",
      [period("2025-10-01", null, { category: "STUDENT" })],
      { event: "STUDIES_END", on: "2026-07-01", category: "MAIN" },
      { startsOn: "2026-10-01", category: "MAIN", effect: { quarter: "2026Q4", mode: "AFTER_THIRD_QUARTER" } },
    ],
    [
      "to its last day",
      [period("2025-10-01", null, { category: "STUDENT" })],
      { event: "STUDIES_END", on: "2026-09-30", category: "SECONDARY" },
      { startsOn: "2026-10-01", category: "SECONDARY", effect: { quarter: "2026Q4" } },
    ],
    [
      "one who became a student in the third does not",
      [period("2026-07-01", null, { category: "STUDENT" })],
      { event: "STUDIES_END", on: "2026-09-15", category: "MAIN" },
      { startsOn: "2026-09-15", category: "MAIN", effect: { quarter: "2026Q3", mode: "QUARTER_OF_EVENT" } },
    ],
    [
      "nor whoever gives the status up",
      [period("2025-10-01", null, { category: "STUDENT" })],
      { event: "STUDIES_END", on: "2026-07-01", category: "MAIN", byRight: true },
      { startsOn: "2026-07-01", category: "MAIN", effect: { quarter: "2026Q3" } },
    ],
    [
      "in any other quarter the studies end at once",
      [period("2025-10-01", null, { category: "STUDENT" })],
      { event: "STUDIES_END", on: "2026-06-15", category: "MAIN" },
      { startsOn: "2026-06-15", category: "MAIN", effect: { quarter: "2026Q2", mode: "QUARTER_OF_EVENT" } },
    ],
    [
      "a helper spouse has the capacity with the statute",
      sinceTwenty,
      { event: "BECOMES_HELPER_SPOUSE", on: "2026-08-15", helpedAffiliateId: "aff_luc" },
      {
        category: "SPOUSE_MAXI",
        capacity: "HELPER_SPOUSE",
        helpedAffiliateId: "aff_luc",
        effect: { quarter: "2026Q4" },
      },
    ],
    [
      "who is one no more helps nobody",
      [
        period("2020-01-01", null, {
          category: "SPOUSE_MAXI",
          capacity: "HELPER_SPOUSE",
          helpedAffiliateId: "aff_luc",
        }),
      ],
      { event: "LEAVES_HELPER_SPOUSE", on: "2026-08-15" },
      { category: "MAIN", capacity: "SELF_EMPLOYED", helpedAffiliateId: null, effect: { quarter: "2026Q3" } },
    ],
    [
      "the pension age",
      sinceTwenty,
      { event: "REACHES_PENSION_AGE", on: "2026-01-31" },
      { startsOn: "2026-01-31", category: "PENSION_AGE_NO_PENSION", effect: { quarter: "2026Q1" } },
    ],
    [
      "article 37 takes the whole year",
      sinceTwenty,
      { event: "ENTERS_ARTICLE_37", on: "2026-10-15" },
      { startsOn: "2026-01-01", category: "ART37_AB", effect: { quarter: "2026Q1" } },
    ],
    [
      "or what there was of it",
      [period("2026-05-11", null)],
      { event: "ENTERS_ARTICLE_37", on: "2026-10-15" },
      { startsOn: "2026-05-11", effect: { quarter: "2026Q2" } },
    ],
    [
      "a mandate changes the capacity and nothing else",
      sinceTwenty,
      { event: "CAPACITY_CHANGES", on: "2026-08-15", capacity: "MANDATE_HOLDER" },
      { category: "MAIN", capacity: "MANDATE_HOLDER", startsOn: "2026-08-15", effect: { quarter: "2026Q3" } },
    ],
  ])("%s", (_why, career, told, expected) => {
    expect(plan(career, told)).toMatchObject({ kind: "PLANNED", ...expected });
  });
});

describe("a change that is not possible", () => {
  it.each<[string, string, string, PeriodToChange[], ToldEvent]>([
    ["NOT_ACTIVE_THEN", "on", "before the start", sinceTwenty, { event: "TAKES_OTHER_JOB", on: "2019-12-31" }],
    [
      "OTHER_FUND",
      "on",
      "with another fund",
      [period("2020-01-01", null, { fundCode: "UCM" })],
      { event: "TAKES_OTHER_JOB", on: "2026-08-15" },
    ],
    ["NOT_OUT_OF", "event", "no helper spouse", sinceTwenty, { event: "LEAVES_HELPER_SPOUSE", on: "2026-08-15" }],
    [
      "NOT_INTO",
      "category",
      "not as a student",
      sinceTwenty,
      { event: "TAKES_OTHER_JOB", on: "2026-08-15", category: "STUDENT" },
    ],
    ["NOT_PENSION_AGE", "event", "a quarter late", sinceTwenty, { event: "REACHES_PENSION_AGE", on: "2026-04-01" }],
    [
      "NOBODY_HELPED",
      "helpedAffiliateId",
      "of whom",
      sinceTwenty,
      { event: "BECOMES_HELPER_SPOUSE", on: "2026-08-15" },
    ],
    [
      "SEVERAL_PERIODS",
      "on",
      "the year began as something else",
      [period("2025-07-01", "2026-06-30", { category: "PRIMOSTARTER" }), period("2026-07-01", null)],
      { event: "ENTERS_ARTICLE_37", on: "2026-10-15" },
    ],
  ])("%s at %s: %s", (why, field, _reason, career, told) => {
    expect(plan(career, told)).toEqual({ kind: "FAULT", field, why });
  });
});
