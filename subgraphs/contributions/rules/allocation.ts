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

/** Whether a sum is, to the cent, all that is overdue: whoever pays that much has said what for. */
function isAllOverdue(claims: readonly Claim[], { bookedOn, amount }: Credit): boolean {
  const overdue = claims.filter(({ dueOn }) => dueOn < bookedOn);
  return overdue.reduce((sum, { outstanding }) => sum + outstanding, 0n) === amount;
}

function inOrder(claims: readonly Claim[], credit: Credit): Claim[] {
  const { bookedOn, designatedDueId } = credit;
  const order = allocationOrder.on(bookedOn).value;
  const rank = ({ dueId, kind }: Claim) => order.indexOf(dueId === designatedDueId ? "DESIGNATED" : kind);
  const overdueFirst = isAllOverdue(claims, credit);
  const waits = ({ dueId, dueOn }: Claim) => Number(overdueFirst && dueId !== designatedDueId && dueOn >= bookedOn);
  return claims.toSorted(
    (a, b) =>
      waits(a) - waits(b) ||
      rank(a) - rank(b) ||
      (a.dueOn < b.dueOn ? -1 : Number(a.dueOn > b.dueOn)) ||
      (a.dueId < b.dueId ? -1 : 1),
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
    const stillOpen = claims.map((claim) => ({ ...claim, outstanding: open.get(claim.dueId) ?? 0n }));
    return inOrder(stillOpen, credit).flatMap(({ dueId }) => {
      const amount = min(left, open.get(dueId) ?? 0n);
      if (amount <= 0n) return [];
      left -= amount;
      open.set(dueId, (open.get(dueId) ?? 0n) - amount);
      const basis = dueId === credit.designatedDueId ? "DESIGNATED" : "ORDER";
      return [{ paymentId: credit.paymentId, dueId, amount, basis }];
    });
  });
}
