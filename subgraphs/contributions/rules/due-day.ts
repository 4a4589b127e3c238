import { type Day, lastDay, type Quarter } from "../../shared/values/calendar.ts";
import type { Source } from "../../shared/values/law.ts";
import { dueDayDeferrals } from "./parameters/due-day-deferrals.ts";

/** The article that says until when a quarter must be paid. */
export const dueDaySource: Source = { article: "RD of 19-12-1967, art. 42", confidence: "SEEN" };

/**
 * The last day on which a quarter is paid in time: the last day of the quarter, whether a notice was received or not.
 *
 * `deferred` says that a deferral was granted on request; where none existed for the quarter, it changes nothing.
 */
export function dueDay(quarter: Quarter, { deferred = false }: { readonly deferred?: boolean } = {}): Day {
  const deferral = deferred ? dueDayDeferrals.find((row) => row.quarter === quarter) : undefined;
  return deferral?.payableUntil ?? lastDay(quarter);
}
