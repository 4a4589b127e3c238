import { incomeBound } from "./income-bound.ts";
import { provisionalContribution } from "./provisional-contribution.ts";

/** In 2026 a main occupation counts 17,374.08 to 110,562.42; an income of 2023 is revalued by 676.5 / 630.85. */
it.each([
  [16_201_67n, "MINIMUM"],
  [16_201_68n, null],
  [30_000_00n, null],
  [103_101_70n, null],
  [103_101_71n, "MAXIMUM"],
])("says of an income of %s cents of 2023: %s", (income, bound) => {
  const incomes = [{ year: 2023, income, quarters: 4, knownOn: "2025-06-30" }];
  const found = provisionalContribution({
    ...{ quarter: "2026Q4", category: "MAIN", fund: "SECUREX", startsOn: "2010-01-01", incomes },
  });
  expect(found.kind === "CONTRIBUTION" && incomeBound(found.calculation)).toBe(bound);
});
