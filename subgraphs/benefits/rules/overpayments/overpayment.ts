import { addMonths, type Day } from "../../../shared/values/calendar.ts";
import type { Deadline } from "../../../shared/values/deadline.ts";
import type { Source } from "../../../shared/values/law.ts";
import type { Cents, Rate } from "../../../shared/values/money.ts";

/** Where an overpayment stands (onverschuldigde betaling / indu). */
export const overpaymentStates = {
  FOUND: "A decision lowered what was paid already; nobody has decided on the repayment yet.",
  DECIDED: "The repayment is decided; the person is not notified yet.",
  NOTIFIED: "The person was notified, and what is left is recovered.",
  SETTLED: "Nothing is left.",
  NOT_CLAIMED: "Nothing is claimed: all of it was prescribed, or a later decision made it good.",
} as const;

export type OverpaymentState = keyof typeof overpaymentStates;

/** Why something was paid without right: the term of prescription and how much may be withheld follow from it. */
export const overpaymentCauses = {
  NEW_DATA: "A fact or evidence came up after the decision; nobody is to blame.",
  OWN_ERROR: "An error of the fund that the person knew or should have known of.",
  NEGLIGENCE: "The person did not report what had to be reported.",
  FRAUD: "Fraud, or statements that one knew to be false.",
} as const;

export type OverpaymentCause = keyof typeof overpaymentCauses;

/** What lowers what is left. */
export const postingKinds = {
  WITHHELD: "Kept back from a benefit that was paid.",
  REPAID: "Repaid by the person.",
  RETURNED: "The payment came back from the bank.",
  WAIVED: "Waived (kwijtschelding / renonciation).",
  CORRECTED: "A later decision granted more again.",
} as const;

export type PostingKind = keyof typeof postingKinds;

/** Why nothing is done to an overpayment. */
export const overpaymentFaults = {
  WRONG_STATE: "It stands where this cannot be done.",
  TOO_MUCH: "It is more than what is left.",
  OWN_APPROVAL: "Who decided on a waiver does not approve it.",
  WITHHELD_TOO_MUCH: "No more than a tenth of each payment is withheld without negligence or fraud.",
  PLAN_TOO_LONG: "At that pace it would be prescribed before it is paid.",
  ASKED_ALREADY: "The same was asked already, and is not decided yet.",
} as const;

export type OverpaymentFault = keyof typeof overpaymentFaults;

const FRAUDULENT: ReadonlySet<OverpaymentCause> = new Set(["FRAUD"]);
const MAY_BE_WITHHELD_WHOLE: ReadonlySet<OverpaymentCause> = new Set(["FRAUD", "NEGLIGENCE"]);

/** Where it is written how much whoever overpaid may keep back. */
export const retentionBasis: Source = { article: "Judicial Code, art. 1410 § 4", confidence: "SEEN" };

/** The most of each later payment that is kept back without consent: a tenth, or all after fraud or negligence. */
export const mostWithheld = (cause: OverpaymentCause): Rate => (MAY_BE_WITHHELD_WHOLE.has(cause) ? 10_000n : 1_000n);

/** What is kept back of a payment, never above the share: a part of a cent goes to the person. */
export function withheldOf(gross: Cents, { share, left }: { readonly share: Rate; readonly left: Cents }): Cents {
  const most = (gross * share) / 10_000n;
  return most < left ? most : left;
}

/** How long repayment may be claimed: the terms for these benefits were seen in no text. */
export const prescriptionBasis: Source = {
  article: "Term of prescription of benefits of the fund: three years, five after fraud",
  confidence: "UNCONFIRMED",
};

const YEARS = { ordinary: 3, fraud: 5 } as const;

/** Of how many years the term is. */
export const yearsOf = (cause: OverpaymentCause): number => (FRAUDULENT.has(cause) ? YEARS.fraud : YEARS.ordinary);

/** Whether a payment is too old for its repayment to be claimed on a day. */
export const isPrescribed = (paidOn: Day, cause: OverpaymentCause, day: Day): boolean =>
  addMonths(paidOn, 12 * yearsOf(cause)) < day;

/** Until when what is left may be claimed: the term runs anew from the notification and from each repayment. */
export const prescriptionClock = (lastActOn: Day, cause: OverpaymentCause, settledOn: Day | null): Deadline => ({
  dueOn: addMonths(lastActOn, 12 * yearsOf(cause)),
  metOn: settledOn,
  basis: prescriptionBasis,
});

/** Where it is written what a claim for repayment says. */
export const repaymentBasis: Source = {
  article: "Law of 11-04-1995 (charter of the socially insured), art. 15",
  confidence: "SEEN",
};

/** Where it is written that an error of the fund is not taken back from one who could not know of it. */
export const ownErrorBasis: Source = {
  article: "Law of 11-04-1995 (charter of the socially insured), art. 17",
  confidence: "SEEN",
};
