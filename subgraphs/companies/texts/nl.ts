/** What this subgraph says by itself; the words that all share stand in the plumbing. */
export const nl = {
  "error.MandateOverlapsError":
    "Dezelfde persoon oefent dit mandaat in die periode al uit ({otherMandateId}). Beëindig eerst dat mandaat, of verbeter de data.",
  "error.MandateAlreadyEndedError":
    "Dit mandaat eindigde op {endedOn}. Lees het dossier opnieuw voor u iets verandert.",
  "error.CompanyAlreadyAffiliatedError":
    "Deze vennootschap is sinds {since} al bij een fonds aangesloten. De eerste aansluiting telt: vraag een verandering van fonds.",
  "error.CompanyNotLiableError":
    "Een entiteit met de vorm {legalForm} is de vennootschapsbijdrage niet verschuldigd. Controleer de rechtsvorm.",
  "error.AffiliationTermRunningError":
    "De vennootschap kan zich nog tot {dueOn} zelf aansluiten. Verstuur de ingebrekestelling pas daarna.",
  "error.NoticeRunningError": "Er loopt al een ingebrekestelling tot {dueOn}. Wacht het einde van die termijn af.",
  "error.NotAuxiliaryFundError": "Alleen de Nationale Hulpkas verstuurt ingebrekestellingen. Bezorg haar het dossier.",
  "error.CompanyDissolvedError":
    "Deze vennootschap hield op {dissolvedOn} op te bestaan. Lees het dossier opnieuw voor u iets verandert.",
  "error.AccountingYearOverlapsError":
    "Er is al een jaarrekening bekend van een boekjaar dat dit overlapt en op {otherEndsOn} eindigt. Controleer de data.",
  "error.CertificateKnownError": "Dit attest werd al bewaard ({certificateId}). U hoeft niets meer te doen.",
  "error.PresumptionStandsError":
    "Dit mandaat is bezoldigd, of er was elk jaar een bezoldiging: het vermoeden van zelfstandige activiteit blijft bestaan. Controleer de bewijzen.",
  "error.FundStayTooShortError":
    "Deze vennootschap is nog niet lang genoeg bij haar fonds: zij kan ten vroegste op {earliestOn} veranderen. Kondig de verandering zes maanden vooraf aan.",
  "error.FundChangePendingError":
    "Er is al een verandering van fonds aangekondigd voor {actsOn}. Wacht die dag af, of laat ze intrekken.",
  "error.FundChangeEndedError":
    "Deze verandering van fonds eindigde op {endedOn}. Lees het dossier opnieuw voor u iets verandert.",
  "error.ColumnsMissingError":
    "In het bestand ontbreken kolommen: {columns}. Voeg ze toe aan de eerste regel en stuur het opnieuw.",
} as const;
