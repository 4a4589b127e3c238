import { type Period, yearOf } from "../../../shared/values/calendar.ts";
import { type Cents, sum } from "../../../shared/values/money.ts";

/** A helper spouse of the mini-status, and the income of a year that was attributed to him or her. */
export interface MiniSpouse extends Period {
  readonly affiliateId: string;
}

/** Whether somebody helped with the mini-status on a day of a year. */
export const helpedIn = ({ startsOn, endsOn }: Period, year: number): boolean =>
  yearOf(startsOn) <= year && (endsOn === null || yearOf(endsOn) >= year);

/**
 * What is added to the income of the helped person for a year: what was attributed to a helper spouse of the
 * mini-status is the helped person's, and both contribute on the sum (RD no. 38, art. 7bis § 3 and 11 § 2). Each spouse
 * counts once, however many stretches the year had.
 */
export function addedBack(
  spouses: readonly MiniSpouse[],
  year: number,
  incomeOf: (affiliateId: string) => Cents | null,
): Cents {
  const ids = new Set(spouses.filter((one) => helpedIn(one, year)).map(({ affiliateId }) => affiliateId));
  return sum([...ids].map((id) => incomeOf(id) ?? 0n));
}
