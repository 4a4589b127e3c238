import { balanceThatCounts, type FiledAccounts } from "./balance-that-counts.ts";

const accounts = (year: number, total: bigint, more: Partial<FiledAccounts> = {}): FiledAccounts => ({
  yearStartsOn: `${year}-01-01`,
  yearEndsOn: `${year}-12-31`,
  balanceTotal: total,
  ...more,
});

describe("an old company", () => {
  const filed = [accounts(2021, 83_000_000n), accounts(2022, 83_000_000n), accounts(2023, 85_860_572n)];
  it.each<[why: string, year: number, total: bigint, endsOn: string]>([
    ["CO-01: 2025 looks at 2023", 2025, 85_860_572n, "2023-12-31"],
    ["CO-03: 2023 looks at 2021", 2023, 83_000_000n, "2021-12-31"],
    ["CO-03: 2024 looks at 2022", 2024, 83_000_000n, "2022-12-31"],
  ])("%s", (_why, year, total, endsOn) => {
    const found = balanceThatCounts(year, "2005-01-03", filed);
    expect(found).toMatchObject({ standing: "FILED", yearEndsOn: endsOn, accounts: { balanceTotal: total } });
  });

  it("CO-02: a cent more is a cent more", () => {
    const one = balanceThatCounts(2025, "2005-01-03", [accounts(2023, 85_860_573n)]);
    expect(one.accounts?.balanceTotal).toBe(85_860_573n);
  });

  it("waits for accounts that are not filed, and says for which", () => {
    expect(balanceThatCounts(2027, "2005-01-03", filed)).toEqual({
      standing: "NOT_FILED",
      yearEndsOn: "2025-12-31",
      accounts: null,
    });
    expect(balanceThatCounts(2022, "2005-01-03", filed)).toMatchObject({
      standing: "NOT_FILED",
      yearEndsOn: "2020-12-31",
    });
  });

  it("fills a gap between accounts that are known", () => {
    const gap = [accounts(2020, 1n), accounts(2023, 4n)];
    expect(balanceThatCounts(2024, "2005-01-03", gap)).toMatchObject({
      standing: "NOT_FILED",
      yearEndsOn: "2022-12-31",
    });
    expect(balanceThatCounts(2025, "2005-01-03", gap).accounts?.balanceTotal).toBe(4n);
  });
});

describe("CO-04: of 2024-11-15, first closed on 2025-12-31", () => {
  const first = accounts(2025, 99_999_999_99n, { yearStartsOn: "2024-11-15" });
  it.each([2024, 2025, 2026])("%i finds no such year", (year) => {
    expect(balanceThatCounts(year, "2024-11-15", [first])).toMatchObject({ standing: "NO_SUCH_YEAR", accounts: null });
  });

  it("2027 looks at the first", () => {
    expect(balanceThatCounts(2027, "2024-11-15", [first])).toMatchObject({ standing: "FILED", accounts: first });
  });

  it.each([
    [2025, "NO_SUCH_YEAR"],
    [2026, "NOT_FILED"],
  ])("without any accounts, %i is %s", (year, standing) => {
    expect(balanceThatCounts(year, "2024-11-15", [])).toMatchObject({ standing, accounts: null });
  });
});

it("counts accounting years that do not end with the year", () => {
  const filed = ["2023", "2024", "2025"].map((year) =>
    accounts(0, BigInt(year), { yearStartsOn: `${Number(year) - 1}-07-01`, yearEndsOn: `${year}-06-30` }),
  );
  expect(balanceThatCounts(2026, "2010-01-01", filed).accounts?.balanceTotal).toBe(2024n);
});
