import { choice } from "../../../shared/values/language.ts";

/** What is said of payments, refunds and ways out of trouble, in English. */
export const money = {
  "error.PaymentPlanStateError":
    "{state, select, ASKED {A plan was asked for already; wait for the decision} RUNNING {A plan is running; keep it, or pay the rest at once} other {This plan has ended; ask for a new one}}.",
  "error.PaymentPlanImpossibleError": `${choice(
    "why",
    {
      NOTHING_TO_SPREAD: "Nothing is open that could be spread",
      TOO_FEW: "Ask for at least two instalments",
      TOO_MANY: "The fund grants fewer instalments; ask for less",
      INSTALMENT_TOO_SMALL: "The instalments would be too small; ask for fewer",
    },
    "The first instalment must lie today or later",
  )}.`,
  "error.ExemptionImpossibleError": `${choice(
    "why",
    {
      NOT_A_PERSON: "A company is not exempted so; ask for a payment plan",
      CATEGORY_EXCLUDED: "The category of this quarter has no exemption; ask for a payment plan",
      FOLLOWS_THE_HELPED: "The person whom you help asks, and your quarter follows",
      TOO_FEW_QUARTERS: "Four quarters must be complete; ask once they are",
      TOO_LATE: "The twelve months have passed; ask for a payment plan",
      ALREADY_ASKED: "It is asked for, or decided; look at that request",
    },
    "Nothing of it is open",
  )}.`,
  "error.ExemptionStateError": `${choice(
    "state",
    {
      ASKED: "The file is still with the fund",
      FORWARDED: "The file is with INASTI, which has proposed nothing yet",
      PROPOSED: "INASTI has made its proposal",
      HEARING_ASKED: "A hearing was asked for",
      DECIDED: "It was decided; appeal, if you do not agree",
    },
    "The commission has not decided of the appeal",
  )}. Read the request again.`,
  "refusal.FREED": "This quarter was freed: nothing is claimed for it.",
  "error.PaymentRefundedError":
    "This payment was given back, wholly or in part. Withdraw the refund first, or leave the payment where it is.",
  "error.RefundImpossibleError": `${choice(
    "why",
    {
      NOTHING_TO_REFUND: "Nothing on this account is free to be paid back",
      MORE_THAN_THE_CREDIT: "The credit is smaller; ask for less",
      COLLECTED_LATELY:
        "This credit was collected less than eight weeks ago and may still be claimed back; wait, or ask for less",
      NO_ACCOUNT_KNOWN: "No account is known; name an IBAN and its holder",
    },
    "A refund was asked for already; wait for the decision",
  )}.`,
  "error.RefundStateError":
    "{state, select, SENT {This refund is at the bank} PAID {This refund was paid} APPROVED {This refund was agreed to} other {This refund has come to nothing; propose a new one}}. Read it again.",
  "error.SecondPersonError": "You agreed to this refund already. Ask a colleague to look at it.",
  "error.MandateStateError":
    "{state, select, ACTIVE {A mandate runs already; end it first} other {This mandate has ended; have a new one signed}}.",
  "error.NothingToSendError": "There is nothing to put into a file.",
  "check.I13": "What each account shows as open and as credit makes its balance in the books.",
  "check.I15": "What was set apart for refunds is what stands in the books, and nothing is paid twice.",
  "check.I16": "No due stands for a quarter that was freed.",
  "error.ProvisionalChangeImpossibleError": `${choice(
    "why",
    {
      YEAR_OVER: "The year is over; what you owe follows from its income",
      YEAR_TOO_FAR: "That year has not begun; ask once it has",
      NOT_A_PERSON: "A company has no provisional amount",
      HAS_DEBT: "To pay more, first pay what is late",
    },
    "A request is waiting already",
  )}.`,
  "error.ProvisionalChangeStateError":
    "{state, select, GRANTED {This request was granted} other {This request was refused}}; ask anew if something has changed.",
} as const;
