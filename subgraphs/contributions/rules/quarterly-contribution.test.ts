import type { Calculation, CalculationStep } from "../../shared/values/calculation.ts";
import type { Quarter } from "../../shared/values/calendar.ts";
import { formatCents, parseCents } from "../../shared/values/money.ts";
import type { Category, CategoryFacts } from "./category.ts";
import type { FundCode } from "./parameters/management-fee.ts";
import { contributionOfQuarter } from "./quarterly-contribution.ts";

const stepValue = ({ steps }: Calculation, rule: CalculationStep["rule"]): string | undefined =>
  steps.find((step) => step.rule === rule)?.value;

type Special = Omit<CategoryFacts, "category"> & { primostarterRank?: number; deduction?: boolean };

const quarterOn = (category: Category, income: string, quarter: Quarter, special: Special = {}): string =>
  formatCents(contributionOfQuarter({ category, income: parseCents(income), quarter, fund: null, ...special }).result);

describe("the contribution of a quarter, without fee", () => {
  it.each<[category: Category, income: string, quarter: Quarter, owed: string, why: string]>([
    ["MAIN", "0.00", "2025Q1", "871.71", "an income of nothing counts as the minimum"],
    ["MAIN", "-5000.00", "2025Q1", "871.71", "a loss counts as the minimum too"],
    ["MAIN", "17008.88", "2025Q1", "871.71", "the minimum itself"],
    ["MAIN", "17100.00", "2025Q1", "876.38", "just above the minimum"],
    ["MAIN", "73447.51", "2025Q1", "3764.18", "a cent below the first ceiling"],
    ["MAIN", "73447.52", "2025Q1", "3764.19", "the first ceiling itself"],
    ["MAIN", "90000.00", "2025Q1", "4350.14", "E31: what lies above the first ceiling bears 14.16 %"],
    ["MAIN", "108238.40", "2025Q1", "4995.78", "E11: the second ceiling itself"],
    ["MAIN", "900000.00", "2025Q1", "4995.78", "what lies above the second ceiling bears nothing"],
    ["MAIN", "110562.42", "2026Q1", "5103.05", "E26: the maximum of 2026"],
    ["MAIN", "0.00", "2025Q4", "871.71", "the last quarter of a year keeps its index"],
    ["MAIN", "0.00", "2026Q1", "890.42", "E25: the first quarter of the next takes the new one"],
    ["PRIMOSTARTER", "8000.00", "2018Q2", "410.00", "above the floor of 6 997.55"],
    ["PRIMOSTARTER", "6000.00", "2018Q2", "358.62", "the first quarter in which there is a primostarter"],
    ["PRIMOSTARTER", "0.00", "2025Q1", "450.15", "the floor of the primostarter"],
    ["SECONDARY", "0.00", "2025Q1", "0.00", "no income, nothing due"],
    ["SECONDARY", "1881.75", "2025Q1", "0.00", "E38: a cent under the limit"],
    ["SECONDARY", "1881.76", "2025Q1", "96.44", "E39: at the limit it is due from the first euro"],
    ["SECONDARY", "1881.77", "2025Q1", "96.44", "a cent above the limit"],
    ["SECONDARY", "15000.00", "2025Q1", "768.75", "E41: no floor"],
    ["SECONDARY", "200000.00", "2025Q1", "4995.78", "the same maximum as the main occupation"],
    ["ART37_AB", "1815.40", "2023Q1", "0.00", "under the secondary limit nothing is due"],
    ["ART37_AB", "1815.41", "2023Q1", "93.04", "at it, it is due from the first euro"],
    ["ART37_AB", "8595.80", "2023Q1", "440.53", "E42: the last cent under the limit of article 37"],
    ["ART37_AB", "8595.81", "2023Q1", "840.97", "E43: at it, the person is a main occupation again"],
    ["ART37_C", "1815.40", "2023Q1", "0.00", "a cent under the secondary limit"],
    ["ART37_C", "1815.41", "2023Q1", "840.97", "at it, a main occupation at once"],
    ["SPOUSE_MAXI", "5000.00", "2025Q1", "382.94", "E45: the minimum of the helper spouse"],
    ["SPOUSE_MAXI", "7472.00", "2025Q1", "382.94", "that minimum itself"],
    ["SPOUSE_MAXI", "12000.00", "2025Q1", "615.00", "E46: above it"],
    ["SPOUSE_MINI", "40000.00", "2025Q1", "79.00", "E47: 0.79 % of the helped person's income"],
    ["SPOUSE_MINI", "0.00", "2025Q1", "33.59", "with the floor of the main occupation"],
    ["SPOUSE_MINI", "500000.00", "2025Q1", "189.42", "and 0.51 % between the ceilings"],
    ["STUDENT", "8504.43", "2025Q1", "0.00", "E49: a cent under half the minimum"],
    ["STUDENT", "8504.44", "2025Q1", "0.00", "at half the minimum the slice is empty"],
    ["STUDENT", "8504.70", "2025Q1", "0.01", "0.26 euro at 20.5 % over four quarters"],
    ["STUDENT", "12000.00", "2025Q1", "179.15", "E50: only the slice above half the minimum"],
    ["STUDENT", "17008.87", "2025Q1", "435.85", "E51: the last cent before the cliff"],
    ["STUDENT", "17008.88", "2025Q1", "871.71", "at the minimum a main occupation"],
    ["STUDENT", "90000.00", "2025Q1", "4350.14", "with its ceilings"],
    ["PENSION_PAID", "3763.50", "2025Q1", "0.00", "E53: a cent under the pensioner's limit"],
    ["PENSION_PAID", "3763.51", "2025Q1", "138.31", "at it, 14.70 % from the first euro"],
    ["PENSION_PAID", "20000.00", "2025Q1", "735.00", "E54"],
    ["PENSION_PAID", "90000.00", "2025Q1", "3285.15", "E55: 14.70 and then 14.16 %"],
    ["PENSION_AGE_NO_PENSION", "3763.50", "2025Q3", "0.00", "until 2025Q3 the pensioner's limit holds"],
    ["PENSION_AGE_NO_PENSION", "10000.00", "2025Q3", "512.50", "and no floor"],
    ["PENSION_AGE_NO_PENSION", "10000.00", "2025Q4", "871.71", "from 2025Q4 the floor of the main occupation"],
    ["PENSION_AGE_NO_PENSION", "0.00", "2025Q4", "871.71", "without exemption"],
  ])("%s on %s in %s: %s, for %s", (category, income, quarter, owed) => {
    expect(quarterOn(category, income, quarter)).toBe(owed);
  });

  it.each<[Category, string, Quarter, Special, string, string]>([
    ["PENSION_AGE_NO_PENSION", "10000.00", "2025Q4", { optOut: true }, "512.50", "E57: the old scheme on request"],
    ["PENSION_AGE_NO_PENSION", "3763.50", "2025Q4", { optOut: true }, "0.00", "with its exemption"],
    ["PENSION_AGE_NO_PENSION", "3763.51", "2025Q4", { optOut: true }, "192.88", "and its cliff"],
    ["PENSION_AGE_NO_PENSION", "10000.00", "2025Q3", { survivorPensionOnly: true }, "367.50", "14.70 % until 2025Q3"],
    ["PENSION_AGE_NO_PENSION", "10000.00", "2025Q4", { survivorPensionOnly: true }, "871.71", "then main by default"],
    [
      "PENSION_AGE_NO_PENSION",
      "10000.00",
      "2025Q4",
      { survivorPensionOnly: true, optOut: true },
      "367.50",
      "and 14.70 % on request",
    ],
    ["PENSION_AGE_NO_PENSION", "0.00", "2025Q4", { floorOf: "SPOUSE_MAXI" }, "382.94", "a helper spouse's own floor"],
    ["ART37_AB", "8909.95", "2025Q1", { floorOf: "SPOUSE_MAXI" }, "456.63", "a spouse falls back on that floor"],
    ["MAIN", "10000.00", "2025Q4", { optOut: true }, "871.71", "an opt-out means nothing before pension age"],
    ["PRIMOSTARTER", "7000.00", "2022Q2", { primostarterRank: 1 }, "287.95", "E19: the first deduction"],
    ["PRIMOSTARTER", "7000.00", "2022Q1", { primostarterRank: 1 }, "387.95", "none the quarter before"],
    ["PRIMOSTARTER", "7000.00", "2022Q3", { primostarterRank: 2 }, "387.95", "none in the second quarter"],
    ["PRIMOSTARTER", "7000.00", "2022Q2", { primostarterRank: 1, deduction: false }, "387.95", "left for later"],
    ["MAIN", "7000.00", "2022Q2", { primostarterRank: 1 }, "751.25", "only a primostarter has it"],
  ])("%s on %s in %s with %j: %s, for %s", (category, income, quarter, special, owed) => {
    expect(quarterOn(category, income, quarter, special)).toBe(owed);
  });

  it.each<[string, Quarter, string]>([
    ["MAIN", "2027Q1", "index numerator: no figure is known for 2027-01-01"],
    ["SECONDARY", "2027Q1", "index numerator: no figure is known for 2027-01-01"],
    ["PRIMOSTARTER", "2018Q1", "rule of PRIMOSTARTER: no figure is known for 2018-01-01"],
    ["MAIN", "2017Q4", "rule of MAIN: no figure is known for 2017-10-01"],
  ])("refuses %s in %s, naming the table and the day", (category, quarter, message) => {
    expect(() => quarterOn(category as Category, "20000.00", quarter)).toThrow(message);
  });
});

