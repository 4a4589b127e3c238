import { addDays, addQuarters, type Day, type Quarter } from "../../../shared/values/calendar.ts";
import { type ContributorCategory, categoryOfQuarter } from "../../../shared/values/career.ts";
import { careerEffect, eventFault, periodStart } from "./career-effect.ts";
import { type CareerEvent, eventRules } from "./career-event.ts";

describe("the quarter from which an event acts", () => {
  it.each<[CareerEvent, Day, Quarter, string]>([
    ["TAKES_OTHER_JOB", "2026-06-30", "2026Q3", "entering secondary: the next quarter"],
    ["TAKES_OTHER_JOB", "2026-07-01", "2026Q3", "on the first day: the quarter itself"],
    ["TAKES_OTHER_JOB", "2026-07-02", "2026Q4", "on the second: the next"],
    ["TAKES_OTHER_JOB", "2026-12-31", "2027Q1", "over the end of the year"],
    ["LEAVES_OTHER_JOB", "2026-06-30", "2026Q2", "leaving secondary: the quarter of the event"],
    ["LEAVES_OTHER_JOB", "2026-07-01", "2026Q3", "on the first day too"],
    ["BECOMES_HELPER_SPOUSE", "2026-04-01", "2026Q2", "a helper spouse on the first day"],
    ["BECOMES_HELPER_SPOUSE", "2026-04-02", "2026Q3", "a helper spouse after it"],
    ["LEAVES_HELPER_SPOUSE", "2026-06-30", "2026Q2", "a helper spouse who leaves"],
    ["OPTS_FOR_MAXI", "2026-11-20", "2026Q4", "an option: the quarter of the declaration"],
    ["OPTS_FOR_MAXI", "2026-07-01", "2026Q3", "notified in the next quarter: still that of the declaration"],
    ["OPTS_FOR_MAXI", "2026-06-30", "2026Q3", "notified later: no earlier than the quarter before that"],
    ["ENTERS_ARTICLE_37", "2026-10-15", "2026Q1", "the contribution year"],
    ["LEAVES_ARTICLE_37", "2026-09-30", "2026Q3", "the quarter in which the conditions fail"],
    ["REACHES_PENSION_AGE", "2026-02-28", "2026Q1", "the pension age: the quarter of the event"],
    ["PENSION_IS_PAID", "2026-05-01", "2026Q2", "an early pension: the quarter of the event"],
    ["STUDIES_BEGIN", "2026-09-15", "2026Q3", "a student: the quarter of the request, or that named"],
    ["STUDIES_END", "2026-09-30", "2026Q3", "a student no more"],
    ["PRIMOSTARTER_ENDS", "2027-04-01", "2027Q2", "a primostarter no more"],
  ])("%s on %s is %s: %s", (event, on, quarter) => {
    expect(careerEffect(event, on, "2026-11-20").quarter).toBe(quarter);
  });

  it("agrees with the category that is derived from the periods, for each event and category", () => {
    for (const [event, { outOf, into }] of Object.entries(eventRules) as [
      CareerEvent,
      (typeof eventRules)["STUDIES_END"],
    ][])
      for (const before of outOf)
        for (const after of into)
          for (const on of ["2026-07-01", "2026-07-02", "2026-08-15", "2026-09-30"]) {
            if (before === after) continue;
            const effect = careerEffect(event, on, "2026-09-30");
            const startsOn = periodStart(event, on, effect, { activeSince: "2020-01-01", after });
            const periods = [
              { category: before, startsOn: "2020-01-01", endsOn: addDays(startsOn, -1) },
              { category: after, startsOn, endsOn: null },
            ];
            const of = (quarter: Quarter) => [event, before, after, on, categoryOfQuarter(periods, quarter)];
            expect(of(effect.quarter)).toEqual([event, before, after, on, after]);
            expect(of(addQuarters(effect.quarter, -1))).toEqual([event, before, after, on, before]);
          }
  });
});

describe("the first day of the period that an event opens", () => {
  it.each<[CareerEvent, Day, Day, Day, string, ContributorCategory?]>([
    ["TAKES_OTHER_JOB", "2026-08-15", "2020-01-01", "2026-08-15", "the day itself: the quarter follows from it"],
    ["ENTERS_ARTICLE_37", "2026-10-15", "2020-01-01", "2026-01-01", "the year's first day"],
    ["ENTERS_ARTICLE_37", "2026-10-15", "2026-05-11", "2026-05-11", "or that of the activity"],
    ["OPTS_FOR_MAXI", "2026-02-10", "2020-01-01", "2026-07-01", "the first day of the quarter that it was put off to"],
    ["STUDIES_BEGIN", "2026-09-15", "2020-01-01", "2026-07-01", "a student's whole quarter"],
    ["STUDIES_END", "2026-09-15", "2020-01-01", "2026-09-15", "back to a main occupation: the day itself"],
    ["STUDIES_END", "2026-09-15", "2020-01-01", "2026-07-01", "secondary would wait, were it not told", "SECONDARY"],
  ])("%s on %s, active since %s: %s, %s", (event, on, since, startsOn, _why, after = "MAIN") => {
    const effect = careerEffect(event, on, "2026-11-20");
    expect(periodStart(event, on, effect, { activeSince: since, after })).toBe(startsOn);
  });
});

describe("an event that cannot be", () => {
  it.each<[CareerEvent, Day, ContributorCategory, ContributorCategory, Day | null, string | null]>([
    ["TAKES_OTHER_JOB", "2026-08-15", "MAIN", "SECONDARY", null, null],
    ["TAKES_OTHER_JOB", "2026-08-15", "SECONDARY", "SECONDARY", null, "NOT_OUT_OF"],
    ["TAKES_OTHER_JOB", "2026-08-15", "MAIN", "STUDENT", null, "NOT_INTO"],
    ["REACHES_PENSION_AGE", "2026-03-01", "MAIN", "PENSION_AGE_NO_PENSION", null, "BIRTH_DATE_UNKNOWN"],
    ["REACHES_PENSION_AGE", "2026-03-01", "MAIN", "PENSION_AGE_NO_PENSION", "1960-01-31", null],
    ["REACHES_PENSION_AGE", "2026-04-01", "MAIN", "PENSION_AGE_NO_PENSION", "1960-01-31", "NOT_PENSION_AGE"],
  ])("%s on %s out of %s into %s, born %s: %s", (event, on, before, after, bornOn, fault) => {
    expect(eventFault({ event, on, before, after, bornOn })).toBe(fault);
  });
});
