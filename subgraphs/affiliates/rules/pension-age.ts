import { addMonths, type Day } from "../../shared/values/calendar.ts";
import { legalPensionAge } from "./parameters/pension-age.ts";

const MONTHS_A_YEAR = 12;

/**
 * The birthday on which a person reaches the legal pension age; the pension category acts from its quarter.
 *
 * The age that counts is the one in force on that very birthday: who turns 65 when the age is already 66 waits a year.
 * Before 2018 the tables do not reach, and say so.
 */
export function pensionAgeDay(bornOn: Day): Day {
  const ages = legalPensionAge.rows.map(({ value }) => value).filter((age) => age !== null);
  const birthday = (age: number) => addMonths(bornOn, age * MONTHS_A_YEAR);
  const reached = ages.find((age) => legalPensionAge.on(birthday(age)).value <= age);
  return birthday(reached ?? Math.max(...ages));
}
