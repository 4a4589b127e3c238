import type { Day } from "../../shared/values/calendar.ts";
import type { Dated } from "../../shared/values/law.ts";
import type { Category } from "./category.ts";
import { indexed } from "./indexation.ts";
import { type ReductionRule, type ReductionStep, reductionRules } from "./parameters/reduction-steps.ts";
import { compare } from "./working/exact.ts";
import { figure, productOf, quotientOf, roundOf, type Working } from "./working/working.ts";

function stepBase(step: ReductionStep, table: Dated<ReductionRule>, day: Day): Working {
  const row = { ...table.on(day), source: step.source };
  const numerator = figure("base.step-numerator", "FACTOR", { table, row, value: step.times });
  const denominator = figure("base.step-denominator", "FACTOR", { table, row, value: step.by });
  const product = productOf("base.step-product", [indexed(step.amount, day), numerator]);
  return roundOf("base.step", [quotientOf("base.step-unrounded", [product, denominator])], step.source);
}

/**
 * The base to which a provisional contribution is reduced for an expected income: that income itself since 2022, and
 * until 2021 the lowest step that is not under it. `null` where it lies above every step.
 */
export function reducedBase(expected: Working, category: Category, day: Day): Working | null {
  const table = reductionRules[category];
  const rule = table.on(day).value;
  if (rule.kind === "FREE") return expected;
  const bases = rule.steps.map((step) => stepBase(step, table, day));
  return bases.find((base) => compare(base.value, expected.value) >= 0) ?? null;
}
