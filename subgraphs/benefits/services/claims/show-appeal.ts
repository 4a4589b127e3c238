import type { Day } from "../../../shared/values/calendar.ts";
import type { BenefitsContext } from "../../loaders/index.ts";
import { appealDeadline, awaitsDecision } from "../../rules/claims/appeal.ts";

/** The appeal against a decision as it is shown; `null` where there is none. */
export async function shownAppeal(
  { loaders }: BenefitsContext,
  { id, appealUntil }: { readonly id: string; readonly appealUntil: Day | null },
) {
  const appeal = await loaders.appealOfDecision.load(id);
  if (!appeal) return null;
  return {
    ...appeal,
    deadline: appealDeadline(appealUntil, appeal.filedOn),
    awaitsDecision: awaitsDecision(appeal),
  };
}
