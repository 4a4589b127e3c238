/** What is said of payments, refunds and ways out of trouble, in English. */
export const money = {
  "error.PaymentPlanStateError":
    "{state, select, ASKED {A plan was asked for already; wait for the decision} RUNNING {A plan is running; keep it, or pay the rest at once} other {This plan has ended; ask for a new one}}.",
  "error.PaymentPlanImpossibleError":
    "{why, select, NOTHING_TO_SPREAD {Nothing is open that could be spread} TOO_FEW {Ask for at least two instalments} TOO_MANY {The fund grants fewer instalments; ask for less} INSTALMENT_TOO_SMALL {The instalments would be too small; ask for fewer} other {The first instalment must lie today or later}}.",
} as const;
