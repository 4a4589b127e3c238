import type { Source } from "../../shared/values/law.ts";
import type { Cents } from "../../shared/values/money.ts";
import { type BenefitOutcome, cite, outcomeOf, reasonsOf, refused } from "./outcome.ts";
import { leastPremiums, premiumLimits, premiumRates, revaluations } from "./parameters/supplementary-pension.ts";
import {
  amountOfLaw,
  calculationOf,
  given,
  minimumOf,
  productOf,
  rateOfLaw,
  revaluation,
  roundOf,
  type Working,
} from "./working.ts";

const LAW: Source = { article: "Programme law of 24-12-2002 (supplementary pensions)", confidence: "SEEN" };

/** What decides how much of a year may be paid towards a supplementary pension. */
export interface PremiumFacts {
  readonly year: number;
  readonly kind: "ORDINARY" | "SOCIAL";
  readonly income: Cents;
  /** Whether the income was already revalued; otherwise it is that of three years before. */
  readonly indexed: boolean;
  /** Whether all contributions of the year are paid by its last day, and at the level of a main occupation. */
  readonly allPaid: boolean;
  readonly mainLevel: boolean;
}

/** The most that one may pay in a year and deduct: a percentage of the revalued income, up to the year’s maximum. */
export function supplementaryPension({
  year,
  kind,
  income,
  indexed,
  allPaid,
  mainLevel,
}: PremiumFacts): BenefitOutcome {
  const day = `${year}-12-31`;
  const benefit = kind === "SOCIAL" ? "SOCIAL_SUPPLEMENTARY_PENSION" : "SUPPLEMENTARY_PENSION";
  const part = kind === "SOCIAL" ? "social" : "ordinary";
  const head = { benefit, decisiveOn: day, applyBy: day };
  const failed = reasonsOf(LAW, [
    [allPaid, "PLC_R01"],
    [mainLevel, "PLC_R02"],
  ]);
  if (failed.length > 0) return refused({ ...head, refusals: failed });
  const [limit, rates, least] = [premiumLimits.on(day), premiumRates.on(day), leastPremiums.on(day)];
  const base = given("income.reference", income);
  const revalued = indexed ? base : revaluedOf(base, day);
  const share = roundOf("premium.share", [
    productOf("premium.share-unrounded", [
      revalued,
      rateOfLaw("premium.rate", cite(premiumRates, rates, rates.value[part])),
    ]),
  ]);
  const maximum = amountOfLaw("premium.maximum", cite(premiumLimits, limit, limit.value[part]));
  const calculation = calculationOf(minimumOf("premium.limit", [share, maximum], LAW), day);
  const enough = calculation.result >= least.value[part];
  const refusals = reasonsOf(LAW, [[enough, "PLC_R03"]]);
  const period = { startsOn: `${year}-01-01`, endsOn: day };
  return outcomeOf({ ...head, parts: [{ period, calculation, payBy: null }], refusals, right: enough });
}

function revaluedOf(base: Working, day: string): Working {
  const row = revaluations.on(day);
  return roundOf("premium.revalued", [
    productOf("premium.revalued-unrounded", [
      base,
      revaluation("premium.coefficient", cite(revaluations, row, row.value)),
    ]),
  ]);
}
