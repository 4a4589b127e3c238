import type { Day } from "../../shared/values/calendar.ts";
import { termOfMonths } from "../../shared/values/deadline.ts";
import type { Source } from "../../shared/values/law.ts";

/** Where it is written how one contests a decision of a fund (beroep / recours), and until when. */
export const appealSource: Source = { article: "law of 11-04-1995, art. 14 and 23", confidence: "SEEN" };

const APPEAL_MONTHS = 3;

/**
 * Until when a decision may be contested at the least: it counts from the day on which one is told of it, and ends on a
 * day on which offices work.
 */
export const appealUntil = (toldOn: Day): Day => termOfMonths(toldOn, APPEAL_MONTHS);
