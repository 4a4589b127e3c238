/** What the tables are called that are drawn up every year, in German. */
export const publications = {
  "publication.SELF_EMPLOYED_BY_CATEGORY": "Selbstständige am 31. Dezember {year}, nach Kategorie",
  "publication.SELF_EMPLOYED_BY_CAPACITY": "Selbstständige am 31. Dezember {year}, nach Eigenschaft und Kategorie",
  "publication.SELF_EMPLOYED_BY_FUND": "Selbstständige am 31. Dezember {year}, nach Kasse und Kategorie",
  "publication.STARTERS_AND_STOPPERS": "Beginn, Ende, Änderung und Wechsel im Jahr {year}, nach Kategorie",
  "publication.CONTRIBUTIONS_CLAIMED": "Geforderte Beträge im Jahr {year}, nach Art und Kategorie",
  "publication.CONTRIBUTIONS_RECEIVED": "Erhaltene und erstattete Beträge im Jahr {year}, nach Kasse",
  "publication.BENEFITS_DECIDED": "Entscheidungen über Leistungen im Jahr {year}",
  "publication.REQUESTS_IN_TIME": "Erledigte Anliegen im Jahr {year}, und der Anteil in der Frist",
  "publication.TRANSMISSIONS_IN_TIME": "Meldungen an Einrichtungen im Jahr {year}, und der Anteil in der Frist",
  "publication.RECOVERY_STEPS": "Schritte der Beitreibung im Jahr {year}",
  "publication.COMPANIES_AFFILIATED": "Gesellschaften am 31. Dezember {year}, nach Kasse und Stand",
} as const;
