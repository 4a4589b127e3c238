import { firstDay, type Quarter } from "../../shared/values/calendar.ts";
import { formatCents } from "../../shared/values/money.ts";
import { annualAmount } from "./indexation.ts";
import type { AmountName } from "./parameters/base-amounts.ts";
import { indexNumerator } from "./parameters/index-numerator.ts";

const years = [2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026];

/** The amounts that were published for each year, from 2018 to 2026; a dash where the amount did not exist yet. */
const published: Record<AmountName, string> = {
  "main-minimum": "13550.50 13847.39 13993.78 14042.57 14658.44 16409.20 16861.46 17008.88 17374.08",
  "ceiling-first": "58513.59 59795.61 60427.75 60638.46 63297.86 70857.99 72810.95 73447.52 75024.54",
  "ceiling-second": "86230.52 88119.80 89051.37 89361.89 93281.02 104422.24 107300.30 108238.40 110562.42",
  "secondary-limit": "1499.14 1531.99 1548.18 1553.58 1621.72 1815.41 1865.45 1881.76 1922.16",
  "art37-limit": "7098.31 7253.83 7330.52 7356.08 7678.69 8595.81 8832.73 8909.95 9101.26",
  "pensioner-limit": "2998.29 3063.98 3096.37 3107.17 3243.44 3630.82 3730.89 3763.51 3844.32",
  "spouse-minimum": "5952.74 6083.16 6147.47 6168.90 6439.45 7208.56 7407.24 7472.00 7632.44",
  "primostarter-minimum": "6997.55 7150.87 7226.46 7251.66 7569.70 8473.80 8707.35 8783.48 8972.07",
  "primostarter-deduction": "- - - - 100.00 111.94 115.03 116.03 118.52",
  "student-limit": "6775.25 6923.70 6996.89 7021.29 7329.22 8204.60 8430.73 8504.44 8687.04",
};

const cells = Object.entries(published).flatMap(([name, row]) =>
  row
    .split(" ")
    .flatMap((amount, i): [AmountName, number, string][] =>
      amount === "-" ? [] : [[name as AmountName, years[i] ?? 0, amount]],
    ),
);

describe("the yearly amounts of the law", () => {
  it("knows of every amount and every year", () => expect(cells).toHaveLength(86));

  it.each(cells)("%s of %d is %s, as published", (name, year, amount) => {
    expect(formatCents(annualAmount(name, `${year}Q2`))).toBe(amount);
    expect(formatCents(annualAmount(name, `${year}Q4`))).toBe(amount);
  });

  it.each<[AmountName, Quarter, string]>([
    ["primostarter-minimum", "2018Q1", "there were no primostarters before 1 April 2018"],
    ["primostarter-deduction", "2022Q1", "the deduction came with 1 April 2022"],
    ["main-minimum", "2017Q4", "the tables begin with 2018"],
  ])("has no %s for %s, for %s", (name, quarter) => {
    expect(() => annualAmount(name, quarter)).toThrow(`no figure is known for ${firstDay(quarter)}`);
  });

  it.each(Object.keys(published) as AmountName[])("refuses %s of 2027, whose index nobody has entered", (name) => {
    expect(() => annualAmount(name, "2027Q1")).toThrow("index numerator: no figure is known for 2027-01-01");
  });

  it("takes last year's index on 31 December and this year's on 1 January", () => {
    expect(indexNumerator.on("2025-12-31").from).toBe("2025-01-01");
    expect(indexNumerator.on("2026-01-01").from).toBe("2026-01-01");
    expect(() => indexNumerator.on("2017-12-31")).toThrow("index numerator: no figure is known for 2017-12-31");
  });
});
