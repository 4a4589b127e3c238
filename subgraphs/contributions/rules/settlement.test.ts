import { type QuarterClaim, settlementOf } from "./settlement.ts";

const claim = (paid: bigint, changed: Partial<QuarterClaim> = {}): QuarterClaim => ({
  category: "MAIN",
  contribution: 890_42n,
  amount: 926_93n,
  dueOn: "2026-12-31",
  paid,
  ...changed,
});
const secondary = { category: "SECONDARY", contribution: 98_51n, amount: 102_55n } as const;

describe("a quarter", () => {
  it.each<[why: string, claims: QuarterClaim[], day: string, state: string, minimum: boolean]>([
    ["is not due yet on its last day", [claim(0n)], "2026-12-31", "NOT_DUE_YET", false],
    ["is unpaid the day after", [claim(0n)], "2027-01-01", "UNPAID", false],
    ["is paid to the cent", [claim(926_93n)], "2027-01-01", "PAID", true],
    ["lacks a cent", [claim(926_92n)], "2027-01-01", "PARTLY_PAID", false],
    ["is paid in part before its day", [claim(1n)], "2026-11-20", "PARTLY_PAID", false],
    ["owes nothing under the limit", [claim(0n, { contribution: 0n, amount: 0n })], "2027-01-01", "NOTHING_DUE", false],
    ["of a secondary occupation is paid under the minimum", [claim(102_55n, secondary)], "2027-01-01", "PAID", false],
    [
      "of a secondary occupation reaches the minimum at 890.42",
      [claim(926_93n, { category: "SECONDARY" })],
      "2027-01-01",
      "PAID",
      true,
    ],
    [
      "of a secondary occupation lacks a cent of it",
      [claim(926_92n, { category: "SECONDARY", contribution: 890_41n, amount: 926_92n })],
      "2027-01-01",
      "PAID",
      false,
    ],
    [
      "of a helper spouse is deemed full at the own minimum",
      [claim(407_20n, { category: "SPOUSE_MAXI", contribution: 391_16n, amount: 407_20n })],
      "2027-01-01",
      "PAID",
      true,
    ],
    [
      "is paid in part while its supplement is open",
      [claim(926_93n), claim(0n, { contribution: 100_00n, amount: 104_10n, dueOn: "2027-06-30" })],
      "2027-01-01",
      "PARTLY_PAID",
      false,
    ],
  ])("%s", (_why, claims, day, state, minimum) => {
    expect(settlementOf("2026Q4", claims, day)).toMatchObject({ state, minimumReached: minimum });
  });

  it("says what was owed, paid and left", () => {
    expect(settlementOf("2026Q4", [claim(26_93n)], "2026-11-20")).toMatchObject({
      owed: 926_93n,
      paid: 26_93n,
      outstanding: 900_00n,
    });
  });
});
