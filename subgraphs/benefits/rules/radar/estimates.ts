import type { Day } from "../../../shared/values/calendar.ts";
import { LawUnknown } from "../../../shared/values/law.ts";
import type { Cents } from "../../../shared/values/money.ts";
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
} as const;
export type EstimatePeriod = keyof typeof estimatePeriods;

/** About how much a benefit brings, before anything of the case is known. */
export interface Estimate {
  readonly amount: Cents;
  readonly per: EstimatePeriod;
  readonly confirmed: boolean;
}

interface Row<Value> {
  readonly value: Value;
  readonly source: { readonly confidence: string };
}

const reading =
  <Value>(table: { on(day: Day): Row<Value> }, per: EstimatePeriod, amount: (value: Value) => Cents) =>
  (day: Day): Estimate => {
    const { value, source } = table.on(day);
    return { amount: amount(value), per, confirmed: source.confidence !== "UNCONFIRMED" };
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

/** About how much a benefit brings on a day; `null` where that hangs on the case, or the law’s figure is not known. */
export function estimateOf(code: string, day: Day): Estimate | null {
  try {
    return estimates[code]?.(day) ?? null;
  } catch (cause) {
    if (cause instanceof LawUnknown) return null;
    throw cause;
  }
}
