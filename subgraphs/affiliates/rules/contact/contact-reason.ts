/** Why the fund takes the first step towards somebody. */
export const contactReasons = {
  NEW_FILE: "Somebody starts: what they must do and what they may claim.",
  LIFE_EVENT: "Somebody declared a life event.",
  RIGHT_NOT_AUTOMATIC: "A right is open that nobody grants without a request.",
  RIGHT_MAY_LAPSE: "The last day of a request comes near.",
  RIGHT_ENDED: "A right ended without a request, and with it what is due changes.",
  PAYMENT_ARREARS: "Contributions stay unpaid: plan, exemption or waiver are explained.",
  BEFORE_FIRST_RECOVERY: "Before the very first judicial recovery: a personal contact.",
  BENEFIT_PAYMENT_FAILED: "The bank refused the payment of a benefit, or brought it back.",
  EVIDENCE_MISSING: "Something that was asked for did not come.",
  DISSATISFIED: "Somebody was not satisfied with an answer.",
} as const;

export type ContactReason = keyof typeof contactReasons;
