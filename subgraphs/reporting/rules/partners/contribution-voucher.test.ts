import type { ContributorCategory, SettlementState } from "../../../shared/values/career.ts";
import { contributionVoucher } from "./contribution-voucher.ts";
import type { QuarterStanding } from "./voucher-line.ts";

type Told = [category: ContributorCategory | null, state: SettlementState | null, minimumReached?: boolean];

const quarter = (number: number, [category, state, minimumReached = false]: Told): QuarterStanding => ({
  quarter: `2024Q${number}`,
  category,
  settlement: state && { state, minimumReached },
  assimilated: false,
});

const paid: Told = ["MAIN", "PAID", true];
const none: Told = [null, "NOTHING_DUE"];
const voucherOf = (told: readonly Told[]) =>
  contributionVoucher(
    2024,
    told.map((one, i) => quarter(i + 1, one)),
  );

describe("the contribution voucher of 2024", () => {
  it.each<[why: string, told: Told[], standing: string, minimum: boolean | null, coveredFrom: string | null]>([
    ["all four are paid", [paid, paid, paid, paid], "IN_ORDER", true, "2026-01-01"],
    [
      "an exempted quarter counts as covered",
      [paid, ["MAIN", "EXEMPTED", false], paid, paid],
      "IN_ORDER",
      true,
      "2026-01-01",
    ],
    ["a whole year exempted does too", Array(4).fill(["MAIN", "EXEMPTED", false]), "IN_ORDER", true, "2026-01-01"],
    ["one is unpaid", [paid, paid, ["MAIN", "UNPAID", false], paid], "NOT_IN_ORDER", false, null],
    ["a part is not the whole", [paid, paid, paid, ["MAIN", "PARTLY_PAID", false]], "NOT_IN_ORDER", false, null],
    ["the last may still be paid", [paid, paid, paid, ["MAIN", "NOT_DUE_YET", false]], "NOT_YET_CLOSED", null, null],
    [
      "what is late outweighs what is not",
      [["MAIN", "UNPAID", false], paid, paid, ["MAIN", "NOT_DUE_YET"]],
      "NOT_IN_ORDER",
      false,
      null,
    ],
    ["of one nobody knows", [paid, ["MAIN", null], paid, paid], "NOT_KNOWN", null, null],
    [
      "one late is enough, whoever knows of another",
      [["MAIN", "UNPAID", false], ["MAIN", null], paid, paid],
      "NOT_IN_ORDER",
      false,
      null,
    ],
    ["a start in the last quarter", [none, none, none, paid], "IN_ORDER", true, "2026-01-01"],
    [
      "a quarter without activity asks nothing, whatever is said of it",
      [[null, "UNPAID", false], paid, paid, paid],
      "IN_ORDER",
      true,
      "2026-01-01",
    ],
    ["no activity at all", [none, none, none, none], "NO_ACTIVITY", null, null],
    [
      "secondary, below the minimum: in order, no cover",
      Array(4).fill(["SECONDARY", "PAID", false]),
      "IN_ORDER",
      false,
      null,
    ],
    [
      "secondary, at the minimum: cover of its own",
      Array(4).fill(["SECONDARY", "PAID", true]),
      "IN_ORDER",
      true,
      "2026-01-01",
    ],
    [
      "secondary, nothing due: in order, no cover",
      Array(4).fill(["SECONDARY", "NOTHING_DUE", false]),
      "IN_ORDER",
      false,
      null,
    ],
    [
      "primostarter: deemed the full minimum",
      Array(4).fill(["PRIMOSTARTER", "PAID", false]),
      "IN_ORDER",
      true,
      "2026-01-01",
    ],
    [
      "helper spouse, full statute: deemed the full minimum",
      Array(4).fill(["SPOUSE_MAXI", "PAID"]),
      "IN_ORDER",
      true,
      "2026-01-01",
    ],
    [
      "helper spouse, sickness only: no health care",
      Array(4).fill(["SPOUSE_MINI", "PAID", true]),
      "IN_ORDER",
      false,
      null,
    ],
    ["and exempted neither", Array(4).fill(["SPOUSE_MINI", "EXEMPTED", false]), "IN_ORDER", false, null],
    ["a student below the minimum", Array(4).fill(["STUDENT", "PAID", false]), "IN_ORDER", false, null],
    [
      "a change of category in the year",
      [paid, paid, ["SECONDARY", "PAID", false], ["SECONDARY", "PAID", false]],
      "IN_ORDER",
      false,
      null,
    ],
  ])("%s", (_why, told, standing, minimumReached, coveredFrom) => {
    expect(voucherOf(told)).toMatchObject({
      standing,
      inOrder: standing === "IN_ORDER",
      minimumReached,
      cover: coveredFrom && { startsOn: coveredFrom, endsOn: "2026-12-31" },
    });
  });

  it("counts an assimilated quarter as covered, with or without activity", () => {
    const ill: QuarterStanding = { quarter: "2024Q4", category: null, settlement: null, assimilated: true };
    const voucher = contributionVoucher(2024, [quarter(1, paid), quarter(2, paid), quarter(3, paid), ill]);
    expect(voucher).toMatchObject({ cover: { startsOn: "2026-01-01" }, activeInLastQuarter: true });
    expect(voucher.lines[3]).toMatchObject({ state: "ASSIMILATED", covered: true, healthInsuranceCode: null });
  });

  it("says when the status did not stand in the last quarter", () => {
    expect(voucherOf([paid, paid, none, none]).activeInLastQuarter).toBe(false);
  });

  it("puts the quarters in order, and says each of them without an amount", () => {
    const voucher = contributionVoucher(2024, [quarter(2, paid), quarter(1, ["SECONDARY", "UNPAID", false])]);
    expect(voucher.lines).toEqual([
      {
        quarter: "2024Q1",
        category: "SECONDARY",
        state: "UNPAID",
        healthInsuranceCode: { code: "SIDE", basis: expect.objectContaining({ confidence: "UNCONFIRMED" }) },
        minimumReached: false,
        covered: false,
      },
      {
        quarter: "2024Q2",
        category: "MAIN",
        state: "PAID",
        healthInsuranceCode: { code: "MAIN", basis: expect.objectContaining({ confidence: "UNCONFIRMED" }) },
        minimumReached: true,
        covered: true,
      },
    ]);
    expect(JSON.stringify(voucher)).not.toMatch(/amount|\d\.\d\d/);
  });
});
