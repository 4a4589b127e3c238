import { formatCents, parseCents, sum } from "../../shared/values/money.ts";
import { readds } from "../../shared/values/readd.ts";
import { type Surcharge, type SurchargeFacts, surcharges } from "./surcharge.ts";
import { type Claim, surchargeTerms } from "./surcharge-terms.ts";
import { unjustifiedReduction } from "./unjustified-reduction.ts";

const lines = (charged: Surcharge[]): string[] =>
  charged.map(({ on, kind, calculation }) => `${on} ${kind} ${formatCents(calculation.result)}`);
const total = (charged: Surcharge[]): string => formatCents(sum(charged.map(({ calculation }) => calculation.result)));

const first: Claim = { kind: "PROVISIONAL", quarter: "2024Q1" };
const facts = (claim: Claim, principal: string, until: string, more: Partial<SurchargeFacts> = {}): SurchargeFacts => ({
  ...surchargeTerms(claim),
  principal: parseCents(principal),
  payments: [],
  until,
  ...more,
});
const paid = (on: string, amount: string) => ({ on, amount: parseCents(amount) });

describe("from when an amount bears surcharges", () => {
  it.each<[Claim, string, number, string]>([
    [{ kind: "PROVISIONAL", quarter: "2025Q3" }, "2025-09-30", 2025, "at the end of its quarter"],
    [
      { kind: "PROVISIONAL", quarter: "2025Q1", starterNoticeOn: "2025-01-20" },
      "2025-06-30",
      2025,
      "E65: a starter's first contribution has a quarter of grace",
    ],
    [{ kind: "PROVISIONAL", quarter: "2025Q2", starterNoticeOn: "2025-04-15" }, "2025-09-30", 2025, "E65: the second"],
    [
      { kind: "PROVISIONAL", quarter: "2025Q4", starterNoticeOn: "2025-10-15" },
      "2026-03-31",
      2026,
      "a starter's notice of a fourth quarter counts as claimed next year",
    ],
    [{ kind: "REGULARISATION", statementOn: "2025-05-15" }, "2025-09-30", 2025, "E61: a quarter after the statement"],
    [{ kind: "REGULARISATION", statementOn: "2025-11-12" }, "2026-03-31", 2026, "E62: and next year"],
    [{ kind: "LATE_AFFILIATION", quarter: "2023Q2" }, "2023-06-30", 2023, "in its own quarter for who joined late"],
  ])("%o: from %s, claimed in %d: %s", (claim, firstOn, claimYear) => {
    expect(surchargeTerms(claim)).toEqual({ firstOn, claimYear });
  });
});

describe("the surcharges of an amount", () => {
  it("E58: 3 % at the end of four quarters and 7 % on 1 January", () => {
    const charged = surcharges(facts(first, "864.15", "2025-01-02"));
    expect(lines(charged)).toEqual([
      "2024-03-31 QUARTERLY 25.92",
      "2024-06-30 QUARTERLY 25.92",
      "2024-09-30 QUARTERLY 25.92",
      "2024-12-31 QUARTERLY 25.92",
      "2025-01-01 YEAR_END 60.49",
    ]);
    expect(total(charged)).toBe("164.17");
    expect(charged.flatMap(({ calculation }) => readds(calculation))).toEqual([]);
  });

  it.each<[SurchargeFacts, string, string]>([
    [facts(first, "899.15", "2025-01-02"), "170.82", "E59: the fee bears them too: four times 26.97 and 62.94"],
    [facts({ kind: "REGULARISATION", statementOn: "2025-05-15" }, "1000.00", "2026-01-05"), "130.00", "E61"],
    [facts({ kind: "REGULARISATION", statementOn: "2025-11-12" }, "1000.00", "2026-04-05"), "30.00", "E62"],
    [facts(first, "864.15", "2024-03-30"), "0.00", "the quarter has not ended"],
    [
      facts(first, "864.15", "2025-01-02", { payments: [paid("2024-03-31", "864.15")] }),
      "0.00",
      "paid on the last day",
    ],
    [facts(first, "864.15", "2024-03-31", { payments: [paid("2024-04-01", "864.15")] }), "25.92", "paid a day late"],
    [
      facts(first, "864.15", "2024-06-30", { payments: [paid("2024-05-02", "464.15")] }),
      "37.92",
      "25.92 and then 12.00 on the 400.00 that are left",
    ],
    [facts(first, "864.15", "2025-12-31", { proceedingsOn: "2024-08-20" }), "51.84", "two, up to the quarter before"],
    [
      facts(first, "864.15", "2025-12-31", { proceedingsOn: "2025-02-20" }),
      "164.17",
      "proceedings of the next year leave the 7 % where they are",
    ],
    [facts(first, "100.00", "2025-12-31"), "31.00", "eight times 3 %, and 7 % but once"],
  ])("%o come to %s: %s", (asked, expected) => expect(total(surcharges(asked))).toBe(expected));
});

describe("the surcharges of a reduction that was not justified", () => {
  const year = {
    year: 2023,
    standard: 820000n,
    reduced: 410000n,
    definitive: 717500n,
    paidInTime: 0n,
    endsOn: "2025-05-15",
  };

  it("E63: six times 3 % and once 7 % on 3 075.00", () => {
    const charged = unjustifiedReduction(year);
    expect(lines(charged)).toEqual([
      "2023-12-31 QUARTERLY 92.25",
      "2024-01-01 YEAR_END 215.25",
      "2024-03-31 QUARTERLY 92.25",
      "2024-06-30 QUARTERLY 92.25",
      "2024-09-30 QUARTERLY 92.25",
      "2024-12-31 QUARTERLY 92.25",
      "2025-03-31 QUARTERLY 92.25",
    ]);
    expect(total(charged)).toBe("768.75");
    expect(charged.flatMap(({ calculation }) => readds(calculation))).toEqual([]);
  });

  it.each([
    [{ ...year, definitive: 900000n }, "1025.00", "never on more than the standard amount: 4 100.00"],
    [{ ...year, definitive: 410000n }, "0.00", "a reduction that was right"],
    [{ ...year, definitive: 300000n }, "0.00", "or not low enough"],
    [{ ...year, paidInTime: 307500n }, "0.00", "the difference was paid by 31 December"],
    [{ ...year, endsOn: "2023-12-31" }, "0.00", "or ends that very day"],
  ])("of %o come to %s: %s", (facts, expected) => expect(total(unjustifiedReduction(facts))).toBe(expected));
});
