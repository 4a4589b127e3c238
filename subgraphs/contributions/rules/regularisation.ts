import type { Calculation } from "../../shared/values/calculation.ts";
import {
  addDays,
  addMonths,
  addQuarters,
  type Day,
  firstDay,
  lastDay,
  quarterOf,
} from "../../shared/values/calendar.ts";
import type { Source } from "../../shared/values/law.ts";
import type { Cents } from "../../shared/values/money.ts";
import { type DefinitiveFacts, definitiveCost } from "./definitive-contribution.ts";
import { articles } from "./parameters/articles.ts";
import { calculationOf, differenceOf, givenAmount } from "./working/working.ts";

/** The definitive facts of a quarter, and what was charged for it provisionally. */
export interface RegularisationFacts extends DefinitiveFacts {
  /** With the management fee where `fund` is given, without it where `fund` is `null`. */
  readonly charged: Cents;
  /** What earlier statements added to it and still stands: nothing at the first. */
  readonly earlier?: Cents;
}

/**
 * What the regularisation (regularisatie / régularisation) of a quarter adds to what was charged for it: a supplement,
 * or a refund where the amount is negative.
 */
export function regularisationOfQuarter(facts: RegularisationFacts): Calculation {
  const charged = givenAmount("regularisation.charged", facts.charged);
  const earlier = facts.earlier ? [givenAmount("regularisation.earlier", facts.earlier)] : [];
  const difference = differenceOf(
    "regularisation.difference",
    [definitiveCost(facts), charged, ...earlier],
    articles.regularisation,
  );
  return calculationOf(difference, firstDay(facts.quarter));
}

/**
 * The last day for the statement, the claim or the refund: the end of the month after that in which the income came.
 */
export const regularisationDay = (incomeReceivedOn: Day): Day =>
  addDays(addMonths(`${incomeReceivedOn.slice(0, 7)}-01`, 2), -1);

/** Where the term of a statement is written. */
export const statementSource: Source = { article: "RD of 19-12-1967, art. 43", confidence: "SEEN" };

/** The last day on which a supplement is paid in time: the end of the quarter after that of the statement. */
export const supplementDueDay = (statementSentOn: Day): Day => lastDay(addQuarters(quarterOf(statementSentOn), 1));
