import { formatCents } from "../../../shared/values/money.ts";
import { readds } from "../../../shared/values/readd.ts";
import { companyBalance } from "./company-balance.ts";
import { type CompanyFacts, companyContribution } from "./company-contribution.ts";
import { companyDueOn } from "./company-due-day.ts";
import { type CompanySituation, companyExemption } from "./company-exemption.ts";

const filed = (total: bigint | null, yearEndsOn = "2023-12-31"): CompanyFacts["balance"] =>
  total === null ? { standing: "NO_SUCH_YEAR", yearEndsOn: null, total } : { standing: "FILED", yearEndsOn, total };

const old = (year: number, total: bigint | null, more: Partial<CompanyFacts> = {}): CompanyFacts => ({
  year,
  legalPersonalityOn: "2005-01-03",
  dissolvedOn: null,
  liable: true,
  balance: filed(total),
  exemption: null,
  paidBefore: 0n,
  ...more,
});

const reckoned = (facts: CompanyFacts) => {
  const found = companyContribution(facts);
  if (found.kind !== "RECKONED") throw new Error(found.kind);
  expect(readds(found.calculation)).toEqual([]);
  return { ...found, amount: formatCents(found.calculation.result) };
};

describe("what a company owes for a year", () => {
  it.each<[why: string, year: number, total: bigint | null, tier: string, amount: string, dueOn: string]>([
    ["CO-01: exactly the threshold is not above it", 2025, 858_605_72n, "BASE", "399.73", "2025-12-31"],
    ["CO-02: a cent more is", 2025, 858_605_73n, "HIGH", "998.47", "2025-12-31"],
    ["CO-03: above the threshold of 2023", 2023, 830_000_00n, "HIGH", "960.26", "2023-12-31"],
    ["CO-03: and under that of 2024", 2024, 830_000_00n, "BASE", "387.34", "2024-12-31"],
    ["2024, a cent above", 2024, 831_990_84n, "HIGH", "967.52", "2024-12-31"],
    ["2023, the threshold itself", 2023, 825_750_09n, "BASE", "384.44", "2023-12-31"],
    ["2022, the threshold itself, due in June again", 2022, 746_410_17n, "BASE", "347.50", "2022-06-30"],
    ["2022, a cent above", 2022, 746_410_18n, "HIGH", "868.00", "2022-06-30"],
    ["2021, due in December", 2021, 706_579_60n, "BASE", "347.50", "2021-12-31"],
    ["2021, a cent above", 2021, 706_579_61n, "HIGH", "868.00", "2021-12-31"],
    ["2020, put off to December", 2020, 702_954_48n, "HIGH", "868.00", "2020-12-31"],
    ["2019", 2019, 700_247_09n, "BASE", "347.50", "2019-06-30"],
    ["2019, a cent above", 2019, 700_247_10n, "HIGH", "868.00", "2019-06-30"],
    ["2018, a cent above", 2018, 681_341_34n, "HIGH", "868.00", "2018-06-30"],
    ["2017, the threshold itself", 2017, 667_529_12n, "BASE", "347.50", "2017-06-30"],
    ["2017, a cent above", 2017, 667_529_13n, "HIGH", "868.00", "2017-06-30"],
    ["2026, whose lower amount was seen", 2026, 100_000_00n, "BASE", "409.30", "2026-12-31"],
    ["no accounting year to look at", 2025, null, "BASE", "399.73", "2025-12-31"],
  ])("%s", (_why, year, total, tier, amount, dueOn) => {
    expect(reckoned(old(year, total))).toMatchObject({ tier, amount, dueOn });
  });

  it("rests on what was seen, but for the threshold of 2026 and for accounts that are not filed", () => {
    expect(reckoned(old(2025, 1n)).calculation.confirmed).toBe(true);
    expect(reckoned(old(2021, 1n)).calculation.confirmed).toBe(true);
    expect(reckoned(old(2026, 1n)).calculation.confirmed).toBe(false);
    expect(reckoned(old(2026, null)).calculation.confirmed).toBe(true);
    const unfiled = { standing: "NOT_FILED", yearEndsOn: "2022-12-31", total: 1n } as const;
    expect(reckoned(old(2025, null, { balance: unfiled })).calculation.confirmed).toBe(false);
  });

  it("shows the balance total beside the threshold", () => {
    const { steps } = reckoned(old(2025, 858_605_73n)).calculation;
    expect(steps.map(({ parentIndex, rule, value }) => `${parentIndex} ${rule} ${value}`)).toEqual([
      "null company.contribution 998.47",
      "0 company.high 998.47",
      "0 company.above-threshold 1",
    ]);
    expect(steps[2]?.parameters.map(({ value, validFrom }) => [value, validFrom])).toEqual([
      ["858605.73", "2023-12-31"],
      ["858605.72", "2025-01-01"],
    ]);
  });

  it.each([
    ["the higher amount of 2026, which nobody has published", old(2026, 900_000_00n), "higher amount"],
    ["a year that has not been entered", old(2027, 1n), "threshold"],
    ["a year before the tables begin", old(2016, 1n), "last day to pay"],
  ])("refuses %s", (_why, facts, table) => {
    expect(() => companyContribution(facts)).toThrow(table);
  });

  it.each<[why: string, more: Partial<CompanyFacts>, kind: string]>([
    ["an association", { liable: false }, "FORM_NOT_LIABLE"],
    [
      "a deed of 20 December 2024 that was filed on 5 January 2025",
      { legalPersonalityOn: "2025-01-05", year: 2024 },
      "NOT_YET",
    ],
    ["that company in 2025", { legalPersonalityOn: "2025-01-05" }, "RECKONED"],
    ["a company that ended the year before", { dissolvedOn: "2024-12-31" }, "NO_MORE"],
    ["a company that ended on the first day of the year", { dissolvedOn: "2025-01-01" }, "RECKONED"],
  ])("%s: %s", (_why, more, kind) => {
    expect(companyContribution({ ...old(2025, 1n), ...more }).kind).toBe(kind);
  });
});

