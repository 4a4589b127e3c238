import {
  addMonths,
  addQuarters,
  type Day,
  firstDay,
  type Quarter,
  quarterOf,
  yearOf,
} from "../../../shared/values/calendar.ts";
import type { Source } from "../../../shared/values/law.ts";
import { hasPensionAge, pensionAgeDay } from "../pension-age.ts";

/** Where it is written when, and on what conditions, a person changes fund. */
export const fundChangeSource: Source = { article: "RD of 19-12-1967, art. 10", confidence: "SEEN" };

/** Where a change of fund stands. */
export const fundChangeStates = {
  ASKED: "The new fund told the old one; the old one may still refuse.",
  ACCEPTED: "The old fund has nothing against it; on the day itself there must be no claimed debt.",
  REFUSED: "The old fund refused it, with a reason.",
  BLOCKED: "On the day itself claimed sums were still unpaid: it does not take place.",
  WITHDRAWN: "Whoever asked took it back.",
  DONE: "The file moved.",
} as const;

export type FundChangeState = keyof typeof fundChangeStates;

/** On what ground the old fund may refuse. */
export const fundChangeGrounds = {
  UNDER_FOUR_YEARS: "Less than four years with the fund on the day of the change.",
  NOTICE_TOO_LATE: "The fund was told after 30 June.",
  CLAIMED_DEBT: "Claimed sums are unpaid, and will not be paid by the day of the change.",
  NEAR_PENSION: "The change falls too close to the pension.",
  NOT_ASKED_BY_PERSON: "The person did not ask for it.",
} as const;

export type FundChangeGround = keyof typeof fundChangeGrounds;

/** Why no change may be asked. */
export type FundChangeFault =
  | "SAME_FUND"
  | "NOT_ACTIVE"
  | "FOLLOWS_HELPED"
  | "UNDER_FOUR_YEARS"
  | "NEAR_PENSION"
  | "BIRTH_DATE_UNKNOWN";

const YEARS = 4;
const MONTHS_A_YEAR = 12;

/** The last day of a year on which the old fund may be told, for the next 1 January: six months before. */
const noticeDay = (year: number): Day => `${year}-06-30`;

/** The 1 January on which a change acts of which the old fund is told on a day: the next, or the one after. */
export function effectOfNotice(notifiedOn: Day): Day {
  const year = yearOf(notifiedOn);
  return notifiedOn <= noticeDay(year) ? `${year + 1}-01-01` : `${year + 2}-01-01`;
}

/** By when the old fund must have been told, for a change on a 1 January. */
export const noticeBy = (effectOn: Day): Day => noticeDay(yearOf(effectOn) - 1);

/** The first 1 January on which four years are full, counted from the quarter since which one is there. */
export function fourYearsFullOn(since: Quarter): Day {
  const full = addMonths(firstDay(since), YEARS * MONTHS_A_YEAR);
  return full.endsWith("-01-01") ? full : firstDay(addQuarters(`${yearOf(full)}Q4`, 1));
}

/**
 * The last 1 January on which one may change: that of the year before the one in which the pension age is reached; and
 * that of the year in which an early pension begins, if one does.
 */
export function lastEffect(bornOn: Day, earlyPensionOn: Day | null): Day {
  const byAge = `${yearOf(pensionAgeDay(bornOn)) - 1}-01-01`;
  const byPension = earlyPensionOn ? `${yearOf(earlyPensionOn)}-01-01` : byAge;
  return byAge < byPension ? byAge : byPension;
}

/** What a change is judged by on the day on which it is asked. */
export interface FundChangeAsked {
  readonly fund: string;
  readonly newFund: string;
  /** The first day with the fund of today, or the day of a late declaration, where that is later. */
  readonly since: Day | null;
  readonly isHelperSpouse: boolean;
  readonly bornOn: Day | null;
  readonly earlyPensionOn: Day | null;
  readonly notifiedOn: Day;
}

/** From when a change acts, or why it may not be asked, and from when it may where that is known. */
export type FundChangeReading =
  | { readonly kind: "POSSIBLE"; readonly effectOn: Day; readonly noticeBy: Day }
  | { readonly kind: "FAULT"; readonly why: FundChangeFault; readonly possibleOn: Day | null };

const fault = (why: FundChangeFault, possibleOn: Day | null = null): FundChangeReading => ({
  kind: "FAULT",
  why,
  possibleOn,
});

/**
 * Whether a person may change fund, and on which 1 January (RD of 19-12-1967, art. 10).
 *
 * Four years with the fund, told by 30 June, not too close to the pension. That no claimed sum is unpaid is judged on
 * the day itself. A helper spouse is with the fund of whoever is helped, and changes with them.
 */
export function fundChange(asked: FundChangeAsked): FundChangeReading {
  if (asked.newFund === asked.fund) return fault("SAME_FUND");
  if (!asked.since) return fault("NOT_ACTIVE");
  if (asked.isHelperSpouse) return fault("FOLLOWS_HELPED");
  if (!asked.bornOn) return fault("BIRTH_DATE_UNKNOWN");
  if (hasPensionAge(asked.bornOn, asked.notifiedOn)) return fault("NEAR_PENSION");
  const effectOn = effectOfNotice(asked.notifiedOn);
  const full = fourYearsFullOn(quarterOf(asked.since));
  if (effectOn > lastEffect(asked.bornOn, asked.earlyPensionOn)) return fault("NEAR_PENSION");
  if (full > effectOn) return fault("UNDER_FOUR_YEARS", full);
  return { kind: "POSSIBLE", effectOn, noticeBy: noticeBy(effectOn) };
}

/** Whether a change still waits for its day. */
export const isPending = (state: FundChangeState): boolean => state === "ASKED" || state === "ACCEPTED";
