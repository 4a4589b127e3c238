import type { Day } from "../../../shared/values/calendar.ts";
import type { Deadline } from "../../../shared/values/deadline.ts";
import { appealBasis } from "./decision.ts";

/** Who told the fund of an appeal (beroep / recours). */
export const appealTellers = {
  PERSON: "The person, or somebody who speaks for the person.",
  COURT: "The registry of the court.",
} as const;

export type AppealTeller = keyof typeof appealTellers;

/** What became of an appeal before a court (uitspraak / jugement). */
export const appealRulings = {
  CONFIRMED: "The court confirms the decision.",
  CHANGED: "The court decides otherwise, and the fund carries that out by another decision.",
  SET_ASIDE: "The court takes the decision away, and the fund decides anew.",
  INADMISSIBLE: "The court does not hear it: it came too late, or not in the way that the law wants.",
  WITHDRAWN: "Whoever appealed gave it up.",
} as const;

export type AppealRulingCode = keyof typeof appealRulings;

/** Whether the fund must decide anew after a ruling. */
const asksNewDecision = (ruling: AppealRulingCode | undefined): boolean =>
  ruling === "CHANGED" || ruling === "SET_ASIDE";

/** An appeal as far as it matters to what the fund must still decide. */
interface Followed {
  readonly rulings: readonly { readonly ruling: AppealRulingCode }[];
  readonly revisedBy: string | null;
}

/** Whether a ruling waits to be carried out by another decision. */
export const awaitsDecision = ({ rulings, revisedBy }: Followed): boolean =>
  asksNewDecision(rulings.at(-1)?.ruling) && revisedBy === null;

/** By when one had to appeal, and when it was done; `null` where no time runs. Only a court says that it is late. */
export const appealDeadline = (until: Day | null, filedOn: Day): Deadline | null =>
  until === null ? null : { dueOn: until, metOn: filedOn, basis: appealBasis };

/** Why an appeal of a day cannot be one against a decision: before it was taken, or not yet. */
export function appealDayFault(filedOn: Day, decidedOn: Day, today: Day): "IN_FUTURE" | "OUT_OF_ORDER" | null {
  if (filedOn > today) return "IN_FUTURE";
  return filedOn < decidedOn ? "OUT_OF_ORDER" : null;
}
