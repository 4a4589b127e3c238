import {
  addDays,
  addQuarters,
  type Day,
  daysBetween,
  lastDay,
  quarterOf,
  quartersFrom,
  weekday,
} from "../../shared/values/calendar.ts";
import { dated, type Source } from "../../shared/values/law.ts";
import { certifiedQuarters } from "./maternity.ts";
import { type BenefitOutcome, cite, doubtsOf, known, outcomeOf, reasonsOf, refused } from "./outcome.ts";
import { incapacityDays } from "./parameters/incapacity-days.ts";
import { allPass, type CareerFact, tally } from "./quarter-standing.ts";
import { amountOfLaw, calculationOf, count, productOf, sumOf, type Working } from "./working.ts";

const DECREE: Source = { article: "RD of 20-07-1971 (sickness insurance of the self-employed)", confidence: "SEEN" };
const ASSIMILATION: Source = { article: "RD of 22-12-1967 (pensions): assimilated periods", confidence: "SEEN" };
const CONTINUED: Source = { article: "Continued insurance: rules published by the institute", confidence: "SEEN" };
const LEAST_DAYS = 8;
const SUNDAY = 7;
const BACKDATED_AT_MOST = 14;

/** How many days are not paid at the start of an incapacity: a month, a fortnight, and none since July 2019. */
const waitingDays = dated<number>("waiting days of incapacity", {
  rows: [
    { from: "1971-07-20", value: 30, source: DECREE },
    { from: "2018-01-01", value: 14, source: DECREE },
    { from: "2019-07-01", value: 0, source: DECREE },
  ],
});

/** As what somebody lives, for the amount of a day. */
export type HouseholdState = "family" | "isolated" | "cohabitant" | "cohabitantAssimilated";

/** An incapacity for work, from its first day to its last. */
export interface IncapacityFacts {
  readonly startsOn: Day;
  readonly endsOn: Day;
  /** When the doctor signed the certificate; recognition goes back fourteen days at most. */
  readonly certifiedOn: Day;
  readonly household: HouseholdState;
  readonly career: readonly CareerFact[] | null;
}

/** What an incapacity brings, Sundays left out: the health fund decides and pays, the fund certifies two quarters. */
export function incapacityAllowance(facts: IncapacityFacts): BenefitOutcome {
  const { startsOn, endsOn, certifiedOn, career } = facts;
  const quarters = certifiedQuarters(startsOn);
  const head = { benefit: "INCAPACITY_ALLOWANCE", decisiveOn: startsOn, quarters };
  const earliest = addDays(certifiedOn, -BACKDATED_AT_MOST);
  const from = startsOn > earliest ? startsOn : earliest;
  const waiting = waitingDays.on(startsOn).value;
  const long = waiting > 0 || daysBetween(startsOn, endsOn) + 1 >= LEAST_DAYS;
  const passed = career && allPass("INSURANCE", { quarters: career, wanted: quarters, factOn: startsOn });
  const failed = reasonsOf(DECREE, [
    [long, "INC_R01"],
    [passed?.pass ?? true, "INC_R02"],
  ]);
  const days = paidDays(addDays(from, waiting), endsOn);
  if (failed.length > 0) return refused({ ...head, refusals: failed });
  return outcomeOf({
    ...head,
    right: days.length > 0,
    refusals: reasonsOf(DECREE, [[from === startsOn, "INC_R03"]]),
    parts:
      days.length > 0
        ? [{ period: { startsOn: from, endsOn }, calculation: calculationOf(daysOf(days, facts), from), payBy: null }]
        : [],
    figures: [{ code: "DAYS", value: days.length }],
    doubts: doubtsOf(DECREE.article, [[waiting === 30, "WAITING_MONTH_IN_DAYS"]]),
  });
}

const paidDays = (from: Day, until: Day): Day[] =>
  Array.from({ length: Math.max(daysBetween(from, until) + 1, 0) }, (_, i) => addDays(from, i)).filter(
    (day) => weekday(day) !== SUNDAY,
  );

