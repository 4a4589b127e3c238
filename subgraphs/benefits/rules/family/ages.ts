import { addMonths, type Day } from "../../../shared/values/calendar.ts";
import { endOfMonth } from "../outcome.ts";
import type { FamilyChild } from "./facts.ts";

/** Whether a child has passed a birthday in a month: a new age counts from the month after it. */
export const passed = (bornOn: Day, years: number, month: Day): boolean =>
  endOfMonth(addMonths(bornOn, years * 12)) < month;

/** The supplement of the age band that a child is in, 6, 12 or 18; `null` below 6. */
export function ageBand(bornOn: Day, month: Day): 0 | 1 | 2 | null {
  if (passed(bornOn, 18, month)) return 2;
  if (passed(bornOn, 12, month)) return 1;
  return passed(bornOn, 6, month) ? 0 : null;
}

/** The children from the oldest to the youngest, each with its rank: first, second, third and later. */
export const ranked = (children: readonly FamilyChild[]): readonly (readonly [FamilyChild, 0 | 1 | 2])[] =>
  [...children]
    .sort((a, b) => (a.bornOn < b.bornOn ? -1 : Number(a.bornOn > b.bornOn)))
    .map((child, i) => [child, Math.min(i, 2) as 0 | 1 | 2]);