describe("when it is due", () => {
  it.each<[year: number, born: string, dueOn: string]>([
    [2019, "2019-04-10", "2019-07-31"],
    [2019, "2019-02-10", "2019-06-30"],
    [2019, "2019-03-31", "2019-06-30"],
    [2019, "2018-11-30", "2019-06-30"],
    [2019, "2019-11-30", "2020-02-29"],
    [2020, "2020-11-02", "2021-02-28"],
    [2025, "2025-09-30", "2025-12-31"],
    [2025, "2025-10-01", "2026-01-31"],
    [2025, "2025-12-31", "2026-03-31"],
  ])("the year %i of a company of %s: %s", (year, born, dueOn) => {
    expect(companyDueOn(year, born)).toBe(dueOn);
  });
});

describe("which balance total is looked at", () => {
  const year = (of: number, balanceTotal: bigint) => ({
    yearStartsOn: `${of}-01-01`,
    yearEndsOn: `${of}-12-31`,
    balanceTotal,
  });
  it("CO-04: none before two years are closed, and then the first", () => {
    const first = { yearStartsOn: "2024-11-15", yearEndsOn: "2025-12-31", balanceTotal: 5n };
    const totals = [2024, 2025, 2026, 2027].map((asked) => companyBalance(asked, "2024-11-15", [first]).total);
    expect(totals).toEqual([null, null, null, 5n]);
  });

  it("the last that are known, while the accounts are not filed; and what is filed late instead", () => {
    const known = [year(2021, 1n), year(2022, 2n)];
    const unfiled = { standing: "NOT_FILED", yearEndsOn: "2022-12-31", total: 2n };
    expect(companyBalance(2025, "2005-01-03", known)).toEqual(unfiled);
    const late = { standing: "FILED", yearEndsOn: "2023-12-31", total: 3n };
    expect(companyBalance(2025, "2005-01-03", [...known, year(2023, 3n), year(2024, 4n)])).toEqual(late);
    expect(companyBalance(2025, "2005-01-03", [])).toEqual({ standing: "NOT_FILED", yearEndsOn: null, total: null });
  });
});

