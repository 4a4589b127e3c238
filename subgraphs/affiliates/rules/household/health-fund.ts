import { addDays, contains, type Day, type Period } from "../../../shared/values/calendar.ts";

/** For how long somebody is with a health fund. */
export interface Membership extends Period {
  readonly healthFund: string;
}

/**
 * Whether a text can be the number of a health fund: three digits, of which the first tells the national union: 1
 * Christian, 2 neutral, 3 socialist, 4 liberal, 5 independent, 6 the auxiliary fund (CAAMI / HZIV); or 900, that of the
 * railways, which has no union above it.
 */
export const isHealthFundNumber = (text: string): boolean => /^(?:[1-6]\d{2}|900)$/.test(text);

/** What a change of health fund does: it ends one membership the day before, where one runs, and begins another. */
export type MembershipChange =
  | { readonly ends: Membership | null; readonly endsOn: Day; readonly begins: Membership }
  | { readonly stands: Membership };

/**
 * What comes of going to a health fund on a day.
 *
 * A membership that begins on that day or later stands in the way, and so does that of the very same health fund.
 */
export function changeMembership(
  memberships: readonly Membership[],
  healthFund: string,
  startsOn: Day,
): MembershipChange {
  const later = memberships.find((one) => one.startsOn >= startsOn);
  if (later) return { stands: later };
  const running = memberships.find((one) => contains(one, startsOn)) ?? null;
  if (running?.healthFund === healthFund) return { stands: running };
  return { ends: running, endsOn: addDays(startsOn, -1), begins: { healthFund, startsOn, endsOn: null } };
}
