import { type Day, firstDay, type Quarter, quarterNumber, yearOf } from "../../shared/values/calendar.ts";
import { studentTerms } from "./parameters/student-terms.ts";

/**
 * Whether a person is of an age for the student's status in a quarter: from the quarter of the 18th birthday to the
 * third quarter of the year of the 25th.
 *
 * From 2026Q4 on, studies that were never interrupted carry the status further.
 */
export function isOfStudentAge(bornOn: Day, quarter: Quarter, studiesUninterrupted: boolean): boolean {
  const { ageFirst, ageLast, continuesWhileStudying } = studentTerms.on(firstDay(quarter)).value;
  const turns18 = `${yearOf(bornOn) + ageFirst}Q${Math.ceil(Number(bornOn.slice(5, 7)) / 3)}`;
  if (quarter < turns18) return false;
  const lastYear = yearOf(bornOn) + ageLast;
  const inTime = yearOf(quarter) < lastYear || (yearOf(quarter) === lastYear && quarterNumber(quarter) < 4);
  return inTime || (continuesWhileStudying && studiesUninterrupted);
}
