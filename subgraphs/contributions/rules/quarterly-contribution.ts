import type { Calculation } from "../../shared/values/calculation.ts";
import { firstDay, type Quarter, quarterOf } from "../../shared/values/calendar.ts";
import type { Cents } from "../../shared/values/money.ts";
import { annualContribution } from "./annual-contribution.ts";
import type { CategoryFacts } from "./category.ts";
import { indexed } from "./indexation.ts";
import { articles } from "./parameters/articles.ts";
import { baseAmounts } from "./parameters/base-amounts.ts";
import { type FundCode, managementFees } from "./parameters/management-fee.ts";
import {
  calculationOf,
  carried,
  differenceOf,
  figure,
  givenAmount,
  givenQuarters,
  productOf,
  quotientOf,
  roundOf,
  sumOf,
  type Working,
} from "./working/working.ts";

/** Which quarter is reckoned, for whom, and through which fund. */
export interface QuarterFacts extends CategoryFacts {
  readonly quarter: Quarter;
  /** The fund whose management fee is added; `null` for the contribution alone. */
  readonly fund: FundCode | null;
  /** Which of the primostarter's quarters this is, from 1 on. */
  readonly primostarterRank?: number | null;
  /** False leaves the deduction of the primostarter's first quarter for the regularisation. */
  readonly deduction?: boolean;
}

/** A quarter and the yearly income on which it is reckoned. */
export interface ContributionFacts extends QuarterFacts {
  /** The income of a whole year; for SPOUSE_MINI that of the helped person. */
  readonly income: Cents;
}

const deductionSince = baseAmounts["primostarter-deduction"].rows.map(({ from }) => quarterOf(from))[0] ?? "";

/** The fourth of the yearly contribution that a quarter bears, rounded, less the primostarter's deduction. */
function quarterOfYear(
  annual: Working,
  { quarter, category, primostarterRank, deduction = true }: QuarterFacts,
): Working {
  const fourth = quotientOf("contribution.quarter-unrounded", [
    annual,
    givenQuarters("contribution.quarters-in-year", 4),
  ]);
  const first = category === "PRIMOSTARTER" && primostarterRank === 1 && quarter >= deductionSince;
  if (!first || !deduction) return roundOf("contribution.quarter", [fourth], articles.rounding);
  const gross = roundOf("contribution.quarter-before-deduction", [fourth], articles.rounding);
  const deducted = indexed("primostarter-deduction", firstDay(quarter));
  return differenceOf("contribution.quarter", [gross, deducted], articles.deduction);
}

function managementFee(contribution: Working, fund: FundCode, quarter: Quarter): Working {
  const table = managementFees[fund];
  const row = table.on(firstDay(quarter));
  const rate = figure("rate.fee", "RATE", { table, row, value: { units: row.value, scale: 4 } });
  const fee = productOf("contribution.fee-unrounded", [carried(contribution), rate]);
  return roundOf("contribution.fee", [fee], articles.managementFee);
}

/**
 * What a quarter costs, given the contribution of the year: a fourth of it, rounded to the cent, and the fund's
 * management fee on that fourth, rounded in its turn.
 */
export function costOfQuarter(annual: Working, facts: QuarterFacts): Working {
  const { quarter, fund } = facts;
  const contribution = quarterOfYear(annual, facts);
  const parts = fund === null ? [contribution] : [contribution, managementFee(contribution, fund, quarter)];
  return sumOf("contribution.total", parts);
}

/** That cost, written down as a calculation. */
export const calculationOfQuarter = (annual: Working, facts: QuarterFacts): Calculation =>
  calculationOf(costOfQuarter(annual, facts), firstDay(facts.quarter));

/**
 * What a person owes for a quarter (driemaandelijkse bijdrage / cotisation trimestrielle) on a yearly income, by the
 * category that he has in that quarter, with the fund's management fee.
 */
export function contributionOfQuarter(facts: ContributionFacts): Calculation {
  const income = givenAmount("income.year", facts.income);
  return calculationOfQuarter(annualContribution(facts, income, firstDay(facts.quarter)), facts);
}
