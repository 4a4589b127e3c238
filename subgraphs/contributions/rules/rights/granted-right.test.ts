import { formatCents } from "../../../shared/values/money.ts";
import type { Category } from "../category.ts";
import { provisionalContribution } from "../provisional-contribution.ts";
import { type GrantedRight, isDeemedWaived, rightsOfQuarter, withoutWaived } from "./granted-right.ts";

const held = (right: string, fromQuarter: string, untilQuarter: string | null = null): GrantedRight[] => [
  { right, fromQuarter, untilQuarter },
];

/** What a starter of 1 January 2026 owes for a quarter, with rights. */
function owed(category: Category, quarter: string, rights: readonly GrantedRight[]): string {
  const { artist: _, granted, ...scheme } = rightsOfQuarter(rights, { quarter, category });
  const rank = category === "PRIMOSTARTER" ? { primostarterRank: 2 } : {};
  const facts = { quarter, category, fund: null, startsOn: "2026-01-01", incomes: [], granted, ...scheme, ...rank };
  const found = provisionalContribution(facts);
  return found.kind === "CONTRIBUTION" ? formatCents(found.calculation.result) : found.kind;
}

describe("rights in a quarter", () => {
  it.each<[Category, GrantedRight[], string, string]>([
    ["PRIMOSTARTER", [], "890.42", "without a request the minimum of a main occupation"],
    ["PRIMOSTARTER", held("PRIMOSTARTER", "2026Q1", "2026Q4"), "459.82", "on request the own minimum"],
    ["PRIMOSTARTER", held("PRIMOSTARTER_ARTIST", "2026Q1"), "459.82", "an artist too"],
    ["PRIMOSTARTER", held("PRIMOSTARTER", "2026Q3"), "890.42", "not before its quarter"],
    ["MAIN", held("PRIMOSTARTER", "2026Q1"), "890.42", "nor in another category"],
    ["PENSION_AGE_NO_PENSION", [], "890.42", "at pension age the minimum"],
    ["PENSION_AGE_NO_PENSION", held("PENSION_OPT_OUT", "2026Q1"), "197.02", "or, on request, the old scheme of 20.5 %"],
    ["PENSION_AGE_NO_PENSION", held("PENSION_OPT_OUT", "2026Q1", "2026Q1"), "890.42", "until it is given up"],
    ["PENSION_AGE_NO_PENSION", held("SURVIVOR_SCHEME", "2026Q1"), "141.28", "14.70 % with a survivor's pension"],
    ["MAIN", held("PENSION_OPT_OUT", "2026Q1"), "890.42", "which means nothing before"],
  ])("a starter of %s with %j owes %s for 2026Q2: %s", (category, rights, amount) => {
    expect(owed(category, "2026Q2", rights)).toBe(amount);
  });
});

describe("a scheme at pension age", () => {
  it.each<[bigint | null, bigint | null, boolean, string]>([
    [null, null, false, "a starter, or nothing known"],
    [17_374_07n, null, false, "a cent under the minimum of 2026"],
    [17_374_08n, null, true, "the minimum itself"],
    [20_000_00n, 17_374_07n, false, "a lower base was granted under it"],
    [20_000_00n, 18_000_00n, true, "a lower base was granted above it"],
  ])("on a base of %s, reduced to %s, is given up: %s: %s", (reference, reduced, waived) => {
    expect(isDeemedWaived({ reference, floor: 17_374_08n, reduced })).toBe(waived);
  });

  it.each<[GrantedRight[], number[], GrantedRight[], string]>([
    [held("PENSION_OPT_OUT", "2025Q4"), [2026], held("PENSION_OPT_OUT", "2025Q4", "2025Q4"), "from 1 January"],
    [held("PENSION_OPT_OUT", "2025Q4"), [2026, 2028], held("PENSION_OPT_OUT", "2025Q4", "2025Q4"), "and for good"],
    [held("PENSION_OPT_OUT", "2027Q1"), [2026], held("PENSION_OPT_OUT", "2027Q1"), "a new request holds"],
    [
      held("SURVIVOR_SCHEME", "2025Q4", "2025Q4"),
      [2026],
      held("SURVIVOR_SCHEME", "2025Q4", "2025Q4"),
      "it ended before",
    ],
    [held("PRIMOSTARTER", "2026Q1"), [2026], held("PRIMOSTARTER", "2026Q1"), "no other right is touched"],
  ])("%j, given up in %j, is %j: %s", (rights, years, left) => expect(withoutWaived(rights, years)).toEqual(left));
});
