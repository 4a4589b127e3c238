import type { Day } from "../values/calendar.ts";

const civil = new Intl.DateTimeFormat("en-GB", {
  timeZone: "Europe/Brussels",
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
});

/**
 * The day that the offices of the country write at that instant: the civil day of Brussels.
 *
 * Terms and quarters end at midnight there, one or two hours before midnight of the universal clock.
 */
export function businessDay(instant: Date): Day {
  const parts = Object.fromEntries(civil.formatToParts(instant).map(({ type, value }) => [type, value]));
  return `${parts.year}-${parts.month}-${parts.day}`;
}
