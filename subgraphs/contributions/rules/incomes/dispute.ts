import type { Cents } from "../../../shared/values/money.ts";

/** Where a dispute over an assessed income stands. */
export const disputeStates = {
  ASKED: "The person says that the tax is disputed; the fund has not decided yet.",
  ACCEPTED: "It runs: contributions are owed on what the person admits.",
  REFUSED: "The fund did not accept it: the assessment counts.",
  ENDED: "It is over: the assessment that stands counts, and the balance is owed.",
} as const;

/** The code of such a state. */
export type DisputeState = keyof typeof disputeStates;

/** Why an income cannot be disputed as asked. */
export const disputeFaults = {
  NO_INCOME: "No income of that year is known.",
  ADMITTED_TOO_MUCH: "What is admitted is not less than what was assessed.",
  DISPUTED_ALREADY: "A dispute over the same assessment is asked for or runs already.",
  NOT_ASKED: "The dispute was decided before.",
  NOT_RUNNING: "No such dispute runs.",
} as const;

/** The code of such a reason. */
export type DisputeFault = keyof typeof disputeFaults;

/** Why an income cannot be disputed, or `null` where it can. */
export function disputeFault(assessed: Cents | null, admitted: Cents, open: boolean): DisputeFault | null {
  if (assessed === null) return "NO_INCOME";
  if (open) return "DISPUTED_ALREADY";
  return admitted < assessed ? null : "ADMITTED_TOO_MUCH";
}
