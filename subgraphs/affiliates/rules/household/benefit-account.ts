import { addDays, type Day } from "../../../shared/values/calendar.ts";
import { accountPolicy } from "./account-policy.ts";

/** Where an account for benefits stands. */
export const accountStates = {
  PROPOSED: "Asked for, and waiting for a second act.",
  CONFIRMED: "Confirmed; paid to from its first day on.",
  CANCELLED: "Taken back, or objected to.",
  LAPSED: "Never confirmed in time.",
} as const;

export type AccountState = keyof typeof accountStates;

/** On whose side somebody acts. */
export const accountSides = { INSURED: "The insured person.", FUND: "The staff of the fund." } as const;

export type AccountSide = keyof typeof accountSides;

/** Somebody who acts upon an account. */
export interface AccountActor {
  readonly side: AccountSide;
  readonly actor: string;
}

/** An account for benefits, with the one act that ended the asking. */
export interface BenefitAccount {
  readonly place: number;
  readonly askedOn: Day;
  readonly askedSide: AccountSide;
  readonly askedBy: string;
  readonly act: "CONFIRMED" | "CANCELLED" | null;
  /** From when it is paid to; `null` unless it was confirmed. */
  readonly startsOn: Day | null;
}

/** The last day on which an account may be confirmed that was asked for on a day. */
export const confirmUntil = (askedOn: Day): Day => addDays(askedOn, accountPolicy.on(askedOn).value.confirmWithinDays);

/** The first day on which an account is paid to that was confirmed on a day. */
export const paidFrom = (confirmedOn: Day): Day =>
  addDays(confirmedOn, accountPolicy.on(confirmedOn).value.waitingDays);

/** Where an account stands on a day. */
export const accountState = ({ act, askedOn }: BenefitAccount, today: Day): AccountState =>
  act ?? (today > confirmUntil(askedOn) ? "LAPSED" : "PROPOSED");

/** Why somebody may not confirm an account. */
export const confirmationFaults = {
  SAME_PERSON: "Whoever asked for it does not confirm it.",
  WRONG_CODE: "The code is not the one that the fund handed out.",
  OTHER_IBAN: "The number that was typed again is not the one that was asked for.",
} as const;

export type ConfirmationFault = keyof typeof confirmationFaults;

/** What whoever confirms shows: the code that the fund handed out, or the number, typed again from the proof. */
export interface Shown {
  readonly codeFits: boolean;
  readonly ibanFits: boolean;
}

/**
 * Why an account may not be confirmed so; `null` where it may.
 *
 * It takes two. What the insured asked is confirmed with a code that the fund hands out by another way, or by staff
 * who type the number again. What staff asked is confirmed by the insured, or by another of the staff.
 */
export function confirmationFault(
  { askedSide, askedBy }: Pick<BenefitAccount, "askedSide" | "askedBy">,
  { side, actor }: AccountActor,
  { codeFits, ibanFits }: Shown,
): ConfirmationFault | null {
  if (side === "FUND") return actor === askedBy ? "SAME_PERSON" : ibanFits ? null : "OTHER_IBAN";
  return askedSide === "FUND" || codeFits ? null : "WRONG_CODE";
}

/** The account that is paid to on a day: the one that began last; `null` where there is none. */
export function accountOn<Account extends BenefitAccount>(accounts: readonly Account[], day: Day): Account | null {
  const begun = accounts.filter(({ act, startsOn }) => act === "CONFIRMED" && startsOn !== null && startsOn <= day);
  const order = ({ startsOn, place }: Account): string => `${startsOn} ${String(place).padStart(9, "0")}`;
  return begun.sort((a, b) => (order(a) < order(b) ? 1 : -1))[0] ?? null;
}

/** A number without its middle, for whoever need not know all of it: "BE68 •••• •••• 7034". */
export const maskedIban = (iban: string): string => `${iban.slice(0, 4)} •••• •••• ${iban.slice(-4)}`;
