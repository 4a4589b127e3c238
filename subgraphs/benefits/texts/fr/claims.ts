import { choice } from "../../../shared/values/language.ts";

/** Claims, decisions and their letters, in French. */
export const claims = {
  "error.FamilyAllowancesMovedError":
    "Cette caisse ne peut attester d’allocations familiales d’après le {lastDay} ({article}). Adressez-vous à la caisse d’allocations familiales de la région où l’enfant habite, ou habitait alors ; `institutions` les énumère.",
  "error.ClaimStateError": "Cela ne se fait pas pour une demande dans cet état ({state}). Relisez la demande.",
  "error.ClaimOpenError": "Cette prestation est déjà demandée pour ce fait ({claimId}). Poursuivez cette demande.",
  "error.ClaimNotDecidableError":
    "On en sait trop peu pour décider. Demandez à la personne ce qui manque, ou dites comment sont traités les trimestres cités ; un mois après la demande, on décide sur ce qu’il y a.",
  "error.FigureUnknownError":
    "Le tableau « {lawTable} » ne connaît aucun montant pour le {lawDay}. On ne décide pas sur une supposition : il faut d’abord l’y inscrire.",
  "decision.introduction": "Votre demande du {filedOn} pour « {title} », pour le fait du {factOn}, a été examinée.",
  "decision.GRANTED": "Elle est acceptée.",
  "decision.PARTLY": "Elle est acceptée en partie. Les motifs figurent ci-dessous.",
  "decision.REFUSED": "Elle est refusée. Les motifs figurent ci-dessous.",
  "decision.REPAYMENT": "Ce qui a été payé indûment est réclamé. Les motifs figurent ci-dessous.",
  "decision.working": "Calcul du montant",
  "decision.amount": "Montant total : {amount} euros.",
  "decision.reasons": "Motifs",
  "decision.basis": "Base légale",
  "decision.appeal": "Si vous n’êtes pas d’accord",
  "mention.M2": "Vous pouvez contester cette décision devant {name}, {address}.",
  "mention.M3":
    "Vous disposez de trois mois à partir de la notification. Le recours se forme par une requête envoyée par lettre recommandée au greffe de ce tribunal, ou déposée au greffe.",
  "mention.M4":
    "Code judiciaire, art. 728 : vous comparaissez en personne ou par avocat ; devant le tribunal du travail, aussi par votre conjoint ou cohabitant, par un parent porteur d’une procuration écrite agréé par le juge, ou par le délégué d’une organisation d’indépendants porteur d’une procuration écrite. Art. 1017 : les dépens sont à charge de la caisse, même si vous perdez, sauf demande téméraire ou vexatoire.",
  "mention.M5": "Référence du dossier : {reference}. Service : {service}.",
  "mention.M6": "Toute explication vous est donnée par {contact}.",
  "error.PaymentRunError": `${choice("why", {
    NOTHING_TO_PAY: "Rien n’est à payer à cette date sur un compte connu",
    NO_PAYING_ACCOUNT: "Le compte d’où la caisse paie n’est pas connu : faites-le inscrire",
    NOT_A_BANK_DAY: "Les banques n’exécutent aucun virement ce jour-là : choisissez-en un autre",
    SAME_PERSON: "Vous avez établi cet ordre vous-même : quelqu’un d’autre doit le libérer",
    WRONG_STATE: "Cet ordre a déjà été libéré ou annulé",
    OUTDATED:
      "Une décision de cet ordre a été revue depuis, il y a moins à retenir, un créancier saisit autrement, ou la banque a refusé un compte : annulez-le et établissez-en un autre",
    PERSON_DIED: "Une personne de cet ordre est décédée depuis : annulez-le et établissez-en un autre",
  })}.`,
};
