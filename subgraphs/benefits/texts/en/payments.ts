import { choice } from "../../../shared/values/language.ts";

/** What the bank says of payments, in English. */
export const payments = {
  "error.BenefitBankFileError": `${choice("why", {
    UNREADABLE: "This is no whole pain.002, camt.053 or camt.054: ask the bank for the file again",
    DOES_NOT_ADD_UP:
      "The sums of the file are not what its parts make, or not what was sent: ask the bank for it again",
    OTHER_ACCOUNT:
      "The file tells of an account from which your fund pays no benefits: hand in that of the paying account",
    UNKNOWN_RUN: "The file answers one that your fund did not send: look whether it is meant for you",
    UNKNOWN_PAYMENT:
      "The file names {many, plural, one {a payment} other {# payments}} that your fund did not send: look whether it is meant for you",
    OTHER_AMOUNT: "The bank booked another amount than was sent: ask the bank",
    WRONG_DAY: "The file books on a day before the payment was sent, or that has not come: ask the bank",
    NOT_BOOKED_YET: "The file brings back payments that no file has booked yet: take the earlier statement in first",
    CONTRADICTED: "The file says otherwise than the bank said before: ask the bank",
  })}. Nothing of it was taken in.`,
  bankReason: choice(
    "code",
    {
      AC01: "The account number is wrong.",
      AC03: "The account number is wrong.",
      AC04: "The account is closed.",
      AC06: "The account is blocked.",
      AC13: "That sort of account cannot be paid to.",
      AG01: "No transfers may be made to that account.",
      AM04: "There was not enough on the account of the fund.",
      AM05: "The bank takes the payment for one that it made already.",
      BE01: "The name is not that of the holder of the account.",
      BE04: "The bank lacks the address of the holder.",
      CNOR: "The bank of the account takes part in no transfers.",
      CUST: "The holder sent the money back.",
      ED05: "The transfer could not be settled between the banks.",
      FF01: "The bank could not read the file.",
      FOCR: "It came back at our own request.",
      MD07: "The holder of the account has died.",
      MS02: "The holder refused it, and gave no reason.",
      MS03: "The bank gave no reason.",
      RC01: "The bank of the account does not exist.",
      RR04: "A rule on transfers stood in the way.",
      TM01: "The file came too late.",
      NONE: "The bank gave no reason.",
    },
    "The bank gave the code {code}.",
  ),
  "check.P1": "For no claim is more paid than the decision in force grants, but for what was found to be undue.",
  "check.P2": "What failed at the bank is paid again at most once, and everything else once.",
  "check.P3": "A run holds what its total says, and its file names each of its payments once and no other.",
  "check.P4": "A payment is sent with its run, and the bank answers nothing that was not sent.",
  "check.P5": "What is kept back of a payment is posted once to its overpayment.",
  "check.P6": "Nothing goes to an account after the bank refused it.",
  "check.P7": "Interest is paid as it was noted, and once.",
  "check.P8": "No creditor takes more than is owed, and every line of one is what was reckoned for its month.",
  "check.P9": "Of no month is more taken than may be seized of it.",
  "error.GarnishmentError": `${choice("why", {
    NOTHING_OWED: "Say what is owed in all, or for each month",
    LESS_THAN_TAKEN: "That is less than what was taken already: give at least that",
    NOTED_ALREADY: "That creditor’s claim is noted under this reference already: change that one",
    ENDED: "This garnishment has ended: note a new one",
  })}.`,
  seizure:
    "{amount} euros of what you are paid for {month} went to {creditor}, under the reference {reference}: {kind, select, MAINTENANCE {maintenance is owed, and no bound of the law protects what you are paid from it} other {your benefits may be seized between the bounds of the law}}.",
};
