import {
  type Day,
  type Period,
  type Quarter,
  quarterNumber,
  quarterOf,
  quartersBetween,
  yearOf,
} from "../../shared/values/calendar.ts";
import type { Category } from "./category.ts";

/** A stretch of self-employed activity, and as what. */
export interface Activity extends Period {
  readonly category: Category;
}

/**
 * The last day on which a starter (starter / débutant) still contributes provisionally on the flat base: the end of the
 * third complete calendar year.
 *
 * The year of a start in the first quarter is complete, for the quarter is indivisible.
 */
export function flatUntil(startsOn: Day): Day {
  const firstCompleteYear = yearOf(startsOn) + (quarterNumber(quarterOf(startsOn)) === 1 ? 0 : 1);
  return `${firstCompleteYear + 2}-12-31`;
}

/** Whether the provisional contribution of a quarter is still the flat one. */
export const isStarter = (startsOn: Day, quarter: Quarter): boolean => quarter <= quarterOf(flatUntil(startsOn));

/**
 * The day on which the activity that runs in a quarter began, or `null` where none does.
 *
 * One whole calendar quarter without any self-employed activity makes what follows a new start (GR art. 38); a shorter
 * pause, or a change of category, does not. A helper spouse who leaves the mini-status starts, for until then the
 * contributions were on the helped person's income.
 */
export function startOfActivity(periods: readonly Activity[], quarter: Quarter): Day | null {
  const upTo = periods
    .filter(({ startsOn }) => quarterOf(startsOn) <= quarter)
    .toSorted((a, b) => (a.startsOn < b.startsOn ? -1 : 1));
  let start: Day | null = null;
  let activeUntil: Quarter = "";
  let wasMini = false;
  for (const { startsOn, endsOn, category } of upTo) {
    const leavesMini = wasMini && category !== "SPOUSE_MINI";
    if (start === null || leavesMini || quartersBetween(activeUntil, quarterOf(startsOn)) > 1) start = startsOn;
    wasMini = category === "SPOUSE_MINI";
    const last = endsOn === null ? quarter : quarterOf(endsOn);
    if (last > activeUntil) activeUntil = last;
  }
  return activeUntil >= quarter ? start : null;
}
