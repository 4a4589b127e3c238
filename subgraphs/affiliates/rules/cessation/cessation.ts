import { type Day, type Quarter, quarterOf, yearOf } from "../../../shared/values/calendar.ts";
import { type Deadline, termOfDays } from "../../../shared/values/deadline.ts";
import type { Source } from "../../../shared/values/law.ts";

/** Why somebody stops. */
export const cessationCauses = {
  STOPS: "Of the own will, or for a reason that changes nothing below.",
  SEASON_ENDS: "The season ends, and the activity normally begins again next year: RD no. 38, art. 15.",
  PENSION: "A retirement pension begins, or the pension age is reached, in the same quarter.",
  ILLNESS: "Illness or an accident: RD of 22-12-1967, art. 28 to 30bis.",
  INTERRUPTION: "Bankruptcy, disaster, economic difficulty: programme law of 26-12-2022.",
  DEATH: "Death.",
} as const;

export type CessationCause = keyof typeof cessationCauses;

/** Where a declaration that somebody stopped stands. */
export const cessationStates = {
  DECLARED: "The fund has to look at it.",
  CONFIRMED: "The fund confirmed it: the period ended.",
  REFUSED: "The fund refused it, with a reason: the activity runs on.",
  REOPENED: "The activity turned out to go on: the period runs again.",
} as const;

export type CessationState = keyof typeof cessationStates;

const noticeSource: Source = { article: "RD of 19-12-1967, art. 7 and 8", confidence: "SEEN" };

/** Within how many days of the last day one declares that one stopped, with proof. */
const NOTICE_DAYS = 15;

/** By when somebody had to declare that they stopped, and when they did. */
export const cessationNotice = (lastDay: Day, declaredOn: Day): Deadline => ({
  dueOn: termOfDays(lastDay, NOTICE_DAYS),
  metOn: declaredOn,
  basis: noticeSource,
});

/** Where it is written which quarters are still due. */
export const lastQuarterSource: Source = { article: "RD no. 38 of 27-07-1967, art. 15", confidence: "SEEN" };

/**
 * The last quarter for which a contribution is due.
 *
 * The quarter of the last day is due in whole, and a season owes the rest of its year. The quarter of a death is not
 * due, nor that in which the activity ends with the pension: then it is the one before.
 */
export function lastQuarterDue(
  lastDay: Day,
  cause: CessationCause,
): { readonly quarter: Quarter; readonly due: boolean } {
  if (cause === "SEASON_ENDS") return { quarter: `${yearOf(lastDay)}Q4`, due: true };
  return { quarter: quarterOf(lastDay), due: cause !== "DEATH" && cause !== "PENSION" };
}
