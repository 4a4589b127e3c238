/** What the tables are called that are drawn up every year, in French. */
export const publications = {
  "publication.SELF_EMPLOYED_BY_CATEGORY": "Indépendants au 31 décembre {year}, par catégorie",
  "publication.SELF_EMPLOYED_BY_CAPACITY": "Indépendants au 31 décembre {year}, par qualité et catégorie",
  "publication.SELF_EMPLOYED_BY_FUND": "Indépendants au 31 décembre {year}, par caisse et catégorie",
  "publication.STARTERS_AND_STOPPERS": "Débuts, cessations, changements et transferts en {year}, par catégorie",
  "publication.CONTRIBUTIONS_CLAIMED": "Montants réclamés en {year}, par nature et catégorie",
  "publication.CONTRIBUTIONS_RECEIVED": "Montants reçus et remboursés en {year}, par caisse",
  "publication.BENEFITS_DECIDED": "Décisions en matière de prestations en {year}",
  "publication.REQUESTS_IN_TIME": "Demandes traitées en {year}, et part traitée à temps",
  "publication.TRANSMISSIONS_IN_TIME": "Transmissions aux institutions en {year}, et part envoyée à temps",
  "publication.RECOVERY_STEPS": "Étapes du recouvrement en {year}",
  "publication.COMPANIES_AFFILIATED": "Sociétés au 31 décembre {year}, par caisse et situation",
} as const;
