import {
  addDays,
  addQuarters,
  type Day,
  type Quarter,
  quarterOf,
  quartersFrom,
  yearOf,
} from "../../../shared/values/calendar.ts";
import { ageOn } from "../outcome.ts";
import { isMain, isMainByCategory, type QuarterTest, standingOf } from "../quarter-standing.ts";
import { leaveAround } from "../recognitions/recognition.ts";
import { careerFactOf, categoryIn, type KnownPerson } from "./person.ts";

/** Whether a condition is met, or fails, or nobody knows yet. */
export type Verdict = "MET" | "FAILED" | "UNKNOWN";

type Test = (person: KnownPerson, factOn: Day) => Verdict;

const DAYS_OF_MAIN = 90;
const LAST_AGE_OF_ALLOWANCE = 25;

const allOf = (verdicts: readonly Verdict[]): Verdict => {
  if (verdicts.includes("FAILED")) return "FAILED";
  return verdicts.includes("UNKNOWN") ? "UNKNOWN" : "MET";
};

const yes = (holds: boolean): Verdict => (holds ? "MET" : "FAILED");

/** Whether each of some quarters passes a test: one that is not known leaves it open. */
const passing =
  (test: QuarterTest, quartersOf: (quarter: Quarter) => Quarter[]): Test =>
  (person, factOn) =>
    allOf(
      quartersOf(quarterOf(factOn)).map((quarter) => {
        const fact = careerFactOf(person, quarter);
        return fact ? yes(standingOf(test, fact.treatment, quarter, factOn).counts) : "UNKNOWN";
      }),
    );

const before =
  (from: number, to: number) =>
  (quarter: Quarter): Quarter[] =>
    quartersFrom(addQuarters(quarter, from), addQuarters(quarter, to));

/** Whether somebody was main in some quarters: by the category, or by what was paid. */
const mainIn =
  (quartersOf: (quarter: Quarter) => Quarter[], level: boolean): Test =>
  (person, factOn) =>
    allOf(
      quartersOf(quarterOf(factOn)).map((quarter) => {
        const category = categoryIn(person, quarter);
        if (category === null) return "FAILED";
        if (isMainByCategory({ quarter, category, mainLevel: false, treatment: "PAID" })) return "MET";
        const fact = level ? careerFactOf(person, quarter) : null;
        return fact ? yes(isMain(fact)) : level ? "UNKNOWN" : "FAILED";
      }),
    );

/** Whether at least so many of the last quarters count; those that are not known may still decide it. */
const atLeast =
  (test: QuarterTest, many: number, among: number): Test =>
  (person, factOn) => {
    const facts = before(1 - among, 0)(quarterOf(factOn)).map((quarter) => careerFactOf(person, quarter));
    const counted = facts.filter((one) => one && standingOf(test, one.treatment, one.quarter, factOn).counts).length;
    const open = facts.filter((one) => one === null).length;
    if (counted >= many) return "MET";
    return counted + open < many ? "FAILED" : "UNKNOWN";
  };

const childrenWhere = ({ members }: KnownPerson, fits: (bornOn: Day) => boolean): boolean =>
  members.some(({ relation, birthDate, endsOn }) => relation === "CHILD" && !endsOn && !!birthDate && fits(birthDate));

const stopped: Test = ({ periods }, factOn) =>
  yes(periods.length > 0 && periods.every(({ endsOn }) => endsOn !== null && endsOn <= factOn));

const allPaidInYear: Test = (person, factOn) => {
  const year = yearOf(factOn);
  return allOf(
    quartersFrom(`${year}Q1`, `${year}Q4`)
      .filter((quarter) => categoryIn(person, quarter) !== null)
      .map((quarter) => {
        const fact = careerFactOf(person, quarter);
        return fact ? yes(fact.treatment === "PAID") : "UNKNOWN";
      }),
  );
};

const ninetyDaysMain: Test = (person, factOn) =>
  yes(
    person.periods.some(
      ({ category, startsOn, endsOn }) =>
        isMainByCategory({ quarter: "", category, mainLevel: false, treatment: "PAID" }) &&
        addDays(startsOn, DAYS_OF_MAIN) <= factOn &&
        (endsOn === null || endsOn >= factOn),
    ),
  );

/** Whether a health fund told of the leave around a birth: until it does, nobody knows. */
const leaveRecognised: Test = ({ recognitions }, factOn) => (leaveAround(recognitions, factOn) ? "MET" : "UNKNOWN");

/** The conditions of the catalogue that can be read from what is known; all others are asked of somebody. */
const tests: Readonly<Record<string, Test>> = {
  MAIN_STATUS_FOUR_QUARTERS: mainIn(before(-3, 0), false),
  MAIN_LEVEL_FOUR_QUARTERS: mainIn(before(-3, 0), true),
  MAIN_STATUS_BIRTH_QUARTERS: mainIn(before(-2, 0), true),
  MAIN_STATUS_DEATH_QUARTERS: mainIn(before(-2, 0), true),
  INSURED_FOR_MATERNITY: mainIn(before(-3, -2), true),
  MATERNITY_ALLOWANCE_CONFIRMED: leaveRecognised,
  /** Quarters that care frees are left out of those that a birth frees: that never stands in the way. */
  NOT_WITH_CARER_EXEMPTION: () => "MET",
  MAIN_MINIMUM_DUE: mainIn(before(0, 0), true),
  MAIN_LEVEL: mainIn(before(0, 0), true),
  FOUR_PAID_OF_SIXTEEN: atLeast("BRIDGING_PAID", 4, 16),
  FOUR_PAID_OR_ASSIMILATED_OF_SIXTEEN: atLeast("BRIDGING_PAID", 4, 16),
  SECOND_AND_THIRD_QUARTER_BEFORE: passing("INSURANCE", before(-3, -2)),
  TWO_QUARTERS_BEFORE: passing("LEAVE", before(-2, -1)),
  PREVIOUS_QUARTER_PAID: passing("INSURANCE", before(-1, -1)),
  CONTRIBUTIONS_IN_ORDER: passing("INSURANCE", before(-3, -2)),
  FOUR_QUARTERS_SETTLED: passing("INSURANCE", before(-3, 0)),
  ALL_CONTRIBUTIONS_OF_YEAR_PAID: allPaidInYear,
  NINETY_DAYS_MAIN: ninetyDaysMain,
  TOTAL_CESSATION: stopped,
  HEALTH_FUND_MEMBER: ({ healthFund }) => yes(healthFund !== null),
  CHILD_AT_ADDRESS: (person, factOn) => (childrenWhere(person, (bornOn) => bornOn === factOn) ? "MET" : "UNKNOWN"),
  CHILD_BORN: (person, factOn) => (childrenWhere(person, (bornOn) => bornOn === factOn) ? "MET" : "UNKNOWN"),
  CHILD_OF_AGE_FOR_ALLOWANCE: (person, factOn) =>
    childrenWhere(person, (bornOn) => ageOn(bornOn, factOn) < LAST_AGE_OF_ALLOWANCE) ? "MET" : "UNKNOWN",
};

/** What is known of a condition of the catalogue, for a fact of a day. */
export const conditionOf = (code: string, person: KnownPerson, factOn: Day): Verdict =>
  tests[code]?.(person, factOn) ?? "UNKNOWN";
