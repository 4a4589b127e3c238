import { formatCents, parseCents } from "../../shared/values/money.ts";
import { definitiveContribution } from "./definitive-contribution.ts";

describe("the definitive contribution", () => {
  const owed = (facts: Omit<Parameters<typeof definitiveContribution>[0], "fund" | "income"> & { income: string }) =>
    formatCents(definitiveContribution({ ...facts, fund: null, income: parseCents(facts.income) }).result);

  it.each([
    ["2023Q1", "28000.00", 4, "1435.00", "E33: on the income of the year itself"],
    ["2023Q4", "9000.00", 4, "840.97", "E34: down to the floor"],
    ["2024Q3", "12000.00", 2, "1230.00", "E35: half a year counts double"],
  ])("of main occupation in %s on %s over %d quarters is %s: %s", (quarter, income, quartersOfSubjection, amount) => {
    expect(owed({ category: "MAIN", quarter, income, quartersOfSubjection })).toBe(amount);
  });

  it("E40: a small secondary income that began within the year loses its exemption", () => {
    expect(owed({ category: "SECONDARY", quarter: "2025Q2", income: "1500.00", quartersOfSubjection: 3 })).toBe(
      "102.50",
    );
    expect(owed({ category: "SECONDARY", quarter: "2025Q1", income: "1500.00", quartersOfSubjection: 4 })).toBe("0.00");
  });

  it.each([
    ["2024Q3", "PRIMOSTARTER", 1, "331.22"],
    ["2024Q4", "PRIMOSTARTER", 2, "446.25"],
    ["2025Q1", "PRIMOSTARTER", 3, "512.50"],
    ["2025Q2", "PRIMOSTARTER", 4, "512.50"],
    ["2025Q3", "MAIN", null, "871.71"],
    ["2025Q4", "MAIN", null, "871.71"],
  ] as const)("E37: %s as %s: quarter %s of the primostarter, %s", (quarter, category, primostarterRank, amount) => {
    const year = quarter.startsWith("2024") ? (["4000.00", 2] as const) : (["10000.00", 4] as const);
    const [income, quartersOfSubjection] = year;
    expect(owed({ category, quarter, income, quartersOfSubjection, primostarterRank })).toBe(amount);
  });
});
