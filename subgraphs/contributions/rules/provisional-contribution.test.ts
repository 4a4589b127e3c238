import { formatCents, parseCents } from "../../shared/values/money.ts";
import type { BaseKind, KnownIncome } from "./provisional-base.ts";
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

const known = (year: number, income: string, quarters = 4, knownOn = `${year + 2}-06-30`): KnownIncome => ({
  year,
  income: parseCents(income),
  quarters,
  knownOn,
});
const established = { category: "MAIN", fund: null, startsOn: "2010-01-01", incomes: [] } as const;
const starting = { category: "PRIMOSTARTER", fund: null, incomes: [] } as const;

describe("the provisional contribution", () => {
  it.each<[facts: ProvisionalFacts, base: BaseKind, year: number | null, owed: string, why: string]>([
    [
      { ...established, quarter: "2024Q1", incomes: [known(2021, "50000.00")] },
      "N3",
      2021,
      "3041.13",
      "E29: the income of three years ago, revalued",
    ],
    [
      { ...established, quarter: "2022Q1", incomes: [known(2019, "60000.00")] },
      "N3",
      2019,
      "3264.76",
      "E30: it crosses the first ceiling once revalued",
    ],
    [
      { ...established, quarter: "2024Q1", incomes: [known(2021, "25000.00", 2)] },
      "N3",
      2021,
      "3041.13",
      "half a year of 25 000 is a year of 50 000",
    ],
    [
      { ...established, quarter: "2024Q1", incomes: [known(2021, "5000.00")] },
      "N3",
      2021,
      "864.15",
      "the floor of the year after revaluation",
    ],
    [
      {
        ...established,
        quarter: "2023Q2",
        incomes: [known(2019, "40000.00"), known(2020, "50000.00", 4, "2023-01-02")],
      },
      "OLDER_YEAR",
      2019,
      "2443.40",
      "what arrives on 2 January is too late: 47 676.01 of 2019 serves the whole year",
    ],
    [
      {
        ...established,
        quarter: "2023Q2",
        incomes: [known(2020, "40000.00", 4, "2023-01-01"), known(2021, "9000.00")],
      },
      "N3",
      2020,
      "2425.43",
      "on 1 January it is in time, and a later year never serves: 47 325.52",
    ],
    [
      {
        ...established,
        quarter: "2024Q1",
        startsOn: "2020-05-01",
        incomes: [known(2019, "90000.00"), known(2021, "50000.00")],
      },
      "N3",
      2021,
      "3041.13",
      "the first year past the flat ones",
    ],
    [{ ...established, quarter: "2023Q4", startsOn: "2020-05-01" }, "FLAT", null, "840.97", "the last flat quarter"],
    [
      { ...established, quarter: "2025Q1", startsOn: "2023-02-01", incomes: [known(2021, "90000.00")] },
      "FLAT",
      null,
      "871.71",
      "a starter stays flat, whatever an earlier activity earned",
    ],
    [
      { ...starting, quarter: "2024Q1", startsOn: "2024-01-01", primostarterRank: 1 },
      "FLAT",
      null,
      "749.12",
      "who asks for nothing has the deduction on the ordinary minimum",
    ],
    [
      { ...established, category: "SPOUSE_MINI", quarter: "2024Q1", incomes: [known(2021, "50000.00")] },
      "N3",
      2021,
      "117.19",
      "0.79 % of the helped person's 59 339.13",
    ],
    [
      { ...established, category: "PENSION_AGE_NO_PENSION", quarter: "2025Q4", startsOn: "2025-10-01" },
      "FLAT",
      null,
      "871.71",
      "from 2025Q4 a starter at pension age has the flat base of the main occupation",
    ],
    [
      { ...established, category: "ART37_AB", quarter: "2025Q1", startsOn: "2025-01-01" },
      "FLAT",
      null,
      "96.44",
      "article 37 starts like a secondary occupation",
    ],
  ])("of %o rests on %s (%s): %s, for %s", (facts, base, year, owed) => {
    const found = contribution(facts);
    expect([found.base, found.incomeYear, formatCents(found.calculation.result)]).toEqual([base, year, owed]);
  });

  it.each<[string, ProvisionalFacts["fund"], ProvisionalFacts["category"], string, string]>([
    ["E13", "GROUPS", "STUDENT", "2024Q1", "99.33"],
    ["E14", "GROUPS", "MAIN", "2023Q1", "873.77"],
    ["E15", "GROUPS", "PENSION_PAID", "2023Q1", "138.63"],
    ["E03", "LIANTIS", "SECONDARY", "2023Q1", "96.72"],
  ])("%s: through %s a starter in %s pays in %s %s", (_, fund, category, quarter, total) => {
    const facts = { fund, category, quarter, startsOn: `${quarter.slice(0, 4)}-01-01`, incomes: [] };
    expect(formatCents(contribution(facts).calculation.result)).toBe(total);
  });

  it("refuses an established person of whom no income is known, and says which year is missing", () => {
    expect(provisionalContribution({ ...established, quarter: "2024Q1" })).toMatchObject({
      kind: "REFERENCE_INCOME_UNKNOWN",
      year: 2021,
      legalBasis: [{ article: "RD no. 38 of 27-07-1967, art. 11 § 3" }],
    });
  });

  it("leaves aside the income of an activity before the start that counts", () => {
    const facts = {
      ...established,
      quarter: "2024Q1",
      startsOn: "2020-05-01",
      incomes: [known(2019, "50000.00")],
    } as const;
    expect(provisionalContribution(facts).kind).toBe("REFERENCE_INCOME_UNKNOWN");
  });

  it.each([
    ["2025Q1", "revaluation coefficient: no figure is known for 2025-01-01"],
    ["2027Q1", "index numerator: no figure is known for 2027-01-01"],
  ])("of an established person in %s fails loudly", (quarter, why) => {
    const incomes = [known(2022, "40000.00"), known(2024, "40000.00")];
    expect(() => provisionalContribution({ ...established, quarter, incomes })).toThrow(why);
  });

  it("fails loudly in a year that nobody has looked up, also where no income is known", () => {
    expect(() => provisionalContribution({ ...established, quarter: "2027Q1" })).toThrow("index numerator");
  });
});
