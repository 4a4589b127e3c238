import {
  type Day,
  type Period,
  type Quarter,
  quarterNumber,
  quarterOf,
  quartersBetween,
  yearOf,
} from "../../shared/values/calendar.ts";

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
 * One whole calendar quarter without any self-employed activity makes what follows a new start; a shorter pause, or a
 * change of category, does not.
 */
export function startOfActivity(periods: readonly Period[], quarter: Quarter): Day | null {
  const upTo = periods
    .filter(({ startsOn }) => quarterOf(startsOn) <= quarter)
    .toSorted((a, b) => (a.startsOn < b.startsOn ? -1 : 1));
  let start: Day | null = null;
  let activeUntil: Quarter = "";
  for (const { startsOn, endsOn } of upTo) {
    if (start === null || quartersBetween(activeUntil, quarterOf(startsOn)) > 1) start = startsOn;
    const last = endsOn === null ? quarter : quarterOf(endsOn);
    if (last > activeUntil) activeUntil = last;
  }
  return activeUntil >= quarter ? start : null;
}
