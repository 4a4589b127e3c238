import {
  addDays,
  addQuarters,
  type Day,
  type Period,
  type Quarter,
  quarterOf,
  quartersFrom,
} from "../../shared/values/calendar.ts";
import { dated, type Source } from "../../shared/values/law.ts";
import { type BenefitOutcome, cite, doubtsOf, outcomeOf, reasonsOf, refused } from "./outcome.ts";
import { maternityWeeks } from "./parameters/weekly-amounts.ts";
import { allPass, type CareerFact, isMain } from "./quarter-standing.ts";
import { amountOfLaw, calculationOf, count, productOf, rate, roundOf, sumOf, type Working } from "./working.ts";

const EXEMPTION: Source = { article: "RD of 19-12-1967, art. 50: exemption after maternity", confidence: "SEEN" };

const FIRST_BIRTHS = "2016-10-01";

/** How many quarters are free after a birth, by its day. */
const freeAfterBirth = dated<number>("quarters free after maternity", {
  rows: [
    { from: "2016-10-01", value: 1, source: EXEMPTION },
    { from: "2026-01-01", value: 2, source: EXEMPTION },
  ],
});

/** How many quarters after that of a birth are free by the law of its day; none before there was an exemption. */
export const quartersFreeAfterBirth = (birthOn: Day): number =>
  birthOn < FIRST_BIRTHS ? 0 : freeAfterBirth.on(birthOn).value;

/** A birth, for the exemption: what the health fund confirmed, and what else frees the quarters. */
export interface ExemptionFacts {
  readonly birthOn: Day;
  readonly confirmedByHealthFund: boolean;
  /** Whether the leave is known to reach into each of the free quarters. */
  readonly leaveSpans: boolean;
  /** Whether at least the minimum of a main occupation is owed. */
  readonly owesMainMinimum: boolean;
  readonly carerQuarters: readonly Quarter[];
}

/** For which quarters no contribution is due after a birth: one, or two from 2026, that of the birth not counted. */
export function maternityExemption(facts: ExemptionFacts): BenefitOutcome {
  const { birthOn, carerQuarters } = facts;
  const head = { benefit: "MATERNITY_EXEMPTION", decisiveOn: birthOn };
  if (birthOn < FIRST_BIRTHS) {
    return refused({ ...head, refusals: [{ code: "MEX_R01", basis: EXEMPTION, day: birthOn }] });
  }
  const refusals = reasonsOf(EXEMPTION, [
    [facts.confirmedByHealthFund, "MEX_R02"],
    [facts.owesMainMinimum, "MEX_R03"],
  ]);
  if (refusals.length > 0) return refused({ ...head, refusals });
  const after = quarterOf(birthOn);
  const quarters = quartersFrom(addQuarters(after, 1), addQuarters(after, freeAfterBirth.on(birthOn).value));
  const freeQuarters = quarters.filter((quarter) => !carerQuarters.includes(quarter));
  return outcomeOf({
    ...head,
    freeQuarters,
    right: freeQuarters.length > 0,
    refusals: reasonsOf(EXEMPTION, [[freeQuarters.length === quarters.length, "MEX_R04"]]),
    doubts: doubtsOf(EXEMPTION.article, [[quarters.length > 1 && !facts.leaveSpans, "LEAVE_SPANS_QUARTERS"]]),
    figures: [{ code: "QUARTERS", value: freeQuarters.length }],
  });
}

/** A maternity leave: whole weeks from its first day, of which the last so many pairs are taken half. */
export interface MaternityLeaveFacts {
  readonly startsOn: Day;
  readonly fullWeeks: number;
  /** Weeks taken half-time, at half the amount. */
  readonly halfWeeks: number;
  readonly multipleBirth: boolean;
  /** Weeks added for a baby who stays in hospital. */
  readonly hospitalWeeks: number;
  readonly career: readonly CareerFact[] | null;
}

const ALLOWANCE: Source = { article: "RD of 20-07-1971 (sickness and maternity insurance)", confidence: "SEEN" };
const FIRST_WEEKS = 4;
const HALF = 5000n;
const MOST_WEEKS = 24;

