import { choice } from "../../../shared/values/language.ts";

/** What is said of payments, refunds and ways out of trouble, in French. */
export const money = {
  "error.PaymentPlanStateError":
    "{state, select, ASKED {Un plan a déjà été demandé ; attendez la décision} RUNNING {Un plan est en cours ; respectez-le, ou payez le solde en une fois} other {Ce plan est terminé ; demandez-en un nouveau}}.",
  "error.PaymentPlanImpossibleError": `${choice(
    "why",
    {
      NOTHING_TO_SPREAD: "Rien n’est ouvert qui puisse être étalé",
      TOO_FEW: "Demandez au moins deux mensualités",
      TOO_MANY: "La caisse accorde moins de mensualités ; demandez-en moins",
      INSTALMENT_TOO_SMALL: "Les mensualités seraient trop petites ; demandez-en moins",
    },
    "La première mensualité ne peut précéder aujourd’hui",
  )}.`,
  "error.ExemptionImpossibleError": `${choice(
    "why",
    {
      NOT_A_PERSON: "Une société n’est pas dispensée ainsi ; demandez un plan d’apurement",
      CATEGORY_EXCLUDED: "La catégorie de ce trimestre ne connaît pas de dispense ; demandez un plan d’apurement",
      FOLLOWS_THE_HELPED: "La personne que vous aidez demande, et votre trimestre suit",
      TOO_FEW_QUARTERS: "Quatre trimestres doivent être accomplis ; demandez ensuite",
      TOO_LATE: "Les douze mois sont écoulés ; demandez un plan d’apurement",
      ALREADY_ASKED: "Elle est déjà demandée ou décidée ; consultez cette demande",
    },
    "Plus rien n’en est dû",
  )}.`,
  "error.ExemptionStateError": `${choice(
    "state",
    {
      ASKED: "Le dossier est encore à la caisse",
      FORWARDED: "Le dossier est à l’INASTI, qui n’a encore rien proposé",
      PROPOSED: "L’INASTI a fait sa proposition",
      HEARING_ASKED: "Une audition est demandée",
      DECIDED: "C’est décidé ; faites appel si vous n’êtes pas d’accord",
    },
    "La commission n’a pas encore statué sur l’appel",
  )}. Relisez la demande.`,
  "refusal.FREED": "Ce trimestre est libéré : rien n’est réclamé.",
  "error.PaymentRefundedError":
    "Ce paiement a été remboursé, en tout ou en partie. Retirez d’abord le remboursement, ou laissez le paiement où il est.",
  "error.RefundImpossibleError": `${choice(
    "why",
    {
      NOTHING_TO_REFUND: "Rien sur ce compte n’est libre pour un remboursement",
      MORE_THAN_THE_CREDIT: "Le crédit est plus petit ; demandez moins",
      COLLECTED_LATELY:
        "Ce crédit a été encaissé il y a moins de huit semaines et peut encore être repris ; attendez, ou demandez moins",
      NO_ACCOUNT_KNOWN: "Aucun compte n’est connu ; indiquez un IBAN et son titulaire",
    },
    "Un remboursement est déjà demandé ; attendez la décision",
  )}.`,
  "error.RefundStateError":
    "{state, select, SENT {Ce remboursement est à la banque} PAID {Ce remboursement est payé} APPROVED {Ce remboursement est approuvé} other {Ce remboursement n’a pas abouti ; proposez-en un nouveau}}. Relisez-le.",
  "error.SecondPersonError": "Vous avez déjà approuvé ce remboursement. Demandez à un collègue de l’examiner.",
  "error.MandateStateError":
    "{state, select, ACTIVE {Un mandat est déjà en cours ; mettez-y fin d’abord} other {Ce mandat a pris fin ; faites-en signer un nouveau}}.",
  "error.NothingToSendError": "Il n’y a rien à mettre dans un fichier.",
  "check.I13": "Ce que chaque compte montre comme ouvert et comme crédit donne son solde dans les livres.",
  "check.I15": "Ce qui est réservé pour des remboursements est ce que disent les livres, et rien n’est payé deux fois.",
  "check.I16": "Aucune somme n’est due pour un trimestre libéré.",
  "error.ProvisionalChangeImpossibleError": `${choice(
    "why",
    {
      YEAR_OVER: "L’année est terminée ; ce que vous devez suivra de son revenu",
      YEAR_TOO_FAR: "Cette année n’a pas commencé ; demandez ensuite",
      NOT_A_PERSON: "Une société n’a pas de montant provisoire",
      HAS_DEBT: "Pour payer davantage, payez d’abord ce qui est en retard",
    },
    "Une demande est déjà en attente",
  )}.`,
  "error.ProvisionalChangeStateError":
    "{state, select, GRANTED {Cette demande a été accordée} other {Cette demande a été refusée}} ; demandez à nouveau si quelque chose a changé.",
} as const;
