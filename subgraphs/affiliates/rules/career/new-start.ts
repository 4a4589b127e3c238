import {
  addQuarters,
  type Day,
  firstDay,
  type Quarter,
  quarterOf,
  quartersBetween,
  quartersFrom,
} from "../../../shared/values/calendar.ts";
import { type CareerPeriod, type ContributorCategory, categoryOfQuarter } from "../../../shared/values/career.ts";
import type { Source } from "../../../shared/values/law.ts";
import { type PastQuarter, primostarterRank, primostarterTerms } from "../../../shared/values/primostarter.ts";

/** Where it is written what a start of activity is. */
export const newStartSource: Source = { article: "RD of 19-12-1967, art. 38", confidence: "SEEN" };

/**
 * Whether an activity that begins on a day is a new start: a whole calendar quarter went before it without any
 * self-employed activity, or it is the first. A shorter pause is none.
 */
export function isNewStart(startsOn: Day, career: readonly CareerPeriod[]): boolean {
  const before = career.filter((period) => period.startsOn < startsOn);
  return before.every(({ endsOn }) => endsOn !== null && quartersBetween(quarterOf(endsOn), quarterOf(startsOn)) > 1);
}

/** Twenty quarters before the first, and the eight that an artist may have. */
const LOOK_BACK = 28;

const statusesBefore = (quarter: Quarter, career: readonly CareerPeriod[]): PastQuarter[] =>
  quartersFrom(addQuarters(quarter, -LOOK_BACK), addQuarters(quarter, -1)).flatMap((one): PastQuarter[] => {
    const status = categoryOfQuarter(career, one);
    return status ? [{ quarter: one, status }] : [];
  });

/**
 * Whether a quarter of main occupation is one of a primostarter's (RD no. 38, art. 12 § 1bis), and which.
 *
 * `null` where it is none. Sickness that opens the chance anew is known to others, and not counted here.
 */
export const primostarterQuarter = (
  quarter: Quarter,
  career: readonly CareerPeriod[],
  { artist }: { readonly artist: boolean },
): number | null => primostarterRank(quarter, statusesBefore(quarter, career), { artist });

/** As what somebody starts who starts in a main occupation: a primostarter where the career before allows it. */
export const startingCategory = (
  category: ContributorCategory,
  startsOn: Day,
  career: readonly CareerPeriod[],
): ContributorCategory =>
  category === "MAIN" && primostarterQuarter(quarterOf(startsOn), career, { artist: false }) === 1
    ? "PRIMOSTARTER"
    : category;

/** The last of a primostarter's quarters, for one who is a primostarter in a quarter: four, counted from the first. */
export function lastPrimostarterQuarter(quarter: Quarter, career: readonly CareerPeriod[]): Quarter {
  const rank = primostarterQuarter(quarter, career, { artist: false }) ?? 1;
  return addQuarters(quarter, primostarterTerms.on(firstDay(quarter)).value.quarters - rank);
}
