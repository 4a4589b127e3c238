import { type Day, firstDay, type Quarter } from "../../shared/values/calendar.ts";
import type { Cents } from "../../shared/values/money.ts";
import { articles } from "./parameters/articles.ts";
import { type AmountName, baseAmounts, studentDivisor } from "./parameters/base-amounts.ts";
import { indexDenominator, indexNumerator } from "./parameters/index-numerator.ts";
import { amountOf, figure, productOf, quotientOf, roundOf, type Working } from "./working/working.ts";

/**
 * An amount of the law as it stands on a day: the amount before indexation, times the index of the year, over 142.75,
 * rounded to the cent.
 *
 * The day matters, not the year alone: some amounts exist only from a quarter on.
 */
export function indexed(name: AmountName, day: Day): Working {
  if (name === "student-limit") return studentLimit(day);
  const table = baseAmounts[name];
  const base = table.on(day);
  const numerator = indexNumerator.on(day);
  const denominator = indexDenominator.on(day);
  return roundOf(
    `threshold.${name}`,
    [
      quotientOf("threshold.unrounded", [
        productOf("threshold.product", [
          figure("threshold.base", "EUR", { table, row: base, value: base.value }),
          figure("threshold.index", "FACTOR", { table: indexNumerator, row: numerator, value: numerator.value }),
        ]),
        figure("threshold.index-base", "FACTOR", {
          table: indexDenominator,
          row: denominator,
          value: denominator.value,
        }),
      ]),
    ],
    articles.indexation,
  );
}

/** Half of the minimum, taken after the minimum was indexed and rounded. */
function studentLimit(day: Day): Working {
  const row = studentDivisor.on(day);
  const divisor = figure("threshold.divisor", "FACTOR", { table: studentDivisor, row, value: row.value });
  const half = quotientOf("threshold.unrounded", [indexed("main-minimum", day), divisor]);
  return roundOf("threshold.student-limit", [half], articles.indexation);
}

/** The yearly amount of the law that holds in a quarter, such as the minimum or a ceiling. */
export const annualAmount = (name: AmountName, quarter: Quarter): Cents => amountOf(indexed(name, firstDay(quarter)));