describe("the contribution with the management fee", () => {
  it.each<[string, Category, string, Quarter, FundCode, quarter: string, fee: string, total: string]>([
    ["E01", "MAIN", "10000.00", "2023Q1", "LIANTIS", "840.97", "33.22", "874.19"],
    ["E02", "MAIN", "200000.00", "2023Q2", "LIANTIS", "4819.65", "190.38", "5010.03"],
    ["E03", "SECONDARY", "1815.41", "2023Q1", "LIANTIS", "93.04", "3.68", "96.72"],
    ["E05", "MAIN", "150000.00", "2022Q1", "LIANTIS", "4305.42", "170.06", "4475.48"],
    ["E06", "SECONDARY", "1621.72", "2022Q1", "LIANTIS", "83.11", "3.28", "86.39"],
    ["E07", "MAIN", "15000.00", "2025Q1", "UCM", "871.71", "35.30", "907.01"],
    ["E09", "MAIN", "17008.88", "2025Q1", "XERIUS", "871.71", "26.59", "898.30"],
    ["E10", "MAIN", "0.00", "2025Q1", "LIANTIS", "871.71", "34.43", "906.14"],
    ["E11", "MAIN", "108238.40", "2025Q1", "LIANTIS", "4995.78", "197.33", "5193.11"],
    ["E14", "MAIN", "16409.20", "2023Q1", "GROUPS", "840.97", "32.80", "873.77"],
    ["E15", "PENSION_PAID", "3630.82", "2023Q1", "GROUPS", "133.43", "5.20", "138.63"],
    ["E17", "PRIMOSTARTER", "8000.00", "2024Q2", "SECUREX", "446.25", "18.30", "464.55"],
    ["E25", "MAIN", "0.00", "2026Q1", "UCM", "890.42", "36.06", "926.48"],
    ["E31", "MAIN", "90000.00", "2025Q1", "UCM", "4350.14", "176.18", "4526.32"],
    ["E45", "SPOUSE_MAXI", "5000.00", "2025Q1", "UCM", "382.94", "15.51", "398.45"],
    ["CNA", "MAIN", "0.00", "2026Q1", "CNA", "890.42", "37.84", "928.26"],
    ["exempt", "SECONDARY", "1000.00", "2026Q1", "UCM", "0.00", "0.00", "0.00"],
  ])("%s: %s on %s in %s through %s: %s and %s make %s", (_, category, income, on, fund, quarter, fee, total) => {
    const calculation = contributionOfQuarter({ category, income: parseCents(income), quarter: on, fund });
    expect(stepValue(calculation, "contribution.quarter")).toBe(quarter);
    expect(stepValue(calculation, "contribution.fee")).toBe(fee);
    expect(formatCents(calculation.result)).toBe(total);
  });

  it("E18: takes the fee on what is left after the deduction", () => {
    const facts = { category: "PRIMOSTARTER", income: 800000n, quarter: "2024Q1", fund: "SECUREX" } as const;
    const calculation = contributionOfQuarter({ ...facts, primostarterRank: 1 });
    expect(stepValue(calculation, "contribution.quarter-before-deduction")).toBe("446.25");
    expect(stepValue(calculation, "threshold.primostarter-deduction")).toBe("115.03");
    expect(stepValue(calculation, "contribution.quarter")).toBe("331.22");
    expect(stepValue(calculation, "contribution.fee")).toBe("13.58");
    expect(formatCents(calculation.result)).toBe("344.80");
  });

  it.each<[FundCode, Quarter, string]>([
    ["PARTENA", "2026Q1", "management fee of Partena: no figure is known for 2026-01-01"],
    ["GROUPS", "2018Q1", "management fee of Groupe S: no figure is known for 2018-01-01"],
  ])("refuses %s in %s, whose fee nobody knows", (fund, quarter, message) => {
    expect(() => contributionOfQuarter({ category: "MAIN", income: 0n, quarter, fund })).toThrow(message);
  });

  it.each<[FundCode, Quarter, boolean]>([
    ["UCM", "2026Q1", true],
    ["SECUREX", "2025Q4", true],
    ["SECUREX", "2026Q1", false],
    ["CNA", "2026Q1", true],
  ])("says whether every figure through %s in %s is confirmed: %s", (fund, quarter, confirmed) => {
    expect(contributionOfQuarter({ category: "MAIN", income: 0n, quarter, fund }).confirmed).toBe(confirmed);
  });
});
