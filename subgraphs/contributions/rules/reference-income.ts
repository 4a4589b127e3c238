import { type Quarter, yearOf } from "../../shared/values/calendar.ts";
import type { Source } from "../../shared/values/law.ts";
import type { Cents } from "../../shared/values/money.ts";
import { articles } from "./parameters/articles.ts";
import { indexNumerator } from "./parameters/index-numerator.ts";
import { averageIndex, revaluationCoefficient } from "./parameters/revaluation.ts";
import {
  amountOf,
  figure,
  givenAmount,
  givenQuarters,
  productOf,
  quotientOf,
  roundOf,
  type Working,
} from "./working/working.ts";

const QUARTERS_IN_YEAR = 4;

/** The income of a year in which somebody was subject for fewer than four quarters, brought to a whole year. */
export function annualisedIncome(income: Cents, quarters: number): Working {
  if (!Number.isInteger(quarters) || quarters < 1 || quarters > QUARTERS_IN_YEAR) {
    throw new RangeError("a year has one to four quarters of subjection");
  }
  const year = givenAmount("income.year", income);
  if (quarters === QUARTERS_IN_YEAR) return year;
  const four = givenQuarters("contribution.quarters-in-year", QUARTERS_IN_YEAR);
  const whole = quotientOf("income.annualised-unrounded", [
    productOf("income.times-four", [year, four]),
    givenQuarters("income.quarters", quarters),
  ]);
  return roundOf("income.annualised", [whole], articles.provisional);
}

/**
 * An income of an earlier year, brought to the prices of the contribution year.
 *
 * Three years back, it is multiplied by the coefficient that is fixed for the year. An older income has no coefficient
 * of its own, and is multiplied by the index of the contribution year over the average index of its own year.
 */
export function revaluedIncome(income: Working, incomeYear: number, quarter: Quarter): Working {
  if (yearOf(quarter) - incomeYear !== 3) return revaluedOlderIncome(income, incomeYear, quarter);
  const table = revaluationCoefficient;
  const row = table.on(`${yearOf(quarter)}-01-01`);
  if ("decimal" in row.value) {
    const coefficient = figure("index.coefficient", "FACTOR", { table, row, value: row.value.decimal });
    const product = productOf("income.revalued-unrounded", [income, coefficient]);
    return roundOf("income.revalued", [product], articles.provisional);
  }
  const numerator = figure("index.contribution-year", "FACTOR", { table, row, value: row.value.numerator });
  const denominator = figure("index.income-year", "FACTOR", { table, row, value: row.value.denominator });
  return byFraction(income, numerator, denominator, articles.provisional);
}

function revaluedOlderIncome(income: Working, incomeYear: number, quarter: Quarter): Working {
  const ofContribution = indexNumerator.on(`${yearOf(quarter)}-01-01`);
  const ofIncome = averageIndex.on(`${incomeYear}-01-01`);
  const numerator = figure("index.contribution-year", "FACTOR", {
    table: indexNumerator,
    row: ofContribution,
    value: ofContribution.value,
  });
  const denominator = figure("index.income-year", "FACTOR", {
    table: averageIndex,
    row: ofIncome,
    value: ofIncome.value,
  });
  return byFraction(income, numerator, denominator, articles.olderYear);
}

function byFraction(income: Working, numerator: Working, denominator: Working, source: Source): Working {
  const product = productOf("income.times-index", [income, numerator]);
  return roundOf("income.revalued", [quotientOf("income.revalued-unrounded", [product, denominator])], source);
}

/** The income of an incomplete year as a yearly income, in cents. */
export const annualised = (income: Cents, quarters: number): Cents => amountOf(annualisedIncome(income, quarters));

/** A yearly income of an earlier year in the prices of the contribution year, in cents. */
export const revalued = (income: Cents, incomeYear: number, quarter: Quarter): Cents =>
  amountOf(revaluedIncome(givenAmount("income.year", income), incomeYear, quarter));
