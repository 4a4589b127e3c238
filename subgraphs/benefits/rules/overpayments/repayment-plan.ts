import { addMonths, type Day } from "../../../shared/values/calendar.ts";
import type { Cents } from "../../../shared/values/money.ts";

/** Where a proposal to repay in parts stands (afbetalingsplan / plan d’apurement). */
export const repaymentPlanStates = {
  PROPOSED: "Proposed, and not decided yet.",
  ACCEPTED: "Accepted: while it is kept, nothing is withheld.",
  REFUSED: "Refused.",
} as const;

export type RepaymentPlanState = keyof typeof repaymentPlanStates;

/** Where a request to waive an overpayment stands. */
export const overpaymentWaiverStates = {
  ASKED: "Asked for; until it is decided, nothing is withheld.",
  NOTED: "One person would grant it; another must approve.",
  GRANTED: "Granted by two people.",
  REFUSED: "Refused.",
} as const;

export type OverpaymentWaiverState = keyof typeof overpaymentWaiverStates;

/** An amount a month, from a day on. */
export interface PlanTerms {
  readonly monthly: Cents;
  readonly startsOn: Day;
}

/** An instalment, and by when it is paid. */
export interface Instalment {
  readonly dueOn: Day;
  readonly amount: Cents;
}

/** What is to be paid and when: equal parts from month to month, and the rest with the last. */
export function instalmentsOf(owed: Cents, { monthly, startsOn }: PlanTerms): Instalment[] {
  const many = Number((owed + monthly - 1n) / monthly);
  return Array.from({ length: many }, (_, i) => ({
    dueOn: addMonths(startsOn, i),
    amount: i === many - 1 ? owed - monthly * BigInt(many - 1) : monthly,
  }));
}

/** How many instalments it takes to repay what is left. */
export const instalmentsNeeded = (owed: Cents, monthly: Cents): number => Number((owed + monthly - 1n) / monthly);

/** Whether whoever pays in parts is up to date: what fell due before a day has come. */
export const isPlanKept = (owed: Cents, terms: PlanTerms, so: { readonly repaid: Cents; readonly day: Day }): boolean =>
  instalmentsOf(owed, terms).reduce((due, one) => (one.dueOn < so.day ? due + one.amount : due), 0n) <= so.repaid;
