/** What must hold of all payments at any time; the words of other languages stand in the texts. */
export const paymentChecks = {
  P1: "For no claim is more paid than the decision in force grants, but for what was found to be undue.",
  P2: "What failed at the bank is paid again at most once, and everything else once.",
  P3: "A run holds what its total says, and its file names each of its payments once and no other.",
  P4: "A payment is sent with its run, and the bank answers nothing that was not sent.",
  P5: "What is kept back of a payment is posted once to its overpayment.",
  P6: "Nothing goes to an account after the bank refused it.",
  P7: "Interest is paid as it was noted, and once.",
  P8: "No creditor takes more than is owed, and every line of one is what was reckoned for its month.",
  P9: "Of no month is more taken than may be seized of it.",
} as const;

export type PaymentCheck = keyof typeof paymentChecks;
