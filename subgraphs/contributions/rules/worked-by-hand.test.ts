import { formatCents, parseCents } from "../../shared/values/money.ts";
import { definitiveContribution } from "./definitive-contribution.ts";
import type { KnownIncome } from "./provisional-base.ts";
import { type ProvisionalFacts, provisionalContribution } from "./provisional-contribution.ts";

type Definitive = Parameters<typeof definitiveContribution>[0];
type Special = Partial<Omit<Definitive, "income" | "quarter" | "category">>;

/** Amounts worked out with paper and pencil from the text of the law, at the edges of brackets, limits and years. */
describe("a definitive quarter worked by hand", () => {
  it.each<[Definitive["category"], string, string, number, Special, string, string]>([
    ["MAIN", "2018Q1", "58513.60", 4, {}, "2998.82", "a cent over the first ceiling"],
    ["MAIN", "2019Q2", "20000.00", 3, {}, "1366.67", "three quarters: 26,666.67 a year"],
    ["MAIN", "2020Q4", "89051.38", 4, {}, "4110.20", "a cent over the second ceiling"],
    ["MAIN", "2021Q1", "25000.00", 1, {}, "4124.53", "one quarter: 100,000.00 a year, over both"],
    ["MAIN", "2026Q1", "80000.00", 4, {}, "4021.14", "two rates in 2026"],
    ["SECONDARY", "2026Q3", "961.07", 2, {}, "0.00", "1,922.14 a year is under 1,922.16"],
    ["SECONDARY", "2026Q3", "961.08", 2, {}, "98.51", "1,922.16 is the limit itself"],
    ["SECONDARY", "2018Q2", "1499.13", 4, {}, "0.00", "a cent under the limit"],
    ["SECONDARY", "2018Q2", "1499.14", 4, {}, "76.83", "at the limit, from the first euro"],
    ["SECONDARY", "2024Q2", "80000.00", 4, {}, "3986.05", "both rates, no floor"],
    ["STUDENT", "2023Q4", "8204.60", 4, {}, "0.00", "at the lower limit the slice is nothing"],
    ["STUDENT", "2023Q4", "16409.19", 4, {}, "420.49", "a cent under the minimum"],
    ["STUDENT", "2023Q4", "16409.20", 4, {}, "840.97", "the cliff"],
    ["STUDENT", "2026Q4", "6000.00", 2, {}, "169.79", "half a year: 12,000.00"],
    ["PENSION_PAID", "2022Q1", "3243.43", 4, {}, "0.00", "a cent under the limit"],
    ["PENSION_PAID", "2022Q1", "3243.44", 4, {}, "119.20", "at the limit"],
    ["PENSION_PAID", "2026Q1", "100000.00", 4, {}, "3641.28", "14.70 and 14.16 %"],
    ["PENSION_AGE_NO_PENSION", "2025Q3", "10000.00", 4, {}, "512.50", "the old scheme until 2025Q3"],
    ["PENSION_AGE_NO_PENSION", "2025Q4", "10000.00", 4, {}, "871.71", "the minimum from 2025Q4 on"],
    ["PENSION_AGE_NO_PENSION", "2025Q4", "5000.00", 4, { floorOf: "SPOUSE_MAXI" }, "382.94", "the spouse's minimum"],
    ["PENSION_AGE_NO_PENSION", "2025Q3", "10000.00", 4, { survivorPensionOnly: true }, "367.50", "14.70 % until then"],
    ["PENSION_AGE_NO_PENSION", "2025Q4", "10000.00", 4, { survivorPensionOnly: true }, "871.71", "MAIN after it"],
    ["SPOUSE_MINI", "2026Q1", "90000.00", 4, {}, "167.27", "0.79 and 0.51 %"],
    ["SPOUSE_MINI", "2024Q1", "2000.00", 4, {}, "33.30", "the main minimum, where the helped one is secondary"],
    ["SPOUSE_MAXI", "2019Q1", "3000.00", 2, {}, "311.76", "6,000.00 a year is under the spouse's minimum"],
    ["SPOUSE_MAXI", "2024Q4", "110000.00", 4, {}, "4952.48", "the ceilings hold for a spouse too"],
    ["ART37_AB", "2026Q1", "9101.25", 4, {}, "466.44", "a cent under the limit"],
    ["ART37_AB", "2026Q1", "9101.26", 4, {}, "890.42", "at the limit as a main occupation"],
    ["ART37_AB", "2026Q1", "9101.26", 4, { floorOf: "SPOUSE_MAXI" }, "466.44", "a spouse keeps the own floor"],
    ["ART37_C", "2025Q1", "1881.75", 4, {}, "0.00", "a mayor under the limit"],
    ["ART37_C", "2025Q1", "1881.76", 4, {}, "871.71", "and at it"],
    ["PRIMOSTARTER", "2022Q1", "3000.00", 4, { primostarterRank: 1 }, "387.95", "no deduction before 2022Q2"],
    ["PRIMOSTARTER", "2026Q2", "2000.00", 3, { primostarterRank: 1 }, "341.30", "459.82 less 118.52"],
    ["MAIN", "2024Q1", "30000.00", 4, { fund: "SECUREX" }, "1600.54", "1,537.50 and 63.04 of fee"],
  ])("%s in %s on %s over %d quarters, %j, is %s: %s", (category, quarter, income, quarters, special, amount) => {
    const facts = { fund: null, ...special, category, quarter, quartersOfSubjection: quarters };
    expect(formatCents(definitiveContribution({ ...facts, income: parseCents(income) }).result)).toBe(amount);
  });
});

