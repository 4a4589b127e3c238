/** What is said of payments, refunds and ways out of trouble, in English. */
export const money = {
  "error.PaymentPlanStateError":
    "{state, select, ASKED {A plan was asked for already; wait for the decision} RUNNING {A plan is running; keep it, or pay the rest at once} other {This plan has ended; ask for a new one}}.",
  "error.PaymentPlanImpossibleError":
    "{why, select, NOTHING_TO_SPREAD {Nothing is open that could be spread} TOO_FEW {Ask for at least two instalments} TOO_MANY {The fund grants fewer instalments; ask for less} INSTALMENT_TOO_SMALL {The instalments would be too small; ask for fewer} other {The first instalment must lie today or later}}.",
  "error.ExemptionImpossibleError":
    "{why, select, NOT_A_PERSON {A company is not exempted so; ask for a payment plan} CATEGORY_EXCLUDED {The category of this quarter has no exemption; ask for a payment plan} FOLLOWS_THE_HELPED {The person whom you help asks, and your quarter follows} TOO_FEW_QUARTERS {Four quarters must be complete; ask once they are} TOO_LATE {The twelve months have passed; ask for a payment plan} ALREADY_ASKED {It is asked for, or decided; look at that request} other {Nothing of it is open}}.",
  "error.ExemptionStateError":
    "{state, select, ASKED {The file is still with the fund} FORWARDED {The file is with INASTI, which has proposed nothing yet} PROPOSED {INASTI has made its proposal} HEARING_ASKED {A hearing was asked for} DECIDED {It was decided; appeal, if you do not agree} other {The commission has not decided of the appeal}}. Read the request again.",
  "refusal.FREED": "This quarter was freed: nothing is claimed for it.",
} as const;
