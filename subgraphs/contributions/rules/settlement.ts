import type { Day, Quarter } from "../../shared/values/calendar.ts";
import type { SettlementState } from "../../shared/values/career.ts";
import { type Cents, sum } from "../../shared/values/money.ts";
import type { Category } from "./category.ts";
import { type FreedQuarter, settlementOfFreed } from "./facilities/freed-quarter.ts";
import { contributionOfQuarter } from "./quarterly-contribution.ts";

/** What was claimed for a quarter, and what was paid of it. */
export interface QuarterClaim {
  readonly category: Category;
  readonly contribution: Cents;
  readonly amount: Cents;
  readonly paid: Cents;
  readonly dueOn: Day;
  /** Whether it is what a regularisation adds: the quarter is proved without it while it can still be paid in time. */
  readonly supplement?: boolean;
}

/** How a quarter stands, with the amounts that say so. */
export interface Settlement {
  readonly state: SettlementState;
  readonly minimumReached: boolean;
  readonly owed: Cents;
  readonly paid: Cents;
  readonly outstanding: Cents;
}

/** Categories whose contribution counts as full, though their own minimum is lower. */
const deemedFull: ReadonlySet<Category> = new Set(["MAIN", "PRIMOSTARTER", "SPOUSE_MAXI"]);

function stateOf(owed: Cents, paid: Cents, passed: boolean): SettlementState {
  if (owed === 0n) return "NOTHING_DUE";
  if (paid >= owed) return "PAID";
  if (paid > 0n) return "PARTLY_PAID";
  return passed ? "UNPAID" : "NOT_DUE_YET";
}

/**
 * How a quarter stands on a day, from everything that was claimed for it.
 *
 * A quarter that was freed whole says so, once nothing is claimed for it any more. `minimumReached` is what a health
 * fund needs to know: the quarter is paid, and the contribution without the fee is at least the minimum of a main
 * occupation, or that of a category which the law deems full.
 */
export function settlementOf(
  quarter: Quarter,
  claims: readonly QuarterClaim[],
  day: Day,
  freed: readonly FreedQuarter[] = [],
): Settlement {
  const owed = sum(claims.map(({ amount }) => amount));
  const paid = sum(claims.map((claim) => claim.paid));
  const passed = claims.some((claim) => claim.dueOn < day && claim.paid < claim.amount);
  const pressing = claims.filter((claim) => !isPending(claim, day));
  const asClaimed = stateOf(sum(pressing.map(({ amount }) => amount)), paid, passed);
  const state = (owed === 0n ? settlementOfFreed(freed) : null) ?? asClaimed;
  const minimumReached = state === "PAID" && reachesMinimum(quarter, pressing);
  return { state, minimumReached, owed, paid, outstanding: owed - paid };
}

/** A supplement that can still be paid in time: until its day the rest proves the quarter (PR art. 13). */
const isPending = ({ supplement = false, amount, paid, dueOn }: QuarterClaim, day: Day): boolean =>
  supplement && amount > paid && dueOn >= day;

function reachesMinimum(quarter: Quarter, claims: readonly QuarterClaim[]): boolean {
  if (claims.every(({ category }) => deemedFull.has(category))) return true;
  const minimum = contributionOfQuarter({ quarter, category: "MAIN", income: 0n, fund: null }).result;
  return sum(claims.map(({ contribution }) => contribution)) >= minimum;
}
