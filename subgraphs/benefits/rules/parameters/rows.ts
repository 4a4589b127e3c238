import type { Day } from "../../../shared/values/calendar.ts";
import type { Confidence, InForce } from "../../../shared/values/law.ts";

/**
 * The last day of which the amounts that follow the index are known: the pivot is expected to be passed in December
 * 2026, and to reach benefits in March 2027. Whoever enters that step moves this day.
 */
export const INDEXED_UNTIL: Day = "2027-02-28";

/** A row of a table whose rows all rest on one text: its first day, how sure we are, and what it says. */
export const rowsOf =
  (article: string) =>
  <Value>(from: Day, confidence: Confidence, value: Value): InForce<Value> => ({
    from,
    value,
    source: { article, confidence },
  });