const known = (year: number, income: string, knownOn: string, quarters = 4): KnownIncome => ({
  year,
  income: parseCents(income),
  quarters,
  knownOn,
});

describe("a provisional quarter worked by hand", () => {
  it.each<[Partial<ProvisionalFacts>, string, string]>([
    [{ quarter: "2025Q4", startsOn: "2022-10-01" }, "871.71", "a starter of 2022Q4 is flat until the end of 2025"],
    [
      { quarter: "2026Q1", startsOn: "2022-04-01", incomes: [known(2023, "40000.00", "2025-06-01")] },
      "2198.34",
      "and then contributes on 42,894.51",
    ],
    [
      { quarter: "2024Q1", startsOn: "2020-10-01", incomes: [known(2020, "5000.00", "2023-01-02", 1)] },
      "1246.14",
      "a quarter of 2020 brought to 20,000.00, by 656.54 over 540.03, for that of 2021 is unknown",
    ],
    [
      { quarter: "2024Q3", incomes: [known(2020, "30000.00", "2022-01-05"), known(2021, "60000.00", "2024-01-02")] },
      "1869.21",
      "what came on 2 January counts in no quarter of the year",
    ],
    [
      { quarter: "2024Q3", incomes: [known(2020, "30000.00", "2022-01-05"), known(2021, "60000.00", "2024-01-01")] },
      "3649.36",
      "what came on 1 January does",
    ],
    [
      { quarter: "2019Q1", incomes: [known(2016, "56231.53", "2018-01-01")] },
      "3064.56",
      "59,796.61 passes the first ceiling of 2019 by a euro",
    ],
    [
      { quarter: "2026Q1", category: "SECONDARY", incomes: [known(2023, "1792.44", "2025-01-01")] },
      "0.00",
      "1,922.15 after the revaluation is under the limit",
    ],
    [
      { quarter: "2026Q1", category: "SECONDARY", incomes: [known(2023, "1792.45", "2025-01-01")] },
      "98.51",
      "a cent more brings it to 1,922.16, the limit",
    ],
  ])("of case %# is the amount on paper", (special, amount) => {
    const found = provisionalContribution({
      category: "MAIN",
      fund: null,
      startsOn: "2010-01-01",
      incomes: [],
      quarter: "2024Q1",
      ...special,
    });
    expect(found.kind === "CONTRIBUTION" ? formatCents(found.calculation.result) : found.kind).toBe(amount);
  });
});
