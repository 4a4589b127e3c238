import { addDays, addMonths, type Day, weekday, yearOf } from "../../../shared/values/calendar.ts";
import { easter } from "../../../shared/values/holidays.ts";
import { collectionPolicy } from "./collection-policy.ts";

/** Where a collection stands. */
export const collectionStates = {
  SENT: "In a file that the bank was given.",
  COLLECTED: "The money came in.",
  REJECTED: "Refused before the money moved.",
  RETURNED: "The money came in, and went back.",
} as const;

/** The code of such a state. */
export type CollectionState = keyof typeof collectionStates;

/** A mandate, as far as it decides whether and how one may collect under it. */
export interface MandateUse {
  readonly signedOn: Day;
  /** The last day on which it was used, and whether any collection under it came in, or is under way. */
  readonly lastUsedOn: Day | null;
  readonly everCollected: boolean;
}

/** The first collection under a mandate says that it is the first, until one has come in. */
export const sequenceTypeOf = ({ everCollected }: MandateUse): "FRST" | "RCUR" => (everCollected ? "RCUR" : "FRST");

/** Whether a mandate has lapsed, for it was not used for too long. */
export function hasLapsed({ signedOn, lastUsedOn }: MandateUse, today: Day): boolean {
  return addMonths(lastUsedOn ?? signedOn, collectionPolicy.on(today).value.unusedMonths) < today;
}

const AROUND_EASTER = [-2, 1];
const CLOSED = ["01-01", "05-01", "12-25", "12-26"];
const FRIDAY = 5;

/** Whether the banks of the euro settle on a day: no weekend, and six holidays a year (TARGET). */
export function isSettlementDay(day: Day): boolean {
  const moving = AROUND_EASTER.map((days) => addDays(easter(yearOf(day)), days));
  return weekday(day) <= FRIDAY && !CLOSED.includes(day.slice(5)) && !moving.includes(day);
}

/** The day on which a due can be collected: its last day, or the first that banks settle on and that was announced. */
export function collectionDay(dueOn: Day, today: Day): Day {
  const announced = addDays(today, collectionPolicy.on(today).value.announceDays);
  let day = announced > dueOn ? announced : lastSettlementDay(dueOn);
  if (day < announced) day = announced;
  while (!isSettlementDay(day)) day = addDays(day, 1);
  return day;
}

/** The money must be there by its day, so that one which banks rest on is brought forward. */
const lastSettlementDay = (day: Day): Day => (isSettlementDay(day) ? day : lastSettlementDay(addDays(day, -1)));

/** Reasons of a bank after which nothing is collected under the mandate again. */
const ends: ReadonlySet<string> = new Set(["AC01", "AC04", "AC06", "MD01", "MD07"]);

/** Whether a reason ends the mandate: the account is wrong, closed or blocked, there is no mandate, the person died. */
export const endsMandate = (reason: string | null): boolean => reason !== null && ends.has(reason);
