import type { Quarter } from "../../shared/values/calendar.ts";
import { formatCents, parseCents } from "../../shared/values/money.ts";
import { annualised, revalued } from "./reference-income.ts";

describe("an incomplete year", () => {
  it.each([
    ["12000.00", 2, "24000.00", "E35: two quarters count double"],
    ["1500.00", 3, "2000.00", "E40: a small income that loses its exemption in 2025"],
    ["1000.00", 3, "1333.33", "a third of a cent goes down"],
    ["2000.00", 3, "2666.67", "two thirds go up"],
    ["5000.00", 1, "20000.00", "a single quarter counts four times"],
    ["5000.00", 4, "5000.00", "a whole year stays as it is"],
  ])("%s over %d quarters is %s: %s", (income, quarters, whole) => {
    expect(formatCents(annualised(parseCents(income), quarters))).toBe(whole);
  });

  it.each([0, 5, 1.5])("has no %d quarters", (quarters) => expect(() => annualised(1n, quarters)).toThrow(RangeError));
});

describe("the revaluation of an earlier income", () => {
  it.each<[string, number, Quarter, string, string]>([
    ["50000.00", 2021, "2024Q1", "59339.13", "E29: 656.54 over 553.21, as the decree writes it"],
    ["60000.00", 2019, "2022Q1", "63883.89", "E30: 1.06473156"],
    ["100000.00", 2020, "2023Q4", "118313.80", "1.18313797, and the cent after it"],
    ["100000.00", 2023, "2026Q1", "107236.27", "1.07236269, and the cent after it"],
    ["40000.00", 2016, "2019Q1", "42536.00", "1.0634, published with four decimals"],
    ["100000.00", 2019, "2023Q1", "119190.02", "638.93 over 536.06: an older income takes its own average index"],
    ["100000.00", 2021, "2025Q1", "119715.84", "662.28 over 553.21: 2021 is known where 2022 is not"],
  ])("takes %s of %d to %s as %s: %s", (income, year, quarter, expected) => {
    expect(formatCents(revalued(parseCents(income), year, quarter))).toBe(expected);
  });

  it.each<[number, Quarter, string]>([
    [2015, "2018Q1", "revaluation coefficient: no figure is known for 2018-01-01"],
    [2017, "2020Q1", "revaluation coefficient: no figure is known for 2020-01-01"],
    [2018, "2021Q1", "revaluation coefficient: no figure is known for 2021-01-01"],
    [2022, "2025Q4", "revaluation coefficient: no figure is known for 2025-01-01"],
    [2024, "2027Q1", "revaluation coefficient: no figure is known for 2027-01-01"],
    [2018, "2022Q1", "average index of the income year: no figure is known for 2018-01-01"],
    [2022, "2026Q1", "average index of the income year: no figure is known for 2022-01-01"],
  ])("refuses an income of %d for %s, naming what is missing", (year, quarter, message) => {
    expect(() => revalued(4000000n, year, quarter)).toThrow(message);
  });
});