describe("exemptions", () => {
  const none: CompanySituation = { starterYears: [], dormantYears: [], insolvencies: [] };
  const insolvent = (kind: "BANKRUPTCY" | "LIQUIDATION" | "JUDICIAL_REORGANISATION", startsOn: string, more = {}) => ({
    ...none,
    insolvencies: [{ kind, startsOn, endsOn: null, publishedOn: null, ...more }],
  });
  const wound = insolvent("LIQUIDATION", "2025-12-20", { publishedOn: "2026-01-08" });
  const reorganised = insolvent("JUDICIAL_REORGANISATION", "2024-06-01", { endsOn: "2025-02-28" });

  it.each<[why: string, year: number, situation: CompanySituation, code: string | null, refunded: boolean | null]>([
    ["nothing", 2025, none, null, null],
    ["CO-13: a starter's year that was granted", 2025, { ...none, starterYears: [2025] }, "STARTER", true],
    ["CO-16: and the year after, that was not", 2026, { ...none, starterYears: [2025] }, null, null],
    ["CO-20: dormant all year", 2025, { ...none, dormantYears: [2025] }, "DORMANT", true],
    ["CO-17: bankrupt in November", 2025, insolvent("BANKRUPTCY", "2025-11-15"), "BANKRUPTCY", false],
    ["the year before", 2024, insolvent("BANKRUPTCY", "2025-11-15"), null, null],
    ["bankrupt since last year", 2026, insolvent("BANKRUPTCY", "2025-11-15"), "BANKRUPTCY", false],
    ["CO-19: liquidation published in January: not the year before", 2025, wound, null, null],
    ["CO-19: but that year", 2026, wound, "LIQUIDATION", false],
    ["a liquidation that was never published", 2026, insolvent("LIQUIDATION", "2025-12-20"), null, null],
    ["reorganisation in the year of its end", 2025, reorganised, "JUDICIAL_REORGANISATION", false],
    ["and in the year after", 2026, reorganised, null, null],
  ])("%s", (_why, year, situation, code, refunded) => {
    const found = companyExemption(year, situation);
    expect([found?.code ?? null, found?.refunded ?? null]).toEqual([code, refunded]);
  });

  it("what gives back goes before what keeps", () => {
    const both = { ...insolvent("BANKRUPTCY", "2025-03-10"), dormantYears: [2025] };
    expect(companyExemption(2025, both)?.code).toBe("DORMANT");
  });

  it.each<[why: string, situation: CompanySituation, paidBefore: bigint, owed: string]>([
    ["CO-17: bankrupt and unpaid: nothing", insolvent("BANKRUPTCY", "2025-11-15"), 0n, "0.00"],
    ["CO-18: bankrupt and paid in October: kept", insolvent("BANKRUPTCY", "2025-11-15"), 399_73n, "399.73"],
    ["paid in part: that part is kept", insolvent("BANKRUPTCY", "2025-11-15"), 100_00n, "100.00"],
    ["paid too much: never more than the amount", insolvent("BANKRUPTCY", "2025-11-15"), 500_00n, "399.73"],
    ["CO-20: dormant and paid: given back", { ...none, dormantYears: [2025] }, 399_73n, "0.00"],
    ["CO-21: a starter who had paid: given back", { ...none, starterYears: [2025] }, 399_73n, "0.00"],
  ])("%s", (_why, situation, paidBefore, owed) => {
    const exemption = companyExemption(2025, situation);
    expect(reckoned(old(2025, 1n, { exemption, paidBefore })).amount).toBe(owed);
  });

  it("needs no amount of the law where nothing is owed", () => {
    const exemption = companyExemption(2026, { ...none, dormantYears: [2026] });
    expect(reckoned(old(2026, 900_000_00n, { exemption })).amount).toBe("0.00");
  });
});
