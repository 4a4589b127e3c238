import { addDays, type Day, weekday, yearOf } from "./calendar.ts";
import type { Source } from "./law.ts";

/** Where the ten public holidays (feestdagen / jours fériés) of the kingdom are listed. */
export const publicHolidaysSource: Source = {
  article: "RD of 18 April 1974 on public holidays, art. 1",
  confidence: "SEEN",
};

const SAME_EVERY_YEAR = ["01-01", "05-01", "07-21", "08-15", "11-01", "11-11", "12-25"];
/** Easter Monday, Ascension Day and Whit Monday, in days from Easter. */
const AFTER_EASTER = [1, 39, 50];
const FRIDAY = 5;

/**
 * Easter Sunday of a year of the Gregorian calendar.
 *
 * The Sunday after the first full moon of spring, by the church's tables and not by the sky: the moon's age comes back
 * every nineteen years, put right once a century.
 */
export function easter(year: number): Day {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const moonDrift = century - Math.floor(century / 4) - Math.floor((8 * century + 13) / 25);
  const epact = (moonDrift + 19 * golden + 15) % 30;
  const shortened = epact === 29 || (epact === 28 && golden > 10) ? epact - 1 : epact;
  const fullMoon = addDays(`${year}-03-21`, shortened);
  return addDays(fullMoon, 7 - (weekday(fullMoon) % 7));
}

/** The ten public holidays of a year, in order. */
export function publicHolidays(year: number): Day[] {
  const fixed = SAME_EVERY_YEAR.map((day) => `${year}-${day}`);
  return [...fixed, ...AFTER_EASTER.map((days) => addDays(easter(year), days))].sort();
}

/** Whether offices and courts work on that day: no Saturday, no Sunday, no public holiday. */
export const isWorkingDay = (day: Day): boolean => weekday(day) <= FRIDAY && !publicHolidays(yearOf(day)).includes(day);

/** The day itself where it is worked, or else the next day that is. */
export const workingDayFrom = (day: Day): Day => (isWorkingDay(day) ? day : workingDayFrom(addDays(day, 1)));

/** The working day that comes so many working days after a day, which itself is not counted. */
export function workingDaysAfter(day: Day, count: number): Day {
  let reached = day;
  for (let counted = 0; counted < count; counted++) reached = workingDayFrom(addDays(reached, 1));
  return reached;
}
