import type { Quarter } from "../../shared/values/calendar.ts";
import { formatCents, parseCents } from "../../shared/values/money.ts";
import type { Category } from "./category.ts";
import { provisionalContribution } from "./provisional-contribution.ts";
import { contributionOfQuarter } from "./quarterly-contribution.ts";

const years = [2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026];

function starterOf(category: Category, quarter: Quarter, optOut = false): string {
  const startsOn = `${quarter.slice(0, 4)}-01-01`;
  const found = provisionalContribution({ category, quarter, startsOn, incomes: [], fund: null, optOut });
  if (found.kind !== "CONTRIBUTION") throw new Error(found.kind);
  return formatCents(found.calculation.result);
}

function onIncome(category: Category, income: string, quarter: Quarter): string {
  return formatCents(contributionOfQuarter({ category, income: parseCents(income), quarter, fund: null }).result);
}

/** A cent under the limit of article 37, year by year. */
const underArticle37 = "7098.30 7253.82 7330.51 7356.07 7678.68 8595.80 8832.72 8909.94 9101.25".split(" ");

type Reckon = (quarter: Quarter, i: number) => string;

const witnesses: [what: string, published: string, reckon: Reckon][] = [
  [
    "the minimum of the main occupation",
    "694.46 709.68 717.18 719.68 751.25 840.97 864.15 871.71 890.42",
    (quarter) => onIncome("MAIN", "0.00", quarter),
  ],
  [
    "the provisional amount of a starter in main occupation",
    "694.46 709.68 717.18 719.68 751.25 840.97 864.15 871.71 890.42",
    (quarter) => starterOf("MAIN", quarter),
  ],
  [
    "the maximum of the main occupation",
    "3980.00 4067.20 4110.20 4124.53 4305.42 4819.65 4952.48 4995.78 5103.05",
    (quarter) => onIncome("MAIN", "999999.00", quarter),
  ],
  [
    "the minimum of the primostarter",
    "358.62 366.48 370.36 371.65 387.95 434.28 446.25 450.15 459.82",
    (quarter) => onIncome("PRIMOSTARTER", "0.00", quarter),
  ],
  [
    "the provisional amount of a primostarter who asked for nothing",
    "694.46 709.68 717.18 719.68 751.25 840.97 864.15 871.71 890.42",
    (quarter) => starterOf("PRIMOSTARTER", quarter),
  ],
  [
    "the minimum of the helper spouse",
    "305.08 311.76 315.06 316.16 330.02 369.44 379.62 382.94 391.16",
    (quarter) => starterOf("SPOUSE_MAXI", quarter),
  ],
  [
    "a starter in secondary occupation",
    "76.83 78.51 79.34 79.62 83.11 93.04 95.60 96.44 98.51",
    (quarter) => starterOf("SECONDARY", quarter),
  ],
  [
    "a student who starts",
    "76.83 78.51 79.34 79.62 83.11 93.04 95.60 96.44 98.51",
    (quarter) => starterOf("STUDENT", quarter),
  ],
  [
    "the highest reduced amount of article 37",
    "363.79 371.76 375.69 377.00 393.53 440.53 452.68 456.63 466.44",
    (quarter, i) => onIncome("ART37_AB", underArticle37[i] ?? "", quarter),
  ],
  [
    "a pensioner who starts",
    "110.19 112.60 113.79 114.19 119.20 133.43 137.11 138.31 141.28",
    (quarter) => starterOf("PENSION_PAID", quarter),
  ],
  [
    "the maximum of the pensioner",
    "3131.55 3200.16 3234.00 3245.27 3387.60 3792.21 3896.73 3930.79 4015.19",
    (quarter) => onIncome("PENSION_PAID", "999999.00", quarter),
  ],
  [
    "a starter at pension age in the old scheme",
    "153.66 157.03 158.69 159.24 166.23 186.08 191.21 192.88 197.02",
    (quarter) => starterOf("PENSION_AGE_NO_PENSION", quarter, true),
  ],
  [
    "the minimum of the mini-status",
    "26.76 27.35 27.64 27.73 28.95 32.41 33.30 33.59 34.31",
    (quarter) => starterOf("SPOUSE_MINI", quarter),
  ],
  [
    "the maximum of the mini-status",
    "150.90 154.21 155.84 156.38 163.24 182.74 187.78 189.42 193.48",
    (quarter) => onIncome("SPOUSE_MINI", "999999.00", quarter),
  ],
];

const cells = witnesses.flatMap(([what, published, reckon]) =>
  published.split(" ").map((amount, i) => ({ what, amount, year: years[i], reckon, i })),
);

describe("the quarterly amounts published for nine years", () => {
  it("has a cell for each", () => expect(cells).toHaveLength(126));

  it.each(cells)("$what of $year is $amount", ({ amount, year, reckon, i }) => {
    expect(reckon(`${year}Q2`, i)).toBe(amount);
  });
});
