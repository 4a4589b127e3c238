import { type Day, firstDay, lastDay, type Period, type Quarter } from "../../shared/values/calendar.ts";
import type { Category } from "./category.ts";

/** A stretch of a career in one category, with one fund. */
export interface CareerPeriod extends Period {
  readonly category: Category;
  readonly capacity: string;
  readonly fund: string;
  readonly helpedAffiliateId: string | null;
  /** The day on which the affiliation was declared; absent where nobody told it. */
  readonly declaredOn?: Day | null;
}

/**
 * Categories that one enters from the next quarter on, unless on the quarter's first day (GR art. 39 § 1, 39bis § 2).
 */
const entersNextQuarter: ReadonlySet<Category> = new Set(["SECONDARY", "SPOUSE_MAXI"]);

/**
 * The stretch of a career that decides a whole quarter, for a quarter is never split; `null` where there was none.
 *
 * A helper spouse who opts for the full statute leaves the mini-status in the quarter of the declaration (GR art.
 * 11bis).
 *
 * The affiliates subgraph shows the same category on the career quarter; a test holds both to the same cases.
 */
export function quarterOfCareer(periods: readonly CareerPeriod[], quarter: Quarter): CareerPeriod | null {
  const [first, last] = [firstDay(quarter), lastDay(quarter)];
  return periods
    .filter(({ startsOn, endsOn }) => startsOn <= last && (endsOn === null || endsOn >= first))
    .toSorted((a, b) => (a.startsOn < b.startsOn ? -1 : 1))
    .reduce<CareerPeriod | null>((current, period) => {
      const opts = current?.category === "SPOUSE_MINI" && period.category === "SPOUSE_MAXI";
      const waits = current !== null && period.startsOn > first && entersNextQuarter.has(period.category) && !opts;
      return waits ? current : period;
    }, null);
}
