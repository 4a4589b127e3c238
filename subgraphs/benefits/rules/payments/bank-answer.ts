import type { Day } from "../../../shared/values/calendar.ts";
import type { Cents } from "../../../shared/values/money.ts";

/** Where a payment stands. */
export const paymentStates = {
  PROPOSED: "It stands in a run that waits to be released.",
  CANCELLED: "It was cancelled with its run, and never paid.",
  WITHHELD: "All of it is kept back for an overpayment: nothing goes to the account.",
  SENT: "It was given to the bank, which has not booked it yet.",
  PAID: "The bank booked it.",
  REJECTED: "The bank refused it before it booked anything; it is paid again once that can succeed.",
  RETURNED: "The bank booked it, and it came back; it is paid again once that can succeed.",
} as const;

export type PaymentState = keyof typeof paymentStates;

/** What became of a payment by the bank’s word; absent until it says something. */
export type BankOutcome = "PAID" | "REJECTED" | "RETURNED";

/** Why a file of the bank is not taken in: then nothing of it is. */
export const bankFileFaults = {
  UNREADABLE: "It is no whole pain.002, camt.053 or camt.054, or lacks what such a file must say.",
  DOES_NOT_ADD_UP: "Its sums are not what its parts make, or not what was sent.",
  OTHER_ACCOUNT: "It tells of an account from which the fund pays no benefits.",
  UNKNOWN_RUN: "It answers a file that this fund did not send.",
  UNKNOWN_PAYMENT: "It names payments that this fund did not send, or that are not in the file it answers.",
  OTHER_AMOUNT: "It books another amount than was sent.",
  WRONG_DAY: "It books on a day before the payment was sent, or on one that has not come.",
  NOT_BOOKED_YET: "It brings back payments that no file has booked yet: take the earlier statement in first.",
  CONTRADICTED: "It says otherwise than the bank said before: ask the bank.",
} as const;

export type BankFileFault = keyof typeof bankFileFaults;

/** How a payment stands, as the bank has told so far. */
export interface PaymentStanding {
  readonly amount: Cents;
  /** The day on which the file that holds it was released. */
  readonly releasedOn: Day;
  readonly outcome: BankOutcome | null;
  readonly bookedOn: Day | null;
  /** The day on which it came back, or was refused. */
  readonly failedOn: Day | null;
}

/** What the bank says of a payment. */
export interface SaidOfPayment {
  readonly way: "BOOKED" | "REJECTED" | "CAME_BACK";
  readonly amount: Cents;
  readonly on: Day;
}

type Followed = { readonly outcome: BankOutcome } | { readonly known: true } | { readonly why: BankFileFault };

const KNOWN = { known: true } as const;

/**
 * What follows from the bank’s word: another state, nothing new, or that it cannot be. Whatever is said twice changes
 * nothing the second time. A refusal of what was booked changes nothing either: what left comes back as a booking.
 */
export function followBank(standing: PaymentStanding, said: SaidOfPayment, today: Day): Followed {
  const { amount, releasedOn, outcome, bookedOn, failedOn } = standing;
  if (said.amount !== amount) return { why: "OTHER_AMOUNT" };
  if (said.on > today || said.on < releasedOn) return { why: "WRONG_DAY" };
  if (said.way === "REJECTED") return outcome === null ? { outcome: "REJECTED" } : KNOWN;
  if (said.way === "BOOKED") {
    if (outcome === null) return { outcome: "PAID" };
    return bookedOn === said.on ? KNOWN : { why: "CONTRADICTED" };
  }
  if (outcome === "PAID") return { outcome: "RETURNED" };
  if (outcome === null) return { why: "NOT_BOOKED_YET" };
  return outcome === "RETURNED" && failedOn === said.on ? KNOWN : { why: "CONTRADICTED" };
}

/** Reasons of a bank (ISO 20022) that are not about the account: the same payment may go to it again. */
const NOT_ABOUT_THE_ACCOUNT: ReadonlySet<string> = new Set([
  ...["AB05", "AB06", "AM04", "AM10", "AM23", "CUST", "DT01", "ED05", "FF01", "MS02", "MS03", "TM01"],
]);

/**
 * Whether nothing more is paid to an account after the bank gave a reason, until another account is told. A reason
 * that is not known, or not given, may well be about the account; what refuses a whole file is not.
 */
export const refusesAccount = (reason: string | null, whole: boolean): boolean =>
  !whole && !(reason !== null && NOT_ABOUT_THE_ACCOUNT.has(reason));
