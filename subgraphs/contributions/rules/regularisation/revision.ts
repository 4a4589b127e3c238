import type { Day } from "../../../shared/values/calendar.ts";
import { type Cents, min, sum } from "../../../shared/values/money.ts";

/** What an earlier statement claimed for a quarter, or gave back where it is below zero; and its days. */
export interface StandingRegularisation {
  readonly id: string;
  readonly amount: Cents;
  /** The day of the statement that claimed it first: surcharges run from it. */
  readonly statedOn: Day;
  readonly dueOn: Day;
}

/** What a new statement does to what stands: which of it is reversed, and what is claimed or given back anew. */
export interface Revision {
  readonly reversed: readonly string[];
  /** What of the earlier ones stays. */
  readonly kept: Cents;
  /** Claimed or given back anew; nothing is 0. */
  readonly amount: Cents;
  /** Where a claim was lowered: the one whose days the rest of it keeps. */
  readonly insteadOf: StandingRegularisation | null;
}

/**
 * How the regularisation of a quarter comes from what stands to what it must be.
 *
 * More is claimed beside what stands, with days of its own. Less lowers the claims, the newest first: each is reversed,
 * and what is left of the last one is claimed anew with the days that it had, for it was owed since then. Only what
 * goes below every claim is given back. What was given back is never reversed: its money may be gone.
 */
export function revision(target: Cents, standing: readonly StandingRegularisation[]): Revision {
  const total = sum(standing.map(({ amount }) => amount));
  const nothing = { reversed: [], insteadOf: null } as const;
  if (target >= total) return { ...nothing, kept: total, amount: target - total };
  const reversed: StandingRegularisation[] = [];
  let excess = total - target;
  for (const one of standing.toReversed()) {
    if (excess === 0n || one.amount < 0n) continue;
    reversed.push(one);
    excess -= min(excess, one.amount);
  }
  const kept = total - sum(reversed.map(({ amount }) => amount));
  const amount = target - kept;
  return {
    reversed: reversed.map(({ id }) => id),
    kept,
    amount,
    insteadOf: amount > 0n ? (reversed.at(-1) ?? null) : null,
  };
}
