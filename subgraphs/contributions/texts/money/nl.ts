/** What is said of payments, refunds and ways out of trouble, in Dutch. */
export const money = {
  "error.PaymentPlanStateError":
    "{state, select, ASKED {Er is al een plan aangevraagd; wacht op de beslissing} RUNNING {Er loopt een plan; leef het na, of betaal de rest in één keer} other {Dit plan is beëindigd; vraag een nieuw aan}}.",
  "error.PaymentPlanImpossibleError":
    "{why, select, NOTHING_TO_SPREAD {Er staat niets open dat gespreid kan worden} TOO_FEW {Vraag minstens twee termijnen} TOO_MANY {Het fonds staat minder termijnen toe; vraag er minder} INSTALMENT_TOO_SMALL {De termijnen zouden te klein zijn; vraag er minder} other {De eerste termijn mag niet vóór vandaag vallen}}.",
} as const;
