import { firstDay, lastDay, type Period, type Quarter } from "../../../shared/values/calendar.ts";

/** Why somebody answers for another's contribution (RD no. 38, art. 15 § 1; for a helper spouse with art. 7bis). */
export const liabilityBases = {
  HELPER: "The self-employed person answers for the helper.",
  HELPER_SPOUSE: "The self-employed person answers for the helper spouse.",
  MANDATE: "The company answers for its mandate holder or working partner.",
} as const;

/** The code of such a reason. */
export type LiabilityBasis = keyof typeof liabilityBases;

/** Who answers, why, and during which time. */
export interface Liability extends Period {
  readonly coDebtorId: string;
  readonly basis: LiabilityBasis;
}

/** Who answers for a quarter: whoever did on a day of it, for a quarter is never split. Each stands there once. */
export function answeringFor(liabilities: readonly Liability[], quarter: Quarter): Liability[] {
  const [first, last] = [firstDay(quarter), lastDay(quarter)];
  const then = liabilities.filter(({ startsOn, endsOn }) => startsOn <= last && (endsOn ?? last) >= first);
  return then.filter((one, place) => then.findIndex(({ coDebtorId }) => coDebtorId === one.coDebtorId) === place);
}
