import type { Calculation } from "../../../shared/values/calculation.ts";
import { addDays, type Day } from "../../../shared/values/calendar.ts";
import { LawUnknown } from "../../../shared/values/law.ts";
import type { Cents } from "../../../shared/values/money.ts";
import type { BenefitVersion } from "../benefit.ts";
import type { CaseAnswers } from "../cases/answer.ts";
import { judgeCase } from "../cases/index.ts";
import { bereavementDays, birthAidAmount, birthLeaveDays } from "../parameters/daily-amounts.ts";
import { incapacityDays } from "../parameters/incapacity-days.ts";
import { bridgingMonths, carerMonths } from "../parameters/monthly-amounts.ts";
import { premiumLimits } from "../parameters/supplementary-pension.ts";
import { adoptionWeeks, maternityWeeks } from "../parameters/weekly-amounts.ts";

/** For how long an amount is. */
export const estimatePeriods = {
  DAY: "A day.",
  WEEK: "A week.",
  MONTH: "A month.",
  ONCE: "Once.",
  YEAR: "At most, in a year.",
  WHOLE: "At most, for the fact that gives it, if all of it is taken at once.",
} as const;
export type EstimatePeriod = keyof typeof estimatePeriods;

/** About how much a benefit brings, by what is known of the case. */
export interface Estimate {
  readonly amount: Cents;
  readonly per: EstimatePeriod;
  readonly confirmed: boolean;
  /** The working, where the rules reckoned it on a fact that is known. */
  readonly calculation: Calculation | null;
}

interface Row<Value> {
  readonly value: Value;
  readonly source: { readonly confidence: string };
}

const reading =
  <Value>(table: { on(day: Day): Row<Value> }, per: EstimatePeriod, amount: (value: Value) => Cents) =>
  (day: Day): Estimate => {
    const { value, source } = table.on(day);
    return { amount: amount(value), per, confirmed: source.confidence !== "UNCONFIRMED", calculation: null };
  };

/** The amounts that do not hang on the case; where one does, the least that is sure: alone, without a charge. */
const estimates: Readonly<Record<string, (day: Day) => Estimate>> = {
  BRIDGING_RIGHT: reading(bridgingMonths, "MONTH", ({ single }) => single),
  CARER_ALLOWANCE: reading(carerMonths, "MONTH", ({ total }) => total),
  BIRTH_LEAVE: reading(birthLeaveDays, "DAY", ({ full }) => full),
  BIRTH_AID: reading(birthAidAmount, "ONCE", (amount) => amount),
  BEREAVEMENT_LEAVE: reading(bereavementDays, "DAY", ({ full }) => full),
  MATERNITY_ALLOWANCE: reading(maternityWeeks, "WEEK", ({ first }) => first),
  ADOPTION_LEAVE: reading(adoptionWeeks, "WEEK", ({ week }) => week),
  FOSTER_LEAVE: reading(adoptionWeeks, "WEEK", ({ week }) => week),
  INCAPACITY_ALLOWANCE: reading(incapacityDays, "DAY", ({ isolated }) => isolated),
  SUPPLEMENTARY_PENSION: reading(premiumLimits, "YEAR", ({ ordinary }) => ordinary),
  SOCIAL_SUPPLEMENTARY_PENSION: reading(premiumLimits, "YEAR", ({ social }) => social),
};

/** What is asked of a case whose fact is known, as if all of the right were taken from the next day on. */
const wholes: Readonly<Record<string, (version: BenefitVersion, factOn: Day) => CaseAnswers>> = {
  BIRTH_LEAVE: ({ facts }, factOn) => ({
    linked: ["YES"],
    days: Array.from({ length: facts.days ?? 0 }, (_, i) => addDays(factOn, i + 1)),
  }),
  BIRTH_AID: () => ({ linked: ["YES"] }),
};

/** What the rules say of a case whose fact is known; `null` where the case hangs on more than is known. */
function wholeOf(version: BenefitVersion, factOn: Day | null): Estimate | null {
  const answers = factOn && wholes[version.code]?.(version, factOn);
  if (!answers || !factOn) return null;
  const { total, parts, doubts } = judgeCase(version.code, { on: factOn, requestedOn: null, career: null, answers });
  const calculation = parts[0]?.calculation ?? null;
  const confirmed = doubts.length === 0 && parts.every((part) => part.calculation.confirmed);
  return { amount: total, per: "WHOLE", confirmed, calculation };
}

/** About how much a benefit brings; `null` where that hangs on the case, or the law’s figure is not known. */
export function estimateOf(version: BenefitVersion, day: Day, factOn: Day | null): Estimate | null {
  try {
    return wholeOf(version, factOn) ?? estimates[version.code]?.(day) ?? null;
  } catch (cause) {
    if (cause instanceof LawUnknown) return null;
    throw cause;
  }
}
