import { addDays, addMonths, type Day, daysBetween } from "../../../shared/values/calendar.ts";
import type { Deadline } from "../../../shared/values/deadline.ts";
import { workingDaysAfter } from "../../../shared/values/holidays.ts";
import type { Source } from "../../../shared/values/law.ts";

const charter = (article: string, confidence: Source["confidence"] = "SEEN"): Source => ({
  article: `Law of 11-04-1995 (charter of the socially insured), ${article}`,
  confidence,
});

/** What is asked for, and so within which term the fund must have done it. */
export const requestMatters = {
  INFORMATION: "Information on rights and duties: 45 days, law of 11-04-1995, art. 3.",
  DECISION: "A decision of the fund: four months, law of 11-04-1995, art. 10.",
  COMPLAINT: "A complaint on the service: answered within the term of information.",
  EXEMPTION:
    "An exemption from contributions, sent on to INASTI in five working days: RD of 19-12-1967, art. 50ter ff.",
  DEBT_FREE_CERTIFICATE: "The certificate that a business is free of debts, in thirty days: RD no. 38, art. 16ter.",
  RECTIFICATION: "The correction of one's data, in a month that may be put off by two: GDPR, art. 12(3) and 16.",
} as const;

export type RequestMatter = keyof typeof requestMatters;

interface Term {
  readonly lastDay: (filedOn: Day) => Day;
  /** Whether the clock stands still while the person still has to send something. */
  readonly waits: boolean;
  readonly basis: Source;
}

/**
 * Within which term each matter must be done.
 *
 * A term that binds the fund is not put off to a working day: counted short, it is never too long.
 */
const terms: Readonly<Record<RequestMatter, Term>> = {
  INFORMATION: { lastDay: (filedOn) => addDays(filedOn, 45), waits: false, basis: charter("art. 3") },
  DECISION: { lastDay: (filedOn) => addMonths(filedOn, 4), waits: true, basis: charter("art. 10") },
  COMPLAINT: { lastDay: (filedOn) => addDays(filedOn, 45), waits: false, basis: charter("art. 3", "DERIVED") },
  EXEMPTION: {
    lastDay: (filedOn) => workingDaysAfter(filedOn, 5),
    waits: false,
    basis: { article: "RD of 19-12-1967, art. 50ter ff.", confidence: "SEEN" },
  },
  DEBT_FREE_CERTIFICATE: {
    lastDay: (filedOn) => addDays(filedOn, 30),
    waits: false,
    basis: { article: "RD no. 38 of 27-07-1967, art. 16ter", confidence: "SEEN" },
  },
  RECTIFICATION: {
    lastDay: (filedOn) => addMonths(filedOn, 1),
    waits: false,
    basis: { article: "Regulation (EU) 2016/679 (GDPR), art. 12(3) and 16", confidence: "SEEN" },
  },
};

/** The last day for a request that was filed on a day, before any standstill. */
export const lastDayFor = (matter: RequestMatter, filedOn: Day): Day => terms[matter].lastDay(filedOn);

/** Whether the clock of such a request stands still while the person owes something (law of 11-04-1995, art. 10). */
export const clockWaits = (matter: RequestMatter): boolean => terms[matter].waits;

/** What of a request its clock is read from. */
export interface Clocked {
  readonly matter: RequestMatter;
  /** The last day, with every standstill that is over. */
  readonly dueOn: Day;
  /** Since when it waits for the person; absent while it does not. */
  readonly waitingSince: Day | null;
  readonly metOn: Day | null;
}

/** Where the term of a matter is written. */
export const basisOf = (matter: RequestMatter): Source => terms[matter].basis;

/** The clock of a request on a day: each day on which it stands still puts the last day off by one. */
export function clockOf({ matter, dueOn, waitingSince, metOn }: Clocked, today: Day): Deadline {
  return { dueOn: addDays(dueOn, standstill(matter, waitingSince, today)), metOn, basis: terms[matter].basis };
}

/** How many days the clock stood still from a day until another. */
export const standstill = (matter: RequestMatter, since: Day | null, until: Day): number =>
  since !== null && clockWaits(matter) ? Math.max(daysBetween(since, until), 0) : 0;

/** By when the person should have sent what was asked: a month later the fund decides on what it has (art. 11). */
export const personAnswersBy = (askedOn: Day): Day => addMonths(askedOn, 1);
