import { addDays, addMonths, type Day, daysBetween } from "../../../shared/values/calendar.ts";
import type { Deadline } from "../../../shared/values/deadline.ts";
import type { Source } from "../../../shared/values/law.ts";

const charter = (article: string): Source => ({
  article: `Law of 11-04-1995 (charter of the socially insured), ${article}`,
  confidence: "SEEN",
});

const MONTHS_TO_DECIDE = 4;
const MONTHS_TO_ANSWER = 1;
const MONTHS_TO_PAY = 4;

/** The last day to decide on what was filed on a day, before any standstill: four months, art. 10. */
export const decideBy = (filedOn: Day): Day => addMonths(filedOn, MONTHS_TO_DECIDE);

/** How many days the clock stood still while the person owed something. */
export const stoodStill = (since: Day | null, until: Day): number =>
  since === null ? 0 : Math.max(daysBetween(since, until), 0);

interface Clocked {
  readonly dueOn: Day;
  readonly waitingSince: Day | null;
  readonly metOn: Day | null;
}

/** By when the fund decides: each day on which the clock stands still puts the last day off by one. */
export const decisionClock = ({ dueOn, waitingSince, metOn }: Clocked, today: Day): Deadline => ({
  dueOn: addDays(dueOn, stoodStill(waitingSince, today)),
  metOn,
  basis: charter("art. 10"),
});

/** From when the fund decides on what it has, of one who was asked on a day: a month later, art. 11. */
export const decidableFrom = (askedOn: Day): Day => addMonths(askedOn, MONTHS_TO_ANSWER);

/** Where it is written that one decides on what one has. */
export const withoutAnswer: Source = charter("art. 11");

/** By when a benefit is first paid: four months from the notification, art. 12; met by the bank’s first booking. */
export const paymentClock = (notifiedOn: Day, paidOn: Day | null): Deadline => ({
  dueOn: addMonths(notifiedOn, MONTHS_TO_PAY),
  metOn: paidOn,
  basis: charter("art. 12"),
});

/** Why what came to the wrong door is passed on at once, and keeps the day on which it was filed. */
export const redirectBasis: Source = charter("art. 9");
