import type { Calculation } from "../../shared/values/calculation.ts";

/** What stands at the place of an income that is too low or too high to be reckoned on. */
export type IncomeBound = "MINIMUM" | "MAXIMUM";

/** Whether the least or the most that counts took the place of the income, by the working; `null` where neither did. */
export function incomeBound({ steps }: Calculation): IncomeBound | null {
  const replaced = (rule: string): boolean => {
    const at = steps.findIndex((step) => step.rule === rule);
    const income = steps.find(({ parentIndex }) => at >= 0 && parentIndex === at);
    return income !== undefined && income.value !== steps[at]?.value;
  };
  if (replaced("income.counted")) return "MINIMUM";
  return replaced("bracket.capped-income") ? "MAXIMUM" : null;
}
