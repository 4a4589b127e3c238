import type { Calculation } from "../../../shared/values/calculation.ts";
import { contributorCategories } from "../../../shared/values/career.ts";
import { readds } from "../../../shared/values/readd.ts";
import type { Category } from "../category.ts";
import { provisionalContribution } from "../provisional-contribution.ts";
import { contributionOfQuarter } from "../quarterly-contribution.ts";
import { stepCodes } from "../step-codes.ts";

/** The second mentions that say something else than the step that was worked out under the same rule. */
function strayMentions({ steps }: Calculation): string[] {
  const worked = new Map(
    steps.filter(({ operation }) => operation !== "GIVEN").map(({ rule, value }) => [rule, value]),
  );
  const stray = steps.filter(
    (step) => step.operation === "GIVEN" && (worked.get(step.rule) ?? step.value) !== step.value,
  );
  return stray.map(({ rule, value }) => `${rule}: ${value}`);
}

const faultsOf = (calculation: Calculation): string[] => [...readds(calculation), ...strayMentions(calculation)];

const incomes = [0n, 188175n, 188176n, 376351n, 890994n, 1700887n, 1700888n, 5000033n, 9000001n, 99999999n];
const cases = (Object.keys(contributorCategories) as Category[]).flatMap((category) =>
  ["2018Q2", "2022Q2", "2025Q3", "2025Q4", "2026Q4"].flatMap((quarter) =>
    incomes.map((income) => ({ category, quarter, income, fund: "UCM" as const, primostarterRank: 1 })),
  ),
);

describe("the working of a contribution", () => {
  it("re-adds to the cent in every category, on either side of every limit", () => {
    const wrong = cases.flatMap((facts) => faultsOf(contributionOfQuarter(facts)));
    expect(cases).toHaveLength(500);
    expect(wrong).toEqual([]);
  });

  it.each([
    { income: 2500000n, quarters: 3, granted: null },
    { income: 4000000n, quarters: 4, granted: { kind: "REDUCED", income: 850000n } as const },
    { income: 4000000n, quarters: 4, granted: { kind: "INCREASED", income: 9000000n } as const },
  ])("re-adds through the base of a provisional one: %o", ({ income, quarters, granted }) => {
    for (const quarter of ["2019Q1", "2022Q1", "2024Q1", "2026Q1"]) {
      const year = Number(quarter.slice(0, 4)) - 3;
      const found = provisionalContribution({
        category: "MAIN",
        quarter,
        fund: "UCM",
        startsOn: "2010-01-01",
        incomes: [{ year, income, quarters, knownOn: `${year + 2}-06-30` }],
        granted,
      });
      if (found.kind !== "CONTRIBUTION") throw new Error(found.kind);
      expect(faultsOf(found.calculation)).toEqual([]);
    }
  });

  it("is caught when one cent of one step is changed", () => {
    const honest = contributionOfQuarter({ category: "MAIN", income: 9000000n, quarter: "2025Q1", fund: "UCM" });
    const fees = honest.steps.map((step) => (step.rule === "contribution.fee" ? { ...step, value: "176.19" } : step));
    expect(faultsOf({ ...honest, steps: fees })).toEqual([
      "step 0 (contribution.total): SUM of its children is not 4526.32",
      "step 32 (contribution.fee): ROUND of its children is not 176.19",
    ]);
    const carried = honest.steps.map((step) =>
      step.rule === "contribution.quarter" && step.operation === "GIVEN" ? { ...step, value: "4350.15" } : step,
    );
    expect(strayMentions({ ...honest, steps: carried })).toEqual(["contribution.quarter: 4350.15"]);
  });

  it("reads in this order, each line with the law it rests on", () => {
    const { steps, ...head } = contributionOfQuarter({
      category: "SECONDARY",
      income: 1500000n,
      quarter: "2026Q1",
      fund: "UCM",
    });
    expect(head).toEqual({
      engineVersion: "contributions-1",
      asOfLaw: "2026-01-01",
      result: 79988n,
      confirmed: true,
    });
    expect(steps.map(({ parentIndex, rule, value }) => `${parentIndex} ${rule} ${value}`)).toEqual([
      "null contribution.total 799.88",
      "0 contribution.quarter 768.75",
      "1 contribution.quarter-unrounded 768.75",
      "2 contribution.annual 3075.00",
      "3 contribution.before-tests 3075.00",
      "4 bracket.first 3075.00",
      "5 bracket.first-income 15000.00",
      "6 income.year 15000.00",
      "6 threshold.ceiling-first 75024.54",
      "8 threshold.unrounded 75024.537162872154",
      "9 threshold.product 10709752.68",
      "10 threshold.base 15831.12",
      "10 threshold.index 676.5",
      "9 threshold.index-base 142.75",
      "5 rate.first 0.2050",
      "3 test.not-exempt 1",
      "2 contribution.quarters-in-year 4",
      "0 contribution.fee 31.13",
      "17 contribution.fee-unrounded 31.134375",
      "18 contribution.quarter 768.75",
      "18 rate.fee 0.0405",
    ]);
    expect(steps[15]?.parameters[0]).toMatchObject({ name: "secondary limit", value: "1922.16" });
    expect(steps[3]?.basis).toEqual([]);
    expect(steps[4]?.basis).toEqual([{ article: "RD no. 38 of 27-07-1967, art. 12 § 2", confidence: "SEEN" }]);
  });

  it("is the same to the byte on the same facts", () => {
    const facts = { category: "STUDENT", income: 1200000n, quarter: "2025Q1", fund: "SECUREX" } as const;
    const write = () => JSON.stringify(contributionOfQuarter(facts).steps);
    expect(write()).toBe(write());
  });

  it("has an English label for every line", () => {
    const used = new Set(cases.flatMap((facts) => contributionOfQuarter(facts).steps.map(({ rule }) => rule)));
    expect([...used].filter((rule) => !(rule in stepCodes))).toEqual([]);
  });
});