/** The second and third quarter before the one of a day: those that maternity and sickness insurance look at. */
export const certifiedQuarters = (day: Day): Quarter[] => {
  const quarter = quarterOf(day);
  return [addQuarters(quarter, -3), addQuarters(quarter, -2)];
};

/** What a maternity leave brings, week by week: the health fund decides and pays, the fund certifies two quarters. */
export function maternityAllowance(facts: MaternityLeaveFacts): BenefitOutcome {
  const { startsOn, fullWeeks, halfWeeks, career } = facts;
  const quarters = certifiedQuarters(startsOn);
  const head = { benefit: "MATERNITY_ALLOWANCE", decisiveOn: startsOn, quarters };
  const most = (facts.multipleBirth ? 13 : 12) + facts.hospitalWeeks;
  const passed = career && allPass("INSURANCE", { quarters: career, wanted: quarters, factOn: startsOn });
  const refusals = reasonsOf(ALLOWANCE, [
    [fullWeeks >= 3, "MAT_R01"],
    [fullWeeks * 2 + halfWeeks <= Math.min(most, MOST_WEEKS) * 2, "MAT_R02"],
    [passed?.pass ?? true, "MAT_R03"],
  ]);
  if (refusals.length > 0) return refused({ ...head, refusals });
  const weeks = weeksFrom(startsOn, fullWeeks, halfWeeks);
  const endsOn = addDays(startsOn, (fullWeeks + halfWeeks) * 7 - 1);
  return outcomeOf({
    ...head,
    parts: [{ period: { startsOn, endsOn }, calculation: calculationOf(totalOf(weeks), startsOn), payBy: null }],
    figures: [{ code: "WEEKS", value: fullWeeks + halfWeeks }],
    doubts: doubtsOf(ALLOWANCE.article, [
      [weeks.some(({ period }) => stepWithin(period)), "STEP_WITHIN_LEAVE"],
      [passed ? !passed.confirmed : false, "QUARTERS_COUNTED"],
    ]),
  });
}

interface Week {
  readonly period: Period & { readonly endsOn: Day };
  readonly first: boolean;
  readonly half: boolean;
}

const weeksFrom = (startsOn: Day, full: number, half: number): Week[] =>
  Array.from({ length: full + half }, (_, i) => ({
    period: { startsOn: addDays(startsOn, i * 7), endsOn: addDays(startsOn, i * 7 + 6) },
    first: i < FIRST_WEEKS,
    half: i >= full,
  }));

const stepWithin = ({ startsOn, endsOn }: Week["period"]): boolean =>
  maternityWeeks.on(startsOn).from !== maternityWeeks.on(endsOn).from;

/** Weeks at one amount stand on one line: so many times so much. */
function totalOf(weeks: readonly Week[]): Working {
  const groups = new Map<string, Week[]>();
  for (const week of weeks) {
    const key = [maternityWeeks.on(week.period.startsOn).from, week.first, week.half].join();
    groups.set(key, [...(groups.get(key) ?? []), week]);
  }
  return sumOf(
    "maternity.total",
    [...groups.values()].map((group) => {
      const [{ period, first, half } = weeks[0] as Week] = group;
      const row = maternityWeeks.on(period.startsOn);
      const units = first ? row.value.first : row.value.later;
      const lines = [
        count("maternity.weeks", group.length),
        amountOfLaw("maternity.week", cite(maternityWeeks, row, units)),
      ];
      return half
        ? roundOf("maternity.half-weeks", [
            productOf("maternity.half-unrounded", [...lines, rate("leave.half", HALF, ALLOWANCE)]),
          ])
        : productOf("maternity.full-weeks", lines);
    }),
    ALLOWANCE,
  );
}

/** Whether somebody was insured as with a main occupation in each of some quarters, of those that are known. */
export const mainIn = (career: readonly CareerFact[], wanted: readonly Quarter[]): boolean =>
  wanted.every((quarter) => career.some((one) => one.quarter === quarter && isMain(one)));
