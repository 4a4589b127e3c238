import { formatCents, parseCents } from "../../shared/values/money.ts";
import { readds } from "../../shared/values/readd.ts";
import { continuedInsurance } from "./continued-insurance.ts";
import { givenAmount } from "./working/working.ts";

const reference = (income: string) => givenAmount("income.year", parseCents(income));
const leasts = "416.68 425.81 430.31 431.81 450.75 504.58 518.49 523.03 534.25".split(" ");

describe("the continued insurance, pension only", () => {
  it.each([
    ["30000.00", "883.50", "E66"],
    ["10000.00", "523.03", "E67: 60 % of what a main occupation pays at least"],
    ["90000.00", "2476.29", "two rates above the first ceiling"],
  ])("on %s costs %s a quarter of 2025: %s", (income, owed) => {
    const calculation = continuedInsurance(reference(income), "2025Q1", "PENSION");
    expect(formatCents(calculation.result)).toBe(owed);
    expect(readds(calculation)).toEqual([]);
  });

  it.each(leasts.map((least, i) => [2018 + i, least] as const))("costs in %d at least %s", (year, least) => {
    expect(formatCents(continuedInsurance(reference("0.00"), `${year}Q1`, "PENSION").result)).toBe(least);
  });

  it("with sickness fails loudly, for nobody knows its rates", () => {
    expect(() => continuedInsurance(reference("30000.00"), "2025Q1", "PENSION_AND_SICKNESS")).toThrow(
      "rates of the continued insurance, pension and sickness: no figure is known for 2025-01-01",
    );
  });
});
