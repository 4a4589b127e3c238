import { formatCents, parseCents } from "../../shared/values/money.ts";
import type { BaseKind, GrantedBase } from "./provisional-base.ts";
import {
  type ProvisionalContribution,
  type ProvisionalFacts,
  provisionalContribution,
} from "./provisional-contribution.ts";

function contribution(facts: ProvisionalFacts): ProvisionalContribution {
  const found = provisionalContribution(facts);
  if (found.kind !== "CONTRIBUTION") throw new Error(found.kind);
  return found;
}

const lower = (income: string): GrantedBase => ({ kind: "REDUCED", income: parseCents(income) });
const higher = (income: string): GrantedBase => ({ kind: "INCREASED", income: parseCents(income) });
const established = { category: "MAIN", fund: null, startsOn: "2010-01-01", incomes: [] } as const;
const starting = { category: "PRIMOSTARTER", fund: null, incomes: [] } as const;

describe("a lower or a higher provisional contribution", () => {
  it.each<[facts: ProvisionalFacts, base: BaseKind, year: number | null, owed: string, why: string]>([
    [
      { ...starting, quarter: "2024Q1", startsOn: "2024-01-01", granted: lower("8000.00"), primostarterRank: 1 },
      "REDUCED",
      null,
      "331.22",
      "E18: reduced to the primostarter's floor, less the deduction",
    ],
    [
      { ...starting, quarter: "2018Q2", startsOn: "2018-04-01", granted: lower("6000.00") },
      "REDUCED",
      null,
      "358.62",
      "E21: the lowest step",
    ],
    [
      { ...starting, quarter: "2018Q3", startsOn: "2018-04-01", granted: lower("8500.00") },
      "REDUCED",
      null,
      "462.98",
      "E22: the second step, two thirds of the minimum: 9 033.67",
    ],
    [
      { ...starting, quarter: "2020Q2", startsOn: "2020-04-01", granted: lower("7000.00") },
      "REDUCED",
      null,
      "370.36",
      "E23: the lowest step of 2020",
    ],
    [
      { ...established, quarter: "2019Q1", granted: lower("25000.00") },
      "REDUCED",
      null,
      "1419.36",
      "E27: the step of twice the minimum, 27 694.78",
    ],
    [
      { ...established, quarter: "2019Q1", granted: lower("13847.39") },
      "REDUCED",
      null,
      "709.68",
      "a step that is met exactly",
    ],
    [
      { ...established, quarter: "2022Q1", granted: lower("25000.00") },
      "REDUCED",
      null,
      "1281.25",
      "from 2022Q1 any estimate",
    ],
    [
      { ...established, quarter: "2022Q1", granted: lower("0.00") },
      "REDUCED",
      null,
      "751.25",
      "but never under the floor",
    ],
    [
      { ...established, category: "SECONDARY", quarter: "2023Q1", granted: lower("1000.00") },
      "REDUCED",
      null,
      "0.00",
      "which a secondary occupation does not have",
    ],
    [
      { ...established, quarter: "2023Q1", granted: higher("999999.00") },
      "INCREASED",
      null,
      "4819.65",
      "higher, up to the maximum",
    ],
  ])("of %o rests on %s (%s): %s, for %s", (facts, base, year, owed) => {
    const found = contribution(facts);
    expect([found.base, found.incomeYear, formatCents(found.calculation.result)]).toEqual([base, year, owed]);
  });

  it("E22: shows the step to which it was reduced", () => {
    const facts = { ...starting, quarter: "2018Q3", startsOn: "2018-04-01", granted: lower("8500.00") } as const;
    const { steps } = contribution(facts).calculation;
    expect(steps.find(({ rule }) => rule === "base.step")?.value).toBe("9033.67");
  });

  it("marks what rests on a step that nobody has confirmed", () => {
    const reducedTo = (income: string) =>
      contribution({ ...established, quarter: "2019Q1", granted: lower(income) }).calculation;
    expect(formatCents(reducedTo("15000.00").result)).toBe("1003.64");
    expect(reducedTo("15000.00").confirmed).toBe(false);
    expect(reducedTo("25000.00").confirmed).toBe(true);
  });

  it("refuses a reduction above the highest step, while there were steps", () => {
    const facts = { ...established, quarter: "2021Q4", granted: lower("60000.00") } as const;
    expect(provisionalContribution(facts).kind).toBe("NO_REDUCTION_STEP");
  });

  it("fails loudly where the steps of a category were never found", () => {
    const facts = { ...established, category: "SECONDARY", quarter: "2021Q4", granted: lower("1000.00") } as const;
    expect(() => provisionalContribution(facts)).toThrow(
      "reduction steps of SECONDARY: no figure is known for 2021-10-01",
    );
  });
});

describe("what was granted beside the standard amount", () => {
  // 30 000.00 of 2023 is 32 170.88 in 2026: 1 648.76 a quarter.
  const known = [{ year: 2023, income: parseCents("30000.00"), quarters: 4, knownOn: "2025-07-01" }];
  it.each<[granted: GrantedBase, base: BaseKind, owed: string, why: string]>([
    [lower("25000.00"), "REDUCED", "1281.25", "less is less"],
    [lower("90000.00"), "N3", "1648.76", "a reduction never makes it more"],
    [higher("40000.00"), "INCREASED", "2050.00", "more is more"],
    [higher("10.00"), "N3", "1648.76", "an increase never makes it less"],
  ])("%o: %s, %s: %s", (granted, base, owed) => {
    const found = contribution({ ...established, quarter: "2026Q1", incomes: known, granted });
    expect([found.base, formatCents(found.calculation.result)]).toEqual([base, owed]);
  });
});
