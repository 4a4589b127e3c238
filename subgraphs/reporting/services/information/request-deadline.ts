import type { Day } from "../../../shared/values/calendar.ts";
import { type Deadline, type DeadlineStatus, deadlineStatus } from "../../../shared/values/deadline.ts";
import type { Source } from "../../../shared/values/law.ts";
import type { InformationRequestRow } from "../../loaders/information/information-requests.ts";

/** The asker sets the day; we have seen no text that does. */
const basis: Source = { article: "the day that the institution set", confidence: "UNCONFIRMED" };

/** How many days ahead a last day is said to be near. */
const NEAR = 14;

/** By when an answer was asked, and whether there was one: the first one counts. */
export function requestDeadline(
  { dueOn, metOn }: InformationRequestRow,
  today: Day,
): Deadline & { status: DeadlineStatus } {
  const deadline = { dueOn, metOn, basis };
  return { ...deadline, status: deadlineStatus(deadline, today, NEAR) };
}
