import { addDays, addMonths, type Day, daysBetween } from "./calendar.ts";
import { workingDayFrom, workingDaysAfter } from "./holidays.ts";
import type { Source } from "./law.ts";

/** A day by which something must be done (termijn / délai), and whether it was. */
export interface Deadline {
  /** The last day on which it is still in time. */
  readonly dueOn: Day;
  readonly metOn: Day | null;
  readonly basis: Source;
}

export type DeadlineStatus = "RUNNING" | "AT_RISK" | "MET" | "BREACHED";

const judicialCode = (articles: string, confidence: Source["confidence"]): Source => ({
  article: `Judicial Code, ${articles}`,
  confidence,
});

/**
 * How terms are counted, for the reader of a deadline.
 *
 * Terms in months are derived: the code counts them from a day of the month to the eve of the same day of the next,
 * and we have seen no authority on an act of the last day of a shorter month.
 */
export const termSources = {
  days: judicialCode("art. 52 and 53", "SEEN"),
  months: judicialCode("art. 52 to 54", "DERIVED"),
  registeredLetter: judicialCode("art. 53bis, 2°", "SEEN"),
} as const;

/**
 * The last day of a term in months. The day of the act is not counted, so that the term ends on the same day of
 * the month, or on the last day of a month that has no such day.
 *
 * A last day on which no office works is put off to the next on which one does.
 */
export const termOfMonths = (actOn: Day, months: number): Day => workingDayFrom(addMonths(actOn, months));

/** The last day of a term in days: every day after that of the act counts, and the last is put off likewise. */
export const termOfDays = (actOn: Day, days: number): Day => workingDayFrom(addDays(actOn, days));

/** The last day of a term in working days, the day of the act not being counted. */
export const termOfWorkingDays = (actOn: Day, days: number): Day => workingDaysAfter(actOn, days);

/** The first day of a term that a registered or plain letter opens: the third working day after posting. */
export const letterCountsFrom = (postedOn: Day): Day => workingDaysAfter(postedOn, 3);

/**
 * The day of the act, for a term that a registered or plain letter opens: the eve of the first day that counts.
 *
 * The addressee may prove that the letter came later; its real day then goes in the place of this one.
 */
export const letterActOn = (postedOn: Day): Day => addDays(letterCountsFrom(postedOn), -1);

/**
 * Where a deadline stands at the end of a day.
 *
 * It is at risk from `warnDays` days before its last day. What was done after that day is a breach, though done;
 * what is to be done after today has not been done yet.
 */
export function deadlineStatus({ dueOn, metOn }: Deadline, today: Day, warnDays: number): DeadlineStatus {
  if (metOn !== null && metOn <= today) return metOn <= dueOn ? "MET" : "BREACHED";
  if (today > dueOn) return "BREACHED";
  return daysBetween(today, dueOn) <= warnDays ? "AT_RISK" : "RUNNING";
}
