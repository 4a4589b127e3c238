import type { Calculation } from "../../shared/values/calculation.ts";
import { firstDay } from "../../shared/values/calendar.ts";
import { LawUnknown } from "../../shared/values/law.ts";
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
 * Without `granted` it is the standard amount, against which an unjustified reduction is measured later. A reduction
 * never makes it more, nor an increase less: what was granted for the year may turn out so in another category. A year
 * whose index is not known is refused as such, whatever else is missing: nobody should look for an income in vain.
 */
export function provisionalContribution(facts: ProvisionalFacts): ProvisionalContribution | BaseRefusal {
  indexNumerator.on(firstDay(facts.quarter));
  const found = contributionOn(facts);
  const { granted } = facts;
  const standard = granted && standardOf(facts);
  if (found.kind !== "CONTRIBUTION" || !standard) return found;
  const [asked, without] = [found.calculation.result, standard.calculation.result];
  return (granted.kind === "REDUCED" ? asked > without : asked < without) ? standard : found;
}

/** The amount that there would be if nothing had been granted; `null` where none can be named. */
function standardOf(facts: ProvisionalFacts): ProvisionalContribution | null {
  try {
    const found = contributionOn({ ...facts, granted: null });
    return found.kind === "CONTRIBUTION" ? found : null;
  } catch (cause) {
    if (cause instanceof LawUnknown) return null;
    throw cause;
  }
}

function contributionOn(facts: ProvisionalFacts): ProvisionalContribution | BaseRefusal {
  const day = firstDay(facts.quarter);
  const found = provisionalBase(facts);
  if (found.kind === "REFERENCE_INCOME_UNKNOWN" || found.kind === "NO_REDUCTION_STEP") return found;
  const annual = found.income ? annualContribution(facts, found.income, day) : flatContribution(facts, day);
  const calculation = calculationOfQuarter(annual, facts);
  return { kind: "CONTRIBUTION", base: found.kind, incomeYear: found.year, calculation };
}
