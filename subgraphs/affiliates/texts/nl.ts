/** What this subgraph says by itself; the words that all share stand in the plumbing. */
export const nl = {
  "error.ServiceRequestStateError": "Dat kan niet in de staat waarin het verzoek zich bevindt ({state}).",
  "error.AbsenceOverlapsError": "Deze persoon is een deel van die periode al afwezig.",
  "error.TaskDoneError": "Dit contact werd al gelegd op {doneOn}.",
  "competentBody.FAMILY_FUND": "het kinderbijslagfonds van het gewest van het kind",
  "competentBody.HEALTH_FUND": "het ziekenfonds",
  "competentBody.PUBLIC_WELFARE_CENTRE": "het OCMW van de gemeente",
  "competentBody.DISABILITY_SERVICE": "de Directie-generaal Personen met een handicap van de FOD Sociale Zekerheid",
  "competentBody.PENSIONS_SERVICE": "de Federale Pensioendienst",
  "competentBody.EMPLOYMENT_OFFICE": "de RVA of de uitbetalingsinstelling",
  "competentBody.INASTI": "het RSVZ",
} as const;
