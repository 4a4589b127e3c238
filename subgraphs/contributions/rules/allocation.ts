import type { Day } from "../../shared/values/calendar.ts";
import { type Cents, min } from "../../shared/values/money.ts";
import { allocationOrder, type ClaimKind } from "./parameters/allocation-order.ts";

/** What is left of a payment that was brought to an account. */
export interface Credit {
  readonly paymentId: string;
  readonly amount: Cents;
  readonly bookedOn: Day;
  /** The due that the payer, or a clerk for him, named. */
  readonly designatedDueId: string | null;
}

/** What is still claimed on the same account. */
export interface Claim {
  readonly dueId: string;
  readonly kind: Exclude<ClaimKind, "DESIGNATED">;
  readonly outstanding: Cents;
  readonly dueOn: Day;
}

/** So much of a payment for a due, because the payer said so or by the order. */
export interface Allocated {
  readonly paymentId: string;
  readonly dueId: string;
  readonly amount: Cents;
  readonly basis: "DESIGNATED" | "ORDER";
}

function inOrder(claims: readonly Claim[], { bookedOn, designatedDueId }: Credit): Claim[] {
  const order = allocationOrder.on(bookedOn).value;
  const rank = ({ dueId, kind }: Claim) => order.indexOf(dueId === designatedDueId ? "DESIGNATED" : kind);
  return claims.toSorted(
    (a, b) => rank(a) - rank(b) || (a.dueOn < b.dueOn ? -1 : Number(a.dueOn > b.dueOn)) || (a.dueId < b.dueId ? -1 : 1),
  );
}

/**
 * Puts what is left of payments to what is claimed on the account, the oldest payment first.
 *
 * What no claim takes stays a credit on the account, for the next due.
 */
export function allocations(credits: readonly Credit[], claims: readonly Claim[]): Allocated[] {
  const open = new Map(claims.map(({ dueId, outstanding }) => [dueId, outstanding]));
  const oldestFirst = credits.toSorted((a, b) =>
    a.bookedOn === b.bookedOn ? (a.paymentId < b.paymentId ? -1 : 1) : a.bookedOn < b.bookedOn ? -1 : 1,
  );
  return oldestFirst.flatMap((credit) => {
    let left = credit.amount;
    return inOrder(claims, credit).flatMap(({ dueId }) => {
      const amount = min(left, open.get(dueId) ?? 0n);
      if (amount <= 0n) return [];
      left -= amount;
      open.set(dueId, (open.get(dueId) ?? 0n) - amount);
      const basis = dueId === credit.designatedDueId ? "DESIGNATED" : "ORDER";
      return [{ paymentId: credit.paymentId, dueId, amount, basis }];
    });
  });
}
