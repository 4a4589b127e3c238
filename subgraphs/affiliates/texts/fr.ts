/** What this subgraph says by itself; the words that all share stand in the plumbing. */
export const fr = {
  "error.ServiceRequestStateError": "Cela ne se fait pas dans l’état où se trouve la demande ({state}).",
  "error.AbsenceOverlapsError": "Cette personne est déjà absente pendant une partie de cette période.",
  "error.TaskDoneError": "Ce contact a déjà été pris le {doneOn}.",
  "competentBody.FAMILY_FUND": "la caisse d’allocations familiales de la région de l’enfant",
  "competentBody.HEALTH_FUND": "la mutualité",
  "competentBody.PUBLIC_WELFARE_CENTRE": "le CPAS de la commune",
  "competentBody.DISABILITY_SERVICE": "la Direction générale Personnes handicapées du SPF Sécurité sociale",
  "competentBody.PENSIONS_SERVICE": "le Service fédéral des Pensions",
  "competentBody.EMPLOYMENT_OFFICE": "l’ONEM ou l’organisme de paiement",
  "competentBody.INASTI": "l’INASTI",
} as const;
