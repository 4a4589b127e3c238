import { addDays, addMonths, type Day } from "../../../shared/values/calendar.ts";
import { type Cents, sum } from "../../../shared/values/money.ts";
import { planPolicy } from "./payment-plan-policy.ts";

/** Where a payment plan stands. */
export const planStates = {
  ASKED: "Asked for; the fund has not decided.",
  RUNNING: "Granted, and kept so far.",
  REFUSED: "The fund refused it.",
  BROKEN: "An instalment did not come in, nor within the days of grace: recovery goes on where it stood.",
  FULFILLED: "Everything that it spread is paid.",
} as const;

/** The code of such a state. */
export type PlanState = keyof typeof planStates;

/** One part of a plan: so much, by a day. */
export interface Instalment {
  readonly number: number;
  readonly dueOn: Day;
  readonly amount: Cents;
}

/** Why a plan cannot be made as it was asked for. */
export type PlanFault = "NOTHING_TO_SPREAD" | "TOO_FEW" | "TOO_MANY" | "INSTALMENT_TOO_SMALL" | "IN_THE_PAST";

/** What stands against spreading a sum so, by the policy of the day; `null` where nothing does. */
export function planFault(total: Cents, count: number, firstOn: Day, today: Day): PlanFault | null {
  const { mostInstalments, leastInstalment } = planPolicy.on(today).value;
  if (total <= 0n) return "NOTHING_TO_SPREAD";
  if (count < 2) return "TOO_FEW";
  if (count > mostInstalments) return "TOO_MANY";
  if (total / BigInt(count) < leastInstalment) return "INSTALMENT_TOO_SMALL";
  return firstOn < today ? "IN_THE_PAST" : null;
}

/**
 * Spreads a sum over months, to the cent: the cents that do not divide are paid with the first instalments, so that no
 * later one is higher than one before it.
 */
export function instalmentsOf(total: Cents, count: number, firstOn: Day): Instalment[] {
  const each = total / BigInt(count);
  const over = Number(total % BigInt(count));
  return Array.from({ length: count }, (_, i) => ({
    number: i + 1,
    dueOn: addMonths(firstOn, i),
    amount: each + (i < over ? 1n : 0n),
  }));
}

/** A plan that was granted, and what was paid of what it spreads. */
export interface PlanFacts {
  readonly instalments: readonly Instalment[];
  readonly paid: Cents;
}

/**
 * Whether a granted plan is kept on a day. What counts is what came in in all, not which instalment it was meant for:
 * whoever pays ahead is not late. An instalment is missed when its day and the days of grace after it have passed.
 */
export function planStanding({ instalments, paid }: PlanFacts, today: Day): "RUNNING" | "BROKEN" | "FULFILLED" {
  if (paid >= sum(instalments.map(({ amount }) => amount))) return "FULFILLED";
  const { graceDays } = planPolicy.on(today).value;
  const owed = instalments.filter(({ dueOn }) => addDays(dueOn, graceDays) < today);
  return paid < sum(owed.map(({ amount }) => amount)) ? "BROKEN" : "RUNNING";
}

/** The instalments that are not covered by what was paid, with what is open of each, the oldest first. */
export function openInstalments({ instalments, paid }: PlanFacts): (Instalment & { readonly open: Cents })[] {
  let left = paid;
  return instalments.map((instalment) => {
    const covered = left < instalment.amount ? left : instalment.amount;
    left -= covered;
    return { ...instalment, open: instalment.amount - covered };
  });
}
