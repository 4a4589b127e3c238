import type { Calculation } from "../../shared/values/calculation.ts";
import { firstDay } from "../../shared/values/calendar.ts";
import { annualContribution, flatContribution } from "./annual-contribution.ts";
import { indexNumerator } from "./parameters/index-numerator.ts";
import { type BaseFacts, type BaseKind, type BaseRefusal, provisionalBase } from "./provisional-base.ts";
import { calculationOfQuarter, type QuarterFacts } from "./quarterly-contribution.ts";

/** Everything on which the provisional contribution of a quarter depends. */
export type ProvisionalFacts = QuarterFacts & BaseFacts;

/** The provisional contribution of a quarter, and on which base it was reckoned. */
export interface ProvisionalContribution {
  readonly kind: "CONTRIBUTION";
  readonly base: BaseKind;
  /** The year whose income it rests on, if it rests on one. */
  readonly incomeYear: number | null;
  readonly calculation: Calculation;
}

/**
 * What a person provisionally owes for a quarter, from the facts that were known on 1 January.
 *
 * Without `granted` it is the standard amount, against which an unjustified reduction is measured later. A year whose
 * index is not known is refused as such, whatever else is missing: nobody should look for an income in vain.
 */
export function provisionalContribution(facts: ProvisionalFacts): ProvisionalContribution | BaseRefusal {
  const day = firstDay(facts.quarter);
  indexNumerator.on(day);
  const found = provisionalBase(facts);
  if (found.kind === "REFERENCE_INCOME_UNKNOWN" || found.kind === "NO_REDUCTION_STEP") return found;
  const annual = found.income ? annualContribution(facts, found.income, day) : flatContribution(facts, day);
  const calculation = calculationOfQuarter(annual, facts);
  return { kind: "CONTRIBUTION", base: found.kind, incomeYear: found.year, calculation };
}
