import type { Calculation } from "../../../shared/values/calculation.ts";
import type { Day } from "../../../shared/values/calendar.ts";
import type { Cents } from "../../../shared/values/money.ts";
import { articles } from "../parameters/articles.ts";
import { calculationOf, differenceOf, givenAmount, maximumOf } from "../working/working.ts";

/** What an assessment says of a year: the parts from which the income is made. */
export interface AssessedParts {
  readonly gross: Cents;
  readonly expenses: Cents;
  readonly losses: Cents;
}

/**
 * The professional income of a year on which contributions are owed (beroepsinkomen / revenu professionnel): gross
 * income, less professional expenses and losses, and never less than nothing.
 */
export function assessedIncome({ gross, expenses, losses }: AssessedParts, on: Day): Calculation {
  const net = differenceOf(
    "income.net",
    [
      givenAmount("income.gross", gross),
      givenAmount("income.expenses", expenses),
      givenAmount("income.losses", losses),
    ],
    articles.definitive,
  );
  return calculationOf(maximumOf("income.assessed", [net, givenAmount("income.nothing", 0n)]), on);
}

/** What an assessment is to the one before it. */
export const assessmentKinds = {
  INITIAL: "The first assessment of the year.",
  CORRECTED: "It corrects an earlier one (rechtzetting / rectification).",
  RELIEF: "It takes away a part of an earlier one (ontheffing / dégrèvement).",
} as const;
