import { type Day, lastDay, type Quarter, quarterOf } from "../../../shared/values/calendar.ts";

/**
 * The day on which a quarter is counted: its last; of the quarter that runs, the first of the month. A quarter that
 * has not begun has none.
 *
 * Counts of two neighbouring days would tell who came in between, so a number changes once a month at most.
 */
export function dayOfCount(quarter: Quarter, today: Day): Day | null {
  if (quarter > quarterOf(today)) return null;
  return quarter < quarterOf(today) ? lastDay(quarter) : `${today.slice(0, 7)}-01`;
}
