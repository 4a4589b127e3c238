import { billing } from "./billing/fr.ts";
import { companies } from "./companies/fr.ts";
import { incomes } from "./incomes/fr.ts";
import { money } from "./money/fr.ts";
import { options } from "./options/fr.ts";
import { recovery } from "./recovery/fr.ts";
import { steps } from "./steps/fr.ts";

/** What this subgraph says, in French. */
export const fr = {
  ...steps,
  ...money,
  ...options,
  ...billing,
  ...companies,
  ...incomes,
  ...recovery,
  "error.UnreadableFileError":
    "Le fichier n’est pas entier ou n’est pas ce qu’il dit être ; rien n’a été comptabilisé. Demandez-le à nouveau à la banque.",
  "error.UnknownBankAccountError":
    "Le fichier porte sur {accounts, plural, one {un compte qui n’est pas celui} other {# comptes qui ne sont pas ceux}} de votre caisse ; rien n’a été comptabilisé. Remettez-le à la caisse concernée.",
  "error.StatementContradictedError":
    "L’extrait {number} de {year} est déjà enregistré avec un autre contenu ; rien n’a été comptabilisé. Comparez les deux avec la banque.",
  "error.PaymentNotInSuspenseError": "Ce paiement n’est plus en attente. Relisez-le avant de décider.",
  "error.AlreadyReversedError": "Cette écriture a déjà été annulée. Relisez le compte.",
  "error.NotReversibleError":
    "{transactionKind, select, PAYMENT {Ce que la banque a comptabilisé ne s’annule que par la banque} REVERSAL {Une annulation ne s’annule pas : recommencez l’opération} other {Un remboursement se défait là où il a été fait}}.",
  "refusal.NOT_ACTIVE": "Aucune activité n’est connue pour ce trimestre.",
  "refusal.REFERENCE_INCOME_UNKNOWN":
    "Le revenu de {year, number, ::group-off} n’est pas connu, ni celui d’une année antérieure : la cotisation ne peut être calculée.",
  "refusal.NO_REDUCTION_STEP":
    "Le revenu attendu dépasse le palier le plus élevé auquel une cotisation pouvait être réduite.",
  "refusal.LAW_UNKNOWN":
    "Le chiffre légal n’est pas connu au {lawDay} (table « {lawTable} »). Rien n’est deviné : il faut d’abord l’encoder.",
  "refusal.ALREADY_ISSUED": "La cotisation de ce trimestre a déjà été réclamée.",
  "refusal.OTHER_FUND": "Ce trimestre relève d’une autre caisse.",
  "check.I1": "Chaque écriture compte au moins deux lignes, dont la somme est nulle.",
  "check.I2":
    "Par cotisant, trimestre, nature et révision, il n’existe qu’une créance, et une seule non annulée ; et d’une créance une seule majoration par genre et par jour.",
  "check.I3": "Aucune ligne ne peut être modifiée ni effacée ; une annulation nomme son original, qui n’en a qu’une.",
  "check.I4": "On n’affecte jamais plus que ce qui a été payé, ni plus que ce qui est dû.",
  "check.I5": "Le solde de chaque compte est ce qui a été réclamé moins ce qui a été payé.",
  "check.I7": "Aucune colonne n’est à virgule flottante.",
  "check.I8": "Chaque créance se recalcule à partir de ses données, au cent et à l’étape près.",
} as const;
