import { firstDay, lastDay, type Period, type Quarter } from "../../shared/values/calendar.ts";
import type { ContributorCategory } from "../../shared/values/career.ts";

/** A stretch of a career in one category. */
export interface CareerPeriod extends Period {
  readonly category: ContributorCategory;
}

/**
 * Categories that one enters from the next quarter on, unless it happens on the quarter's first day (RD of 19-12-1967,
 * art. 39 § 1, 39bis § 2).
 */
export const entersNextQuarter: ReadonlySet<ContributorCategory> = new Set(["SECONDARY", "SPOUSE_MAXI"]);

/**
 * The category of one whole quarter, for a quarter is never split; `null` where there was no activity.
 *
 * Leaving a category acts in the quarter of the event. Entering secondary occupation or the full statute of helper
 * spouse acts from the next quarter, unless nothing else was done in this one; the step from the mini-status to the
 * full one acts in the quarter of the declaration.
 */
export function categoryOfQuarter(periods: readonly CareerPeriod[], quarter: Quarter): ContributorCategory | null {
  const [first, last] = [firstDay(quarter), lastDay(quarter)];
  const touching = periods
    .filter(({ startsOn, endsOn }) => startsOn <= last && (endsOn === null || endsOn >= first))
    .sort((a, b) => (a.startsOn < b.startsOn ? -1 : 1));
  return touching.reduce<ContributorCategory | null>((current, { category, startsOn }) => {
    const opts = current === "SPOUSE_MINI" && category === "SPOUSE_MAXI";
    const waits = current !== null && startsOn > first && entersNextQuarter.has(category) && !opts;
    return waits ? current : category;
  }, null);
}
