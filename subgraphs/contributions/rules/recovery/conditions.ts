import type { Day } from "../../../shared/values/calendar.ts";
import { type ClaimFacts, oppositionEndsOn, placeOf, policyOf, type TakenStep } from "./claim-facts.ts";
import type { StepKind } from "./step-kinds.ts";

/** Whether a step of a kind was taken. */
export const taken = (facts: ClaimFacts, kind: StepKind): boolean => placeOf(facts, kind) >= 0;
/** Whether the newest of one kind came after the newest of all the others. */
export const since = (facts: ClaimFacts, kind: StepKind, ...others: StepKind[]): boolean =>
  placeOf(facts, kind) > placeOf(facts, ...others);
/** Whether a day lies between that of a step and the end of its term. */
export const within = (step: TakenStep | undefined, end: Day | null, day: Day): boolean =>
  step !== undefined && end !== null && step.on <= day && day <= end;
/** Whether a term has ended before a day. */
export const passed = (end: Day | null, day: Day): boolean => end !== null && day > end;

/** A personal contact, or as many attempts on different days as stand for one. */
export function contacted(facts: ClaimFacts, on: Day): boolean {
  const days = facts.steps.filter(({ kind }) => kind === "CONTACT_ATTEMPT").map((step) => step.on);
  return taken(facts, "CONTACT") || new Set(days).size >= policyOf(facts, on).attempts;
}

/** Whether the newest last reminder was contested. */
export const contested = (facts: ClaimFacts): boolean => since(facts, "CONTEST", "LAST_REMINDER");

/** Whether there is a title that may be enforced: a judgment, or a constraint that was not opposed in its month. */
export function titled(facts: ClaimFacts, on: Day): boolean {
  if (since(facts, "JUDGMENT", "LAST_REMINDER")) return true;
  if (contested(facts)) return false;
  return since(facts, "CONSTRAINT_SERVED", "OPPOSITION", "LAST_REMINDER") && passed(oppositionEndsOn(facts), on);
}
