/** What is said of payments, refunds and ways out of trouble, in French. */
export const money = {
  "error.PaymentPlanStateError":
    "{state, select, ASKED {Un plan a déjà été demandé ; attendez la décision} RUNNING {Un plan est en cours ; respectez-le, ou payez le solde en une fois} other {Ce plan est terminé ; demandez-en un nouveau}}.",
  "error.PaymentPlanImpossibleError":
    "{why, select, NOTHING_TO_SPREAD {Rien n’est ouvert qui puisse être étalé} TOO_FEW {Demandez au moins deux mensualités} TOO_MANY {La caisse accorde moins de mensualités ; demandez-en moins} INSTALMENT_TOO_SMALL {Les mensualités seraient trop petites ; demandez-en moins} other {La première mensualité ne peut précéder aujourd’hui}}.",
} as const;
