/** What this subgraph says by itself; the words that all share stand in the plumbing. */
export const fr = {
  "error.MandateOverlapsError":
    "La même personne exerce déjà ce mandat pendant cette période ({otherMandateId}). Mettez d’abord fin à ce mandat, ou corrigez les dates.",
  "error.MandateAlreadyEndedError":
    "Ce mandat a pris fin le {endedOn}. Relisez le dossier avant de changer quoi que ce soit.",
  "error.CompanyAlreadyAffiliatedError":
    "Cette société est déjà affiliée auprès d’une caisse depuis le {since}. Le premier affilié l’emporte : demandez un changement de caisse.",
  "error.CompanyNotLiableError":
    "Une entité de la forme {legalForm} ne doit pas la cotisation à charge des sociétés. Vérifiez la forme légale.",
  "error.AffiliationTermRunningError":
    "La société peut encore s’affilier d’elle-même jusqu’au {dueOn}. N’envoyez la mise en demeure qu’après.",
  "error.NoticeRunningError": "Une mise en demeure court déjà jusqu’au {dueOn}. Attendez la fin de ce délai.",
  "error.NotAuxiliaryFundError":
    "Seule la Caisse nationale auxiliaire envoie les mises en demeure. Transmettez-lui le dossier.",
  "error.CompanyDissolvedError":
    "Cette société a cessé d’exister le {dissolvedOn}. Relisez le dossier avant de changer quoi que ce soit.",
  "error.AccountingYearOverlapsError":
    "Des comptes sont connus pour un exercice qui chevauche celui-ci et se termine le {otherEndsOn}. Vérifiez les dates.",
  "error.CertificateKnownError":
    "Cette attestation est déjà conservée ({certificateId}). Il ne faut rien faire de plus.",
  "error.PresumptionStandsError":
    "Ce mandat est rémunéré, ou une rémunération existe pour chaque année : la présomption d’activité indépendante demeure. Vérifiez les preuves.",
  "error.FundStayTooShortError":
    "Cette société n’est pas affiliée depuis assez longtemps à sa caisse : elle peut en changer au plus tôt le {earliestOn}. Annoncez le changement six mois avant.",
  "error.FundChangePendingError":
    "Un changement de caisse est déjà annoncé pour le {actsOn}. Attendez ce jour, ou faites-le retirer.",
  "error.FundChangeEndedError":
    "Ce changement de caisse a pris fin le {endedOn}. Relisez le dossier avant toute modification.",
  "error.ColumnsMissingError":
    "Il manque des colonnes au fichier : {columns}. Ajoutez-les à la première ligne et renvoyez-le.",
} as const;
