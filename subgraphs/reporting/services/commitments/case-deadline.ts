import { addDays, type Day, daysBetween } from "../../../shared/values/calendar.ts";
import { deadlineStatus } from "../../../shared/values/deadline.ts";
import type { Source } from "../../../shared/values/law.ts";
import type { KnownClockRow } from "../../loaders/commitments.ts";
import { kindOf } from "../../rules/transmissions/kinds/index.ts";

/** How many days ahead a last day is said to be near. */
const NEAR = 14;

/** By when a case was promised, with the standstill that runs; the register of messages says the law of a message. */
export function caseDeadline({ clock, dueOn: told, waitingSince, metOn, basis }: KnownClockRow, today: Day) {
  const stood = waitingSince && waitingSince <= told ? Math.max(daysBetween(waitingSince, today), 0) : 0;
  const deadline = { dueOn: addDays(told, stood), metOn, basis: basis ?? basisOfMessage(clock) };
  return { ...deadline, status: deadlineStatus(deadline, today, NEAR) };
}

function basisOfMessage(clock: string): Source {
  const basis = kindOf(clock.replace("TRANSMISSION_", ""))?.term?.basis;
  if (!basis) throw new Error(`no register says where the term of ${clock} is written`);
  return basis;
}
