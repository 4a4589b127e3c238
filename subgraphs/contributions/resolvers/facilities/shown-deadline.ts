import type { Day } from "../../../shared/values/calendar.ts";
import { type Deadline, deadlineStatus } from "../../../shared/values/deadline.ts";

const WARN_DAYS = 14;

/** A legal clock as the graph shows it on a day. */
export const shownDeadline = (deadline: Deadline, today: Day) => ({
  ...deadline,
  status: deadlineStatus(deadline, today, WARN_DAYS),
});
