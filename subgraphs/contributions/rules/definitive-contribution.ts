import type { Calculation } from "../../shared/values/calculation.ts";
import { firstDay } from "../../shared/values/calendar.ts";
import type { Cents } from "../../shared/values/money.ts";
import { annualContribution } from "./annual-contribution.ts";
import { costOfQuarter, type QuarterFacts } from "./quarterly-contribution.ts";
import { annualisedIncome } from "./reference-income.ts";
import { calculationOf, type Working } from "./working/working.ts";

/** A quarter, and the income of its own year as the tax administration established it. */
export interface DefinitiveFacts extends QuarterFacts {
  readonly income: Cents;
  /** In how many quarters of the year the person was subject. */
  readonly quartersOfSubjection: number;
}

/**
 * What a person owes for a quarter in the end (definitieve bijdrage / cotisation définitive), on the income of the year
 * itself: with the rates, floors and limits of that year and without any revaluation.
 *
 * The income of an incomplete year is brought to a whole year first. In a year with several categories each quarter
 * takes a fourth of its own category's contribution, on the same yearly income.
 */
export const definitiveContribution = (facts: DefinitiveFacts): Calculation =>
  calculationOf(definitiveCost(facts), firstDay(facts.quarter));

/** That amount with its working, for what is reckoned further from it. */
export function definitiveCost(facts: DefinitiveFacts): Working {
  const income = annualisedIncome(facts.income, facts.quartersOfSubjection);
  return costOfQuarter(annualContribution(facts, income, firstDay(facts.quarter)), facts);
}
