import type { Cents } from "../../../shared/values/money.ts";

/** What one contributor makes of an amount. */
export interface Share {
  readonly member: string;
  readonly amount: Cents;
}

/** What those two make who make most, of what each makes in all; the greatest first. */
export function largestTwo(shares: readonly Share[]): Cents[] {
  const each = new Map<string, Cents>();
  for (const { member, amount } of shares) each.set(member, (each.get(member) ?? 0n) + amount);
  return greatestFirst([...each.values()]).slice(0, 2);
}

/** Amounts in falling order. */
export const greatestFirst = (amounts: readonly Cents[]): Cents[] => amounts.toSorted((a, b) => (a > b ? -1 : 1));

/**
 * Whether an amount would tell what one contributor makes of it: who makes more than half, or whom the second could
 * reckon to within a tenth by taking off the own part (the rule of p %, with p = 10).
 */
export function isDominated([first = 0n, second = 0n]: readonly Cents[], total: Cents): boolean {
  return first * 2n > total || (total - first - second) * 10n < first;
}
