import { affiliationRequests } from "./affiliation-requests/fr.ts";
import { fr as career } from "./career/fr.ts";

/** What this subgraph says by itself; the words that all share stand in the plumbing. */
export const fr = {
  ...career,
  ...affiliationRequests,
  "error.ServiceRequestStateError": "Cela ne se fait pas dans l’état où se trouve la demande ({state}).",
  "error.AbsenceOverlapsError": "Cette personne est déjà absente pendant une partie de cette période.",
  "error.TaskDoneError": "Ce contact a déjà été pris le {doneOn}.",
  "error.ConsentMissingError":
    "La personne n’a pas consenti à être écrite par cette voie. Enregistrez d’abord son consentement.",
  "error.AccountStateError":
    "Ce compte n’attend pas de seconde confirmation : {state, select, CONFIRMED {il est confirmé} CANCELLED {il a été annulé} LAPSED {le délai est passé ; demandez-le de nouveau} other {il est dans un autre état}}.",
  "error.AccountConfirmationError":
    "{reason, select, SAME_PERSON {Une autre personne doit confirmer ce compte.} WRONG_CODE {Le code n’est pas celui que votre caisse vous a remis.} other {Le numéro saisi n’est pas celui qui a été demandé ; vérifiez la preuve.}}",
  "error.MembershipStandsError":
    "Une autre affiliation à une mutualité court déjà ce jour-là ou plus tard. Choisissez un autre jour.",
  "error.NumberTakenError":
    "Une autre personne porte ou portait déjà ce numéro. Vérifiez-le, ou demandez que les deux dossiers soient réunis.",
  "error.StatementDecidedError": "Il a déjà été décidé de cette déclaration.",
  "error.HelpedElsewhereError":
    "La personne aidée n’est pas affiliée à cette caisse. Le conjoint aidant s’affilie à la même caisse.",
  "error.UnreadableRegisterFileError":
    "Ce n’est pas un fichier de mutations : la première ligne doit être « REGISTER-MUTATIONS », une tabulation et « 1 ».",
  "statement.appeal":
    "Vous pouvez contester cette décision devant le tribunal du travail, par requête, lettre recommandée ou dépôt au greffe, au moins jusqu’au {until}.",
  "competentBody.FAMILY_FUND": "la caisse d’allocations familiales de la région de l’enfant",
  "competentBody.HEALTH_FUND": "la mutualité",
  "competentBody.PUBLIC_WELFARE_CENTRE": "le CPAS de la commune",
  "competentBody.DISABILITY_SERVICE": "la Direction générale Personnes handicapées du SPF Sécurité sociale",
  "competentBody.PENSIONS_SERVICE": "le Service fédéral des Pensions",
  "competentBody.EMPLOYMENT_OFFICE": "l’ONEM ou l’organisme de paiement",
  "competentBody.INASTI": "l’INASTI",
  "lifeEvent.START": "Début d’activité",
  "lifeEvent.CHILD": "Arrivée d’un enfant",
  "lifeEvent.ILLNESS": "Maladie",
  "lifeEvent.PAYMENT_DIFFICULTY": "Difficulté de paiement",
  "lifeEvent.INTERRUPTION": "Interruption forcée",
  "lifeEvent.RETIREMENT": "Pension",
  "lifeEvent.SUPPLEMENTARY_PENSION": "Pension complémentaire",
  "lifeEvent.CESSATION": "Cessation d’activité",
  "guideActor.AFFILIATE": "vous",
  "guideActor.FUND": "votre caisse",
  "guideActor.HEALTH_FUND": "votre mutualité {healthFund}",
  "guideActor.INASTI": "l’INASTI",
  "guideActor.PENSIONS_SERVICE": "le Service fédéral des Pensions",
  "guideActor.FAMILY_FUND": "la caisse d’allocations familiales",
  "guideActor.PENSION_INSTITUTION": "l’organisme de pension",
  "letter.reference": "Notre référence : {reference}",
} as const;
