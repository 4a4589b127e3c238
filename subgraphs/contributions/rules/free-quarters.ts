import {
  addQuarters,
  type Day,
  type Quarter,
  quarterOf,
  quartersBetween,
  quartersFrom,
} from "../../shared/values/calendar.ts";
import { birthQuarters } from "./parameters/birth-quarters.ts";

/** The quarters for which a mother owes nothing: those that follow the quarter of the birth. */
export function quartersFreeAfterBirth(bornOn: Day): Quarter[] {
  const birth = quarterOf(bornOn);
  return quartersFrom(addQuarters(birth, 1), addQuarters(birth, birthQuarters.on(bornOn).value));
}

const monthOfQuarter = (day: Day): number => (Number(day.slice(5, 7)) - 1) % 3;

/**
 * The quarters that a recognised incapacity frees (RD of 19-12-1967, art. 50): every whole quarter between its start
 * and the resumption, that of the start if it began in the first month, and that of the resumption if it came in the
 * third. An incapacity that begins and ends within one quarter, so we read it, frees none.
 */
export function quartersFreeForSickness(startedOn: Day, resumedOn: Day): Quarter[] {
  const first = quarterOf(startedOn);
  const last = quarterOf(resumedOn);
  if (quartersBetween(first, last) === 0) return [];
  return quartersFrom(
    monthOfQuarter(startedOn) === 0 ? first : addQuarters(first, 1),
    monthOfQuarter(resumedOn) === 2 ? last : addQuarters(last, -1),
  );
}
