import {
  addMonths,
  addQuarters,
  type Day,
  lastDay,
  quarterOf,
  quartersFrom,
  yearOf,
} from "../../../shared/values/calendar.ts";
import type { Dataset } from "./dataset.ts";

/** What is told late still comes in for so many months after a period is over; then it is counted. */
const MONTHS_AFTER = { QUARTER: 1, YEAR: 2 };

/**
 * The periods of a dataset that are counted by a day: those that were over a month ago, or two where they are years.
 *
 * Each is counted once and stands: two counts of the same period, a day apart, would tell what was changed in between,
 * and of whom.
 */
export function countedPeriods({ period, since }: Dataset, today: Day): string[] {
  const day = addMonths(today, -MONTHS_AFTER[period]);
  if (period === "YEAR") {
    const last = yearOf(day) - 1;
    return Array.from({ length: Math.max(last - Number(since) + 1, 0) }, (_, i) => String(Number(since) + i));
  }
  const running = quarterOf(day);
  return quartersFrom(since, lastDay(running) === day ? running : addQuarters(running, -1));
}
