import { type Day, lastDay, type Quarter } from "../../shared/values/calendar.ts";
import type { Cents } from "../../shared/values/money.ts";
import type { Category, FloorCategory } from "../rules/category.ts";
import { dueDay } from "../rules/due-day.ts";
import { type FundCode, managementFees } from "../rules/parameters/management-fee.ts";
import type { GrantedBase } from "../rules/provisional-base.ts";
import { type ProvisionalFacts, provisionalContribution } from "../rules/provisional-contribution.ts";
import { reckon } from "./reckon-due.ts";
import { refusalOf } from "./refusal.ts";

/** Whatever decides the contribution of a quarter, as somebody supposes it. */
export interface Supposed {
  readonly quarter: Quarter;
  readonly category: Category;
  readonly fund?: string | null;
  readonly startsOn: Day;
  readonly incomes: readonly { readonly year: number; readonly amount: Cents; readonly quarters: number }[];
  readonly primostarterRank?: number | null;
  readonly optOut?: boolean | null;
  readonly survivorPensionOnly?: boolean | null;
  readonly floorOf?: FloorCategory | null;
  readonly granted?: GrantedBase | null;
}

/** What is wrong with what somebody supposes: the field, as a path, and why. */
export interface SuppositionFault {
  readonly field: string;
  readonly reason: string;
  /** Its bounds, where it lies outside them. */
  readonly from?: number;
  readonly to?: number;
}

/** The most incomes of earlier years that are looked at. */
const MOST = 20;

/** A number, or how many there are of something, lies outside its bounds. */
export const notBetween = (from: number, to: number) => ({ reason: "NOT_BETWEEN", from, to }) as const;

/** The first thing that is wrong with what somebody supposes; `null` where nothing is. */
export function faultOfSupposed(supposed: Supposed): SuppositionFault | null {
  const { quarter, fund, startsOn, incomes, primostarterRank, granted } = supposed;
  if (startsOn > lastDay(quarter)) return { field: "startsOn", reason: "AFTER_THE_QUARTER" };
  if (granted && granted.income < 0n) return { field: "granted.income", reason: "NOT_POSITIVE" };
  if (fund && !Object.hasOwn(managementFees, fund)) return { field: "fund", reason: "UNKNOWN_FUND" };
  if (incomes.length > MOST) return { field: "incomes", ...notBetween(0, MOST) };
  const rank = primostarterRank ?? 1;
  return rank < 1 || rank > 8 ? { field: "primostarterRank", ...notBetween(1, 8) } : faultOfIncomes("incomes", incomes);
}

/** The first income that cannot be so: too many quarters, below zero, or of a year that was told already. */
export function faultOfIncomes(field: string, incomes: Supposed["incomes"]): SuppositionFault | null {
  const faults = incomes.flatMap(({ year, amount, quarters }, i): SuppositionFault[] => {
    const at = (name: string): string => `${field}.${i}.${name}`;
    const wrong = (name: string, reason: string) => [{ field: at(name), reason }];
    if (quarters < 1 || quarters > 4) return [{ field: at("quarters"), ...notBetween(1, 4) }];
    if (amount < 0n) return wrong("amount", "NOT_POSITIVE");
    return incomes.findIndex((one) => one.year === year) < i ? wrong("year", "TWICE") : [];
  });
  return faults[0] ?? null;
}

/** Every supposed income counts as known in time: whoever simulates asks what would be, not what was known when. */
export const asFacts = (supposed: Supposed): ProvisionalFacts => ({
  quarter: supposed.quarter,
  category: supposed.category,
  fund: (supposed.fund as FundCode | null | undefined) ?? null,
  startsOn: supposed.startsOn,
  incomes: supposed.incomes.map(({ year, amount, quarters }) => ({
    year,
    income: amount,
    quarters,
    knownOn: `${supposed.quarter.slice(0, 4)}-01-01`,
  })),
  primostarterRank: supposed.primostarterRank ?? null,
  optOut: supposed.optOut ?? false,
  survivorPensionOnly: supposed.survivorPensionOnly ?? false,
  floorOf: supposed.floorOf ?? undefined,
  granted: supposed.granted ?? null,
});

/** Reckons what a quarter would cost, by the rules that issue dues; reads and writes nothing. */
export function simulateContribution(supposed: Supposed) {
  const { quarter } = supposed;
  const facts = asFacts(supposed);
  const found = reckon(facts);
  const always = { quarter, dueOn: dueDay(quarter) };
  if (found.kind !== "RECKONED") return { ...always, refusal: refusalOf(found) };
  const { calculation, contribution, fee } = found;
  const rested = provisionalContribution(facts);
  const base = rested.kind === "CONTRIBUTION" ? { base: rested.base, incomeYear: rested.incomeYear } : {};
  return { ...always, ...base, amount: calculation.result, contribution, fee, calculation, refusal: null };
}
