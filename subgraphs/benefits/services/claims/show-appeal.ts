import type { Day } from "../../../shared/values/calendar.ts";
import type { BenefitsContext } from "../../loaders/index.ts";
import { appealDeadline, asksNewDecision } from "../../rules/claims/appeal.ts";

/** The appeal against a decision as it is shown; `null` where there is none. */
export async function shownAppeal(
  { loaders }: BenefitsContext,
  { id, appealUntil }: { readonly id: string; readonly appealUntil: Day | null },
) {
  const appeal = await loaders.appealOfDecision.load(id);
  if (!appeal) return null;
  const { filedOn, rulings, revisedBy } = appeal;
  return {
    ...appeal,
    deadline: appealDeadline(appealUntil, filedOn),
    awaitsDecision: asksNewDecision(rulings.at(-1)?.ruling) && revisedBy === null,
  };
}
