/** What the tables are called that are drawn up every year, in Dutch. */
export const publications = {
  "publication.SELF_EMPLOYED_BY_CATEGORY": "Zelfstandigen op 31 december {year}, per categorie",
  "publication.SELF_EMPLOYED_BY_CAPACITY": "Zelfstandigen op 31 december {year}, per hoedanigheid en categorie",
  "publication.SELF_EMPLOYED_BY_FUND": "Zelfstandigen op 31 december {year}, per fonds en categorie",
  "publication.STARTERS_AND_STOPPERS": "Starters, stopzettingen, wijzigingen en overgangen in {year}, per categorie",
  "publication.CONTRIBUTIONS_CLAIMED": "Gevorderde bedragen in {year}, per aard en categorie",
  "publication.CONTRIBUTIONS_RECEIVED": "Ontvangen en terugbetaalde bedragen in {year}, per fonds",
  "publication.BENEFITS_DECIDED": "Beslissingen over uitkeringen in {year}",
  "publication.REQUESTS_IN_TIME": "Behandelde vragen in {year}, en het deel op tijd",
  "publication.TRANSMISSIONS_IN_TIME": "Meldingen aan instellingen in {year}, en het deel op tijd",
  "publication.RECOVERY_STEPS": "Stappen van de invordering in {year}",
  "publication.COMPANIES_AFFILIATED": "Vennootschappen op 31 december {year}, per fonds en toestand",
} as const;
