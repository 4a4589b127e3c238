import { addDays, type Day, weekday } from "../../../shared/values/calendar.ts";
import { easter } from "../../../shared/values/holidays.ts";

const FRIDAY = 5;
const CLOSED: ReadonlySet<string> = new Set(["01-01", "05-01", "12-25", "12-26"]);

/** Whether banks of the area carry out transfers on a day: no weekend, no closing day of their settlement system. */
export function isBankDay(day: Day): boolean {
  const sunday = easter(Number(day.slice(0, 4)));
  const moving = [addDays(sunday, -2), addDays(sunday, 1)];
  return weekday(day) <= FRIDAY && !CLOSED.has(day.slice(5)) && !moving.includes(day);
}
