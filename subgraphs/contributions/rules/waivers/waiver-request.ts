import type { Day, Quarter } from "../../../shared/values/calendar.ts";
import { type Deadline, termOfWorkingDays } from "../../../shared/values/deadline.ts";
import { type Cents, min, sum } from "../../../shared/values/money.ts";
import { surchargePolicy } from "../surcharges/surcharge-policy.ts";

/** On what ground a surcharge may be let off (GR art. 48). */
export const waiverGrounds = {
  FORCE_MAJEURE: "Force majeure (overmacht / force majeure).",
  GOOD_FAITH: "One believed in good faith not to be subject, because of the nature of the activity.",
  WORTHY_CASE: "Another case that deserves it.",
} as const;

/** Where a request stands. */
export const waiverStates = {
  ASKED: "It was asked for, and waits to be passed on.",
  SENT: "It is with INASTI.",
  NOTED: "A member of staff noted INASTI's decision, which a second person must approve.",
  DECIDED: "INASTI has decided.",
  WITHDRAWN: "It was withdrawn.",
} as const;

/** The code of such a state. */
export type WaiverState = keyof typeof waiverStates;

/** Why a request cannot be made, or not be brought further. */
export const waiverFaults = {
  NOTHING_TO_WAIVE: "No surcharge of those quarters is open to a waiver.",
  PRINCIPAL_OPEN: "The contributions of a quarter are not paid in full yet.",
  ASKED_ALREADY: "A waiver of those surcharges was asked for already.",
  WRONG_STATE: "The request stands where this cannot be done.",
  TOO_MUCH: "More would be let off than is charged.",
  OWN_APPROVAL: "Who noted the decision cannot approve it.",
} as const;

/** The code of such a reason. */
export type WaiverFault = keyof typeof waiverFaults;

/** A surcharge that a request is about: what is charged of it and not let off. */
export interface WaivableSurcharge {
  readonly dueId: string;
  readonly quarter: Quarter;
  readonly claimed: Cents;
}

/** What stands against asking for a waiver. */
export interface WaiverAsked {
  readonly surcharges: readonly WaivableSurcharge[];
  /** Quarters of which contributions are open. */
  readonly open: readonly Quarter[];
  /** Surcharges for which a request runs. */
  readonly asked: readonly string[];
}

/** Why a waiver cannot be asked for, with the quarter that is concerned; `null` where it can. */
export function waiverFault({ surcharges, open, asked }: WaiverAsked): { why: WaiverFault; quarter?: Quarter } | null {
  if (surcharges.every(({ claimed }) => claimed <= 0n)) return { why: "NOTHING_TO_WAIVE" };
  const unpaid = surcharges.find(({ quarter }) => open.includes(quarter));
  if (unpaid) return { why: "PRINCIPAL_OPEN", quarter: unpaid.quarter };
  const again = surcharges.find(({ dueId }) => asked.includes(dueId));
  return again ? { why: "ASKED_ALREADY", quarter: again.quarter } : null;
}

/** How an amount that is let off is put to surcharges: the earliest first. */
export function spread(amount: Cents, surcharges: readonly WaivableSurcharge[]): { dueId: string; waived: Cents }[] {
  let left = amount;
  return surcharges.flatMap(({ dueId, claimed }) => {
    const waived = min(left, claimed);
    left -= waived;
    return waived > 0n ? [{ dueId, waived }] : [];
  });
}

/** What is charged of surcharges and not let off. */
export const claimedOf = (surcharges: readonly WaivableSurcharge[]): Cents => sum(surcharges.map((one) => one.claimed));

/** Whether a decision that a member of staff notes needs a second person. */
export const needsSecondPerson = (amount: Cents, on: Day): boolean =>
  amount > surchargePolicy.on(on).value.fourEyesAbove;

/** By when a request must be with INASTI. */
export function forwardDeadline(askedOn: Day, sentOn: Day | null): Deadline {
  const { value, source } = surchargePolicy.on(askedOn);
  return { dueOn: termOfWorkingDays(askedOn, value.forwardWorkingDays), metOn: sentOn, basis: source };
}