function daysOf(days: readonly Day[], { household }: IncapacityFacts): Working {
  const groups = new Map<Day, Day[]>();
  for (const day of days) {
    const { from } = incapacityDays.on(day);
    groups.set(from, [...(groups.get(from) ?? []), day]);
  }
  const lines = [...groups.values()].map((group) => {
    const row = incapacityDays.on(group[0] ?? "");
    const units = known(incapacityDays.name, household, row.from, row.value[household]);
    return productOf("incapacity.days", [
      count("incapacity.number", group.length),
      amountOfLaw("incapacity.day", cite(incapacityDays, row, units)),
    ]);
  });
  return sumOf("incapacity.total", lines, DECREE);
}

/** A request to have quarters of sickness assimilated. */
export interface AssimilationFacts {
  readonly startsOn: Day;
  /** When the activity was taken up again, or the last day of incapacity without it. */
  readonly resumedOn: Day | null;
  readonly endedOn: Day | null;
  readonly daysSelfEmployed: number;
  readonly previousQuarterPaid: boolean;
  readonly recognised: boolean;
  readonly stoppedWholly: boolean;
  readonly continuedByOther: boolean;
}

/**
 * Which quarters are assimilated: from that of the incapacity if it begins in its first month, else from the next;
 * until the one before that of the resumption, or that of it when one resumes in its third month. INASTI decides.
 */
export function sicknessAssimilation(facts: AssimilationFacts): BenefitOutcome {
  const { startsOn, resumedOn, endedOn } = facts;
  const head = { benefit: "SICKNESS_ASSIMILATION", decisiveOn: startsOn };
  const failed = reasonsOf(ASSIMILATION, [
    [facts.daysSelfEmployed >= 90 && facts.previousQuarterPaid, "ASM_R01"],
    [facts.recognised, "ASM_R02"],
    [!facts.continuedByOther, "ASM_R03"],
    [facts.stoppedWholly, "ASM_R04"],
  ]);
  if (failed.length > 0) return refused({ ...head, refusals: failed });
  const first = addQuarters(quarterOf(startsOn), monthOfQuarter(startsOn) === 1 ? 0 : 1);
  const resumed = resumedOn && addQuarters(quarterOf(resumedOn), monthOfQuarter(resumedOn) === 3 ? 0 : -1);
  const last = resumed ?? (endedOn && quarterOf(endedOn)) ?? first;
  const freeQuarters = quartersFrom(first, last);
  return outcomeOf({
    ...head,
    freeQuarters,
    quarters: freeQuarters,
    right: freeQuarters.length > 0,
    figures: [{ code: "QUARTERS", value: freeQuarters.length }],
  });
}

const monthOfQuarter = (day: Day): number => ((Number(day.slice(5, 7)) - 1) % 3) + 1;

/** Somebody who stopped for good and wants to stay insured. */
export interface ContinuedFacts {
  readonly stoppedOn: Day;
  readonly requestedOn: Day | null;
  readonly totalStop: boolean;
  readonly pensionFrom: Day | null;
  readonly career: readonly CareerFact[];
}

const MOST_QUARTERS = 8;
const QUARTERS_NEAR_PENSION = 28;

/** The continued insurance: eight quarters at most, seven years for who stops within seven years of the pension. */
export function continuedInsurance(facts: ContinuedFacts): BenefitOutcome {
  const { stoppedOn, requestedOn, career, pensionFrom } = facts;
  const quarter = quarterOf(stoppedOn);
  const wanted = quartersFrom(addQuarters(quarter, -3), quarter);
  const applyBy = lastDay(addQuarters(quarter, 2));
  const { counted, confirmed } = tally(
    "INSURANCE",
    career.filter((one) => wanted.includes(one.quarter)),
    stoppedOn,
  );
  const head = { benefit: "CONTINUED_INSURANCE", decisiveOn: stoppedOn, applyBy, quarters: wanted };
  const near = pensionFrom !== null && quarterOf(pensionFrom) <= addQuarters(quarter, QUARTERS_NEAR_PENSION);
  const refusals = reasonsOf(CONTINUED, [
    [facts.totalStop, "ASC_R01"],
    [counted === wanted.length, "ASC_R02"],
    [!requestedOn || requestedOn <= applyBy, "ASC_R03"],
  ]);
  const doubts = doubtsOf(CONTINUED.article, [[!confirmed, "QUARTERS_COUNTED"]]);
  if (refusals.length > 0) return refused({ ...head, doubts, refusals });
  return outcomeOf({
    ...head,
    doubts,
    figures: [{ code: "QUARTERS", value: near ? QUARTERS_NEAR_PENSION : MOST_QUARTERS }],
  });
}
