import { addDays, addMonths, type Day, yearOf } from "../../../shared/values/calendar.ts";
import { companyDueDay, newCompanyTerm } from "../parameters/company-contribution.ts";

/** The last day of the month that comes so many months after that of a day. */
const endOfMonthAfter = (day: Day, months: number): Day => addDays(addMonths(`${day.slice(0, 7)}-01`, months + 1), -1);

/**
 * The last day on which the contribution of a year can be paid without surcharge: the money is on the fund's account
 * by then. A company that is new in the year has at least until the end of the third month after that in which it came
 * to be.
 */
export function companyDueOn(year: number, legalPersonalityOn: Day): Day {
  const first = `${year}-01-01`;
  const usual = `${year}-${companyDueDay.on(first).value}`;
  if (yearOf(legalPersonalityOn) !== year) return usual;
  const own = endOfMonthAfter(legalPersonalityOn, newCompanyTerm.on(first).value.months);
  return own > usual ? own : usual;
}
