import type { Day, Quarter } from "../../../shared/values/calendar.ts";
import type { CareerPeriod } from "../quarter-of-career.ts";
import { startOfActivity } from "../starter.ts";

/** Whether an affiliation was declared too late: it must be before the start (RD no. 38, art. 10; GR art. 44). */
export const isLate = (startsOn: Day, declaredOn: Day): boolean => declaredOn >= startsOn;

/** Whether the activity of a quarter was declared too late; not where nobody told the day. */
export function declaredLate(career: readonly CareerPeriod[], quarter: Quarter): boolean {
  const startsOn = startOfActivity(career, quarter);
  const declaredOn = career.find((period) => period.startsOn === startsOn)?.declaredOn;
  return startsOn !== null && declaredOn !== null && declaredOn !== undefined && isLate(startsOn, declaredOn);
}
