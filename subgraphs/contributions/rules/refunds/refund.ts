import { addDays, type Day, yearOf } from "../../../shared/values/calendar.ts";
import { type Cents, min } from "../../../shared/values/money.ts";
import { refundPolicy } from "./refund-policy.ts";

/** Where a refund stands. */
export const refundStates = {
  ASKED: "Asked for by the person; nothing is set apart yet.",
  PROPOSED: "Set apart; a second member of staff must agree.",
  APPROVED: "Agreed; it goes with the next file to the bank.",
  SENT: "In a file that the bank was given.",
  PAID: "The bank has paid it.",
  REJECTED: "The bank has refused it or sent it back: the credit is open again.",
  WITHDRAWN: "The fund has withdrawn it: the credit is open again.",
} as const;

/** The code of such a state. */
export type RefundState = keyof typeof refundStates;

/** Why a refund cannot be made as it was asked for. */
export const refundFaults = {
  NOTHING_TO_REFUND: "No credit is free.",
  MORE_THAN_THE_CREDIT: "More than the credit that is free.",
  COLLECTED_LATELY: "The credit was collected by direct debit, and may still be claimed back.",
  NO_ACCOUNT_KNOWN: "No account has paid here before: name one, and its holder.",
  ALREADY_ASKED: "A refund is under way.",
} as const;

/** The code of such a fault. */
export type RefundFault = keyof typeof refundFaults;

/** What is free of a payment: no due has taken it. */
export interface FreeCredit {
  readonly paymentId: string;
  readonly amount: Cents;
  readonly bookedOn: Day;
  /** Whether it was collected under a mandate. */
  readonly collected: boolean;
}

/** How many members of staff must agree: two above the fund's limit, or to an account that never paid here. */
export function approvalsNeeded(amount: Cents, ibanKnown: boolean, today: Day): 1 | 2 {
  return amount > refundPolicy.on(today).value.fourEyesAbove || !ibanKnown ? 2 : 1;
}

/** The credits that may be given back on a day. */
export function refundable(credits: readonly FreeCredit[], today: Day): FreeCredit[] {
  const { collectedWaitDays } = refundPolicy.on(today).value;
  return credits.filter(({ collected, bookedOn }) => !collected || addDays(bookedOn, collectedWaitDays) < today);
}

/** Takes an amount from credits, the oldest first; `null` where they do not hold as much. */
export function takeFrom(credits: readonly FreeCredit[], amount: Cents): { paymentId: string; amount: Cents }[] | null {
  let left = amount;
  const taken = credits
    .toSorted((a, b) => (`${a.bookedOn} ${a.paymentId}` < `${b.bookedOn} ${b.paymentId}` ? -1 : 1))
    .flatMap(({ paymentId, amount: free }) => {
      const part = min(left, free);
      left -= part;
      return part > 0n ? [{ paymentId, amount: part }] : [];
    });
  return left === 0n ? taken : null;
}

/** What is free of a payment, and the year whose regularisation made it so; `null` where it was too much at once. */
export interface ClaimableCredit {
  readonly paidOn: Day;
  readonly undueYear: number | null;
}

/**
 * The last day on which the insured may claim a credit back (RD no. 38, art. 16): five years from 1 January after the
 * year of payment, or from that of the third year after the contribution year for what a regularisation found undue.
 */
export const lastDayToClaimBack = ({ paidOn, undueYear }: ClaimableCredit): Day =>
  `${undueYear === null ? yearOf(paidOn) + 5 : undueYear + 7}-12-31`;
