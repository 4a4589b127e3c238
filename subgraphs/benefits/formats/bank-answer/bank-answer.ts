import type { Day } from "../../../shared/values/calendar.ts";
import type { Cents } from "../../../shared/values/money.ts";

/** What a bank says of our payments: how it took a file of them (pain.002), or what it booked (camt.053, camt.054). */
export type BankAnswer = StatusReport | Bookings;

/** How the bank took one file of ours. What it does not refuse is still to be booked. */
export interface StatusReport {
  readonly form: "PAIN002";
  /** The name under which we sent the file. */
  readonly messageId: string;
  /** How many payments it held and what they made, by the bank’s count; absent where it does not count. */
  readonly payments: number | null;
  readonly total: Cents | null;
  /** Why it was refused as a whole; absent where it was not. */
  readonly whole: { readonly reason: string | null } | null;
  /** Every payment that it names, refused or not. */
  readonly named: readonly NamedPayment[];
}

/** A payment that a report names. */
export interface NamedPayment {
  readonly place: string;
  readonly endToEndId: string;
  readonly rejected: boolean;
  readonly reason: string | null;
}

/** What a bank booked on accounts of ours. */
export interface Bookings {
  readonly form: "CAMT053" | "CAMT054";
  /** The accounts of which it tells. */
  readonly accounts: readonly string[];
  readonly bookings: readonly Booking[];
}

/** One sum that was booked: below zero it left the account, above zero it came in, or came back. */
export interface Booking {
  /** Where it stands in the file: "Ntry 3", "Ntry 3/2". */
  readonly place: string;
  readonly endToEndId: string | null;
  /** The file of ours that was booked in one sum, without its payments. */
  readonly batchId: string | null;
  readonly amount: Cents;
  readonly bookedOn: Day;
  readonly reason: string | null;
}

/** Why a file is not taken in, as far as that is seen without looking at the payments. */
export type AnswerFault = "UNREADABLE" | "DOES_NOT_ADD_UP";

/** A fault, and where in the file: a place, never a value. */
export interface FaultAt {
  readonly why: AnswerFault;
  readonly place: string;
}

/** Collects what is wrong with a file while it is read; the same is named once. */
export class AnswerFaults {
  readonly #found = new Map<string, FaultAt>();

  /** Names one more. */
  add(why: AnswerFault, place: string): void {
    this.#found.set(`${why} ${place}`, { why, place });
  }

  get found(): readonly FaultAt[] {
    return [...this.#found.values()];
  }
}
