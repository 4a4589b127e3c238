import { addMonths, type Day } from "../../../shared/values/calendar.ts";
import type { Source } from "../../../shared/values/law.ts";

/** What was decided on a request to put data right. */
export const rectificationDecisions = {
  GRANTED: "The data are put right.",
  PARTLY: "A part of them is put right.",
  REFUSED: "They stay as they are.",
} as const;

export type RectificationDecision = keyof typeof rectificationDecisions;

/** How such a request then ends, in the words of every request. */
export const outcomeOf = (decision: RectificationDecision): "GRANTED" | "REFUSED" =>
  decision === "REFUSED" ? "REFUSED" : "GRANTED";

/** The last day of a term that was put off: two months more, whatever day it was put off on. */
export const extendedUntil = (filedOn: Day): Day => addMonths(filedOn, 3);

/** Whether the term may be put off: once, and before it is over, as the person must be told by then. */
export const mayBeExtended = (extendedOn: Day | null, dueOn: Day, today: Day): boolean =>
  extendedOn === null && today <= dueOn;

/** Where somebody may go whose data are not, or not wholly, put right. */
export const remedies = {
  AUTHORITY: "A complaint to the Data Protection Authority.",
  COURT: "An action before the president of the court of first instance, as in summary proceedings.",
} as const;

export type Remedy = keyof typeof remedies;

/** On what each rests. */
export const remedySources: Readonly<Record<Remedy, Source>> = {
  AUTHORITY: { article: "Regulation (EU) 2016/679 (GDPR), art. 12(4) and 77", confidence: "SEEN" },
  COURT: {
    article: "Regulation (EU) 2016/679 (GDPR), art. 79; law of 30-07-2018, art. 209",
    confidence: "UNCONFIRMED",
  },
};

/** Which of them are open after a decision: none where all was granted. */
export const remediesAfter = (decision: RectificationDecision | null): readonly Remedy[] =>
  decision === null || decision === "GRANTED" ? [] : (Object.keys(remedies) as Remedy[]);
