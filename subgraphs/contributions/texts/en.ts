import { billing } from "./billing/en.ts";
import { companies } from "./companies/en.ts";
import { incomes } from "./incomes/en.ts";
import { money } from "./money/en.ts";
import { options } from "./options/en.ts";
import { recovery } from "./recovery/en.ts";
import { steps } from "./steps/en.ts";

/** What this subgraph says, in English. */
export const en = {
  ...steps,
  ...money,
  ...options,
  ...billing,
  ...companies,
  ...incomes,
  ...recovery,
  "error.UnreadableFileError":
    "The file is not whole, or not what it says it is; nothing was booked. Ask the bank for it again.",
  "error.UnknownBankAccountError":
    "The file is about {accounts, plural, one {an account that is} other {# accounts that are}} not your fund’s; nothing was booked. Hand it to the fund concerned.",
  "error.StatementContradictedError":
    "Statement {number} of {year} is here already and says otherwise; nothing was booked. Compare the two with the bank.",
  "error.PaymentNotInSuspenseError": "This payment is no longer in suspense. Read it again before you decide.",
  "error.AlreadyReversedError": "This transaction was reversed before. Read the account again.",
  "error.NotReversibleError":
    "{transactionKind, select, PAYMENT {What the bank booked is reversed by the bank alone} REVERSAL {A reversal is not reversed: do it anew} other {A refund is undone where it was made}}.",
  "refusal.NOT_ACTIVE": "No activity is known in this quarter.",
  "refusal.REFERENCE_INCOME_UNKNOWN":
    "The income of {year, number, ::group-off} is not known, nor that of an earlier year: the contribution cannot be reckoned.",
  "refusal.NO_REDUCTION_STEP":
    "The expected income lies above the highest step to which a contribution could be reduced.",
  "refusal.LAW_UNKNOWN":
    "The figure of the law for {lawDay} is not known (table “{lawTable}”). None is guessed: it must be entered first.",
  "refusal.ALREADY_ISSUED": "The contribution of this quarter was claimed before.",
  "refusal.OTHER_FUND": "This quarter is another fund’s.",
  "check.I1": "Every transaction has at least two lines, which add up to nothing.",
  "check.I2":
    "There is one due per contributor, quarter, nature and revision, and one that is not cancelled; and of a due one surcharge a kind and day.",
  "check.I3": "No row can be edited or deleted; a reversal names its original, which has only one.",
  "check.I4": "Never more is allocated than was paid, or than is due.",
  "check.I5": "The balance of every account is what was claimed less what was paid.",
  "check.I7": "No column is a floating-point number.",
  "check.I8": "Every due is reckoned again from its inputs, to the cent and to the step.",
} as const;
