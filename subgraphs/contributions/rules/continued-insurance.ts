import type { Calculation } from "../../shared/values/calculation.ts";
import { type Day, firstDay, type Quarter } from "../../shared/values/calendar.ts";
import { brackets, rate } from "./annual-contribution.ts";
import { indexed } from "./indexation.ts";
import { articles } from "./parameters/articles.ts";
import { continuedInsuranceShare } from "./parameters/continued-insurance.ts";
import {
  calculationOf,
  figure,
  givenQuarters,
  maximumOf,
  productOf,
  quotientOf,
  roundOf,
  sumOf,
  type Working,
} from "./working/working.ts";

/** What the continued insurance keeps: the pension alone, or the sickness insurance too. */
export type ContinuedCover = "PENSION" | "PENSION_AND_SICKNESS";

const fourth = (annual: Working): [Working, Working] => [annual, givenQuarters("contribution.quarters-in-year", 4)];

function leastContribution(day: Day): Working {
  const onMinimum = productOf("contribution.on-minimum-annual", [
    indexed("main-minimum", day),
    rate("first", "FULL", day),
  ]);
  const quarter = roundOf("contribution.on-minimum", [
    quotientOf("contribution.on-minimum-unrounded", fourth(onMinimum)),
  ]);
  const row = continuedInsuranceShare.on(day);
  const share = figure("contribution.share", "RATE", {
    table: continuedInsuranceShare,
    row,
    value: { units: row.value, scale: 4 },
  });
  return roundOf("contribution.minimum", [productOf("contribution.minimum-unrounded", [quarter, share])]);
}

/**
 * What the continued insurance (voortgezette verzekering / assurance continuée) costs a quarter, on the revalued
 * reference income: its own two rates up to the two ceilings, and at least 60 % of the least contribution of a main
 * occupation.
 */
export function continuedInsurance(reference: Working, quarter: Quarter, cover: ContinuedCover): Calculation {
  const day = firstDay(quarter);
  const annual = sumOf(
    "contribution.annual",
    brackets(reference, `CONTINUED_${cover}`, day),
    articles.continuedInsurance,
  );
  const onIncome = roundOf(
    "contribution.on-income",
    [quotientOf("contribution.quarter-unrounded", fourth(annual))],
    articles.rounding,
  );
  const owed = maximumOf("contribution.quarter", [onIncome, leastContribution(day)], articles.continuedInsurance);
  return calculationOf(owed, day);
}
