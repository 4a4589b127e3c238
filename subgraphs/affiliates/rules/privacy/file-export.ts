import { addDays, addMonths, type Day } from "../../../shared/values/calendar.ts";
import type { Deadline } from "../../../shared/values/deadline.ts";
import type { Source } from "../../../shared/values/law.ts";

/** How far a file has come that somebody asked for. */
export const fileExportStates = {
  GATHERING: "Each part of the house is asked for what it knows.",
  READY: "It can be taken.",
  EXPIRED: "It was kept for its time, and is no longer there; one may ask anew.",
} as const;

export type FileExportState = keyof typeof fileExportStates;

const DAYS_KEPT = 30;

/** The last day on which a file that was drawn up can be taken: the fund's own choice, not a term of the law. */
export const lastDayToTake = (readyOn: Day): Day => addDays(readyOn, DAYS_KEPT);

const source: Source = {
  article: "Regulation (EU) 2016/679 (GDPR), art. 12(3), 15 and 20",
  confidence: "SEEN",
};

/** By when a file must be there: a month after it was asked for; it takes minutes while all of the house works. */
export const fileClock = (askedOn: Day, readyOn: Day | null): Deadline => ({
  dueOn: addMonths(askedOn, 1),
  metOn: readyOn,
  basis: source,
});
