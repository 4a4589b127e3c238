import { formatCents, parseCents } from "../../shared/values/money.ts";
import { readds } from "../../shared/values/readd.ts";
import {
  type RegularisationFacts,
  regularisationDay,
  regularisationOfQuarter,
  supplementDueDay,
} from "./regularisation.ts";

const facts = (income: string, charged: string, more: Partial<RegularisationFacts> = {}): RegularisationFacts => ({
  category: "MAIN",
  quarter: "2023Q1",
  fund: null,
  income: parseCents(income),
  quartersOfSubjection: 4,
  charged: parseCents(charged),
  ...more,
});

describe("the regularisation of a quarter", () => {
  it.each<[RegularisationFacts, string, string]>([
    [facts("28000.00", "2050.00"), "-615.00", "E33: four of these are the refund of 2 460.00"],
    [facts("9000.00", "2050.00"), "-1209.03", "E34: and of these that of 4 836.12"],
    [facts("60000.00", "2050.00"), "1025.00", "a supplement"],
    [facts("40000.00", "2050.00"), "0.00", "nothing, where the base was right"],
    [facts("60000.00", "2133.03", { fund: "UCM" }), "1066.51", "3 199.54 with the fee, less what was charged with it"],
  ])("of %o is %s: %s", (asked, expected) => {
    const calculation = regularisationOfQuarter(asked);
    expect(formatCents(calculation.result)).toBe(expected);
    expect(readds(calculation)).toEqual([]);
  });

  it.each([
    ["2025-01-31", "2025-02-28", "the end of the shorter month"],
    ["2025-11-02", "2025-12-31", "the end of the year"],
    ["2025-12-15", "2026-01-31", "over the turn of the year"],
  ])("on income received on %s is stated by %s: %s", (received, day) => expect(regularisationDay(received)).toBe(day));

  it("is paid by the end of the quarter after that of the statement", () => {
    expect(supplementDueDay("2025-05-15")).toBe("2025-09-30");
    expect(supplementDueDay("2025-11-12")).toBe("2026-03-31");
  });
});
