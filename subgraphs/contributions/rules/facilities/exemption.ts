import {
  addDays,
  addMonths,
  addQuarters,
  type Day,
  firstDay,
  type Quarter,
  quarterOf,
  quartersBetween,
} from "../../../shared/values/calendar.ts";
import { type Deadline, termOfDays, termOfMonths, termOfWorkingDays } from "../../../shared/values/deadline.ts";
import { workingDayFrom } from "../../../shared/values/holidays.ts";
import type { DueCategory } from "../category.ts";
import { exemptionTerms } from "./exemption-terms.ts";

/** Where a request for exemption stands. */
export const exemptionStates = {
  ASKED: "Asked for; the fund has not handed it to INASTI yet.",
  FORWARDED: "With INASTI.",
  PROPOSED: "INASTI has made a proposal, and the person may ask to be heard.",
  HEARING_ASKED: "The person has asked to be heard.",
  DECIDED: "INASTI has decided.",
  APPEALED: "The person has appealed; recovery rests until the commission has decided.",
} as const;

/** The code of such a state. */
export type ExemptionState = keyof typeof exemptionStates;

/** What may happen to a request before it is decided, or after. */
export const exemptionSteps = {
  FORWARDED: "The fund handed the file to INASTI.",
  PROPOSED: "INASTI made a proposal.",
  HEARING_ASKED: "The person asked to be heard.",
  HEARD: "The person was heard.",
  APPEALED: "The person appealed to the commission.",
} as const;

/** The code of such a step. */
export type ExemptionStep = keyof typeof exemptionSteps;

const before: Readonly<Record<ExemptionStep, readonly ExemptionState[]>> = {
  FORWARDED: ["ASKED"],
  PROPOSED: ["FORWARDED"],
  HEARING_ASKED: ["PROPOSED"],
  HEARD: ["HEARING_ASKED"],
  APPEALED: ["DECIDED"],
};

/** Whether a step can follow where a request stands. */
export const canFollow = (step: ExemptionStep, state: ExemptionState): boolean => before[step].includes(state);

/** Where a request stands after a step. A hearing changes nothing but that it took place. */
export const stateAfter = (step: ExemptionStep): ExemptionState => (step === "HEARD" ? "HEARING_ASKED" : step);

/** Why an exemption cannot be asked for. */
export const exemptionFaults = {
  NOT_A_PERSON: "Companies are not exempted so.",
  CATEGORY_EXCLUDED: "The category of the quarter has no exemption.",
  FOLLOWS_THE_HELPED: "A mini-status follows the person who is helped: that one asks.",
  TOO_FEW_QUARTERS: "Fewer than four quarters are complete.",
  TOO_LATE: "The twelve months have passed.",
  ALREADY_ASKED: "It is asked for, or was decided.",
  NOTHING_OPEN: "Nothing of it is open.",
} as const;

/** The code of such a fault. */
export type ExemptionFault = keyof typeof exemptionFaults;

const excluded: ReadonlySet<DueCategory> = new Set(["COMPANY", "SECONDARY", "ART37_AB", "ART37_C"]);

/** A due for which exemption is asked, and when the activity began and ended. */
export interface ExemptibleDue {
  readonly nature: string;
  readonly quarter: Quarter;
  readonly category: DueCategory;
  /** Whether a student owes the full amount of a main occupation. */
  readonly reachesMain: boolean;
  /** The day of the statement, for a supplement. */
  readonly issuedOn: Day;
  readonly startsOn: Day;
  readonly endsOn: Day | null;
}

/**
 * The last day to ask: twelve months from the quarter after that of the contribution, or after that of the statement;
 * for the first three quarters of an activity, from its fifth quarter on.
 */
export function lastDayToAsk({ nature, quarter, issuedOn, startsOn }: ExemptibleDue): Day {
  const claimed = nature === "REGULARISATION" ? quarterOf(issuedOn) : quarter;
  const next = addQuarters(claimed, 1);
  const fifth = addQuarters(quarterOf(startsOn), 4);
  const from = firstDay(next < fifth && nature !== "REGULARISATION" ? fifth : next);
  return workingDayFrom(addDays(addMonths(from, exemptionTerms.on(from).value.requestMonths), -1));
}

/** What stands against asking on a day; `null` where nothing does. Whether there is need, INASTI judges. */
export function exemptionFault(due: ExemptibleDue, today: Day): ExemptionFault | null {
  if (due.category === "SPOUSE_MINI") return "FOLLOWS_THE_HELPED";
  if (excluded.has(due.category) || (due.category === "STUDENT" && !due.reachesMain)) return "CATEGORY_EXCLUDED";
  const stopped = due.endsOn !== null && due.endsOn < today;
  const complete = quartersBetween(quarterOf(due.startsOn), quarterOf(today));
  if (!stopped && complete < exemptionTerms.on(today).value.leastQuarters) return "TOO_FEW_QUARTERS";
  return today > lastDayToAsk(due) ? "TOO_LATE" : null;
}

/** What was done with a request, by day. */
export interface ExemptionCourse {
  readonly askedOn: Day;
  readonly decidedOn: Day | null;
  readonly steps: Readonly<Partial<Record<ExemptionStep, Day>>>;
}

/** A legal clock of a request: what must be done, and by when. */
export interface ExemptionClock {
  readonly step: ExemptionStep;
  readonly deadline: Deadline;
}

/** The clocks that run, or ran, in a request. */
export function exemptionClocks({ askedOn, decidedOn, steps }: ExemptionCourse): ExemptionClock[] {
  const { value: terms, source: basis } = exemptionTerms.on(askedOn);
  const clock = (step: ExemptionStep, from: Day | null | undefined, dueOn: (from: Day) => Day): ExemptionClock[] =>
    from ? [{ step, deadline: { dueOn: dueOn(from), metOn: steps[step] ?? null, basis } }] : [];
  return [
    ...clock("FORWARDED", askedOn, (day) => termOfWorkingDays(day, terms.forwardWorkingDays)),
    ...clock("HEARING_ASKED", steps.PROPOSED, (day) => termOfWorkingDays(day, terms.hearingWorkingDays)),
    ...clock("HEARD", steps.HEARING_ASKED, (day) => termOfDays(day, terms.hearingDays)),
    ...clock("APPEALED", decidedOn, (day) => termOfMonths(day, terms.appealMonths)),
  ];
}
