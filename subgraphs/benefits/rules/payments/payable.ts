import type { Day } from "../../../shared/values/calendar.ts";
import type { Cents } from "../../../shared/values/money.ts";
import type { BenefitPart } from "../outcome.ts";

/** Where a run of payments stands. */
export const runStates = {
  PROPOSED: "Drawn up by one person, and waiting for another.",
  RELEASED: "Released by a second person: the file for the bank is made.",
  CANCELLED: "Cancelled before it was released; nothing of it was paid.",
} as const;

export type RunState = keyof typeof runStates;

/** Why a run is not drawn up or released. */
export const runFaults = {
  NOTHING_TO_PAY: "Nothing is to be paid by that day to an account that is known.",
  NO_PAYING_ACCOUNT: "The account from which the fund pays is not known.",
  NOT_A_BANK_DAY: "Banks carry out no transfer on that day.",
  SAME_PERSON: "Whoever drew the run up does not release it.",
  WRONG_STATE: "The run was released or cancelled already.",
  OUTDATED:
    "A decision was revised, less is to be kept back, creditors seize otherwise, or an account was refused: cancel it, draw up another.",
  PERSON_DIED: "Somebody in it has died since: cancel it, draw up another.",
} as const;

export type RunFault = keyof typeof runFaults;

/** What of a part is to be paid now. */
export interface PayablePart {
  readonly part: number;
  readonly from: Day;
  readonly until: Day;
  readonly amount: Cents;
}

const isOver = ({ period }: BenefitPart, day: Day): boolean => (period.endsOn ?? period.startsOn) < day;

/**
 * What is to be paid of a decision on a day: the parts whose time is over, less all that was paid rightly for the claim
 * before, under whatever decision. What was paid without right is recovered as such, and covers nothing.
 */
export function payableParts(parts: readonly BenefitPart[], paid: Cents, day: Day): PayablePart[] {
  let left = paid;
  return parts.flatMap((one, part) => {
    if (!isOver(one, day)) return [];
    const { result } = one.calculation;
    const covered = left < result ? left : result;
    left -= covered;
    const { startsOn: from, endsOn } = one.period;
    return result > covered ? [{ part, from, until: endsOn ?? from, amount: result - covered }] : [];
  });
}

/** A payment that failed at the bank, and what it was for. */
export interface FailedPart {
  readonly id: string;
  readonly from: Day;
  readonly until: Day;
  readonly amount: Cents;
}

/** What is to be paid of a part, and which failed payment it pays again. */
export type RepeatedPart = PayablePart & { readonly repeats: string | null };

/** Sets apart what failed at the bank and is payable again: a payment for each, and one for what else is payable. */
export function repeatFailed(parts: readonly PayablePart[], failed: readonly FailedPart[]): RepeatedPart[] {
  return parts.flatMap((part) => {
    let rest = part.amount;
    const again = failed
      .filter(({ from, until }) => from === part.from && until === part.until)
      .flatMap(({ id, amount: whole }) => {
        const amount = whole < rest ? whole : rest;
        rest -= amount;
        return amount > 0n ? [{ ...part, amount, repeats: id }] : [];
      });
    return rest > 0n ? [...again, { ...part, amount: rest, repeats: null }] : again;
  });
}
