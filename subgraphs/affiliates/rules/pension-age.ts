import { addMonths, type Day, quarterOf } from "../../shared/values/calendar.ts";
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

/** Before it the tables of the pension age do not reach; who was born before the other was 65 by then. */
const TABLES_FROM = "2018-01-01";
const REACHED_BEFORE = "1953-01-01";

/** Whether a person has reached the pension age by a day's quarter; nothing where the tables do not say. */
export function hasPensionAge(bornOn: Day, on: Day): boolean | null {
  if (on < TABLES_FROM) return null;
  return bornOn < REACHED_BEFORE || quarterOf(on) >= quarterOf(pensionAgeDay(bornOn));
}
