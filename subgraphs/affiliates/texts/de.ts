/** What this subgraph says by itself; the words that all share stand in the plumbing. */
export const de = {
  "error.ServiceRequestStateError": "In dem Stand, in dem sich die Anfrage befindet ({state}), ist das nicht möglich.",
  "error.AbsenceOverlapsError": "Diese Person ist während eines Teils dieses Zeitraums bereits abwesend.",
  "error.TaskDoneError": "Dieser Kontakt wurde bereits am {doneOn} aufgenommen.",
  "competentBody.FAMILY_FUND": "die Kindergeldkasse der Region des Kindes",
  "competentBody.HEALTH_FUND": "die Krankenkasse",
  "competentBody.PUBLIC_WELFARE_CENTRE": "das ÖSHZ der Gemeinde",
  "competentBody.DISABILITY_SERVICE": "die Generaldirektion Personen mit Behinderung des FÖD Soziale Sicherheit",
  "competentBody.PENSIONS_SERVICE": "der Föderale Pensionsdienst",
  "competentBody.EMPLOYMENT_OFFICE": "das LfA oder die Zahlstelle",
  "competentBody.INASTI": "das LISVS",
} as const;
