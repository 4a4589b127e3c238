import { affiliationRequests } from "./affiliation-requests/nl.ts";
import { nl as career } from "./career/nl.ts";

/** What this subgraph says by itself; the words that all share stand in the plumbing. */
export const nl = {
  ...career,
  ...affiliationRequests,
  "error.ServiceRequestStateError": "Dat kan niet in de staat waarin het verzoek zich bevindt ({state}).",
  "error.AbsenceOverlapsError": "Deze persoon is een deel van die periode al afwezig.",
  "error.TaskDoneError": "Dit contact werd al gelegd op {doneOn}.",
  "error.ConsentMissingError":
    "De persoon heeft er niet mee ingestemd langs die weg aangeschreven te worden. Leg eerst de toestemming vast.",
  "error.AccountStateError":
    "Deze rekening wacht niet op een tweede bevestiging: {state, select, CONFIRMED {ze is bevestigd} CANCELLED {ze werd geannuleerd} LAPSED {de termijn is voorbij; vraag ze opnieuw aan} other {ze is in een andere toestand}}.",
  "error.AccountConfirmationError":
    "{reason, select, SAME_PERSON {Iemand anders moet deze rekening bevestigen.} WRONG_CODE {De code is niet die welke uw fonds u heeft gegeven.} other {Het ingetikte nummer is niet het gevraagde; kijk het bewijs na.}}",
  "error.MembershipStandsError":
    "Op die dag of later loopt al een ander lidmaatschap van een ziekenfonds. Kies een andere dag.",
  "error.NumberTakenError":
    "Iemand anders heeft of had dat nummer al. Kijk het na, of vraag dat de twee dossiers worden samengevoegd.",
  "error.StatementDecidedError": "Over deze verklaring is al beslist.",
  "error.HelpedElsewhereError":
    "De geholpen persoon is niet bij dit fonds aangesloten. De meewerkende echtgenoot sluit zich bij hetzelfde fonds aan.",
  "error.UnreadableRegisterFileError":
    "Dit is geen bestand met mutaties: de eerste regel moet “REGISTER-MUTATIONS”, een tab en “1” zijn.",
  "statement.appeal":
    "U kunt deze beslissing betwisten bij de arbeidsrechtbank, met een verzoekschrift, een aangetekende brief of neerlegging ter griffie, minstens tot {until}.",
  "competentBody.FAMILY_FUND": "het kinderbijslagfonds van het gewest van het kind",
  "competentBody.HEALTH_FUND": "het ziekenfonds",
  "competentBody.PUBLIC_WELFARE_CENTRE": "het OCMW van de gemeente",
  "competentBody.DISABILITY_SERVICE": "de Directie-generaal Personen met een handicap van de FOD Sociale Zekerheid",
  "competentBody.PENSIONS_SERVICE": "de Federale Pensioendienst",
  "competentBody.EMPLOYMENT_OFFICE": "de RVA of de uitbetalingsinstelling",
  "competentBody.INASTI": "het RSVZ",
  "lifeEvent.START": "Start van de activiteit",
  "lifeEvent.CHILD": "Komst van een kind",
  "lifeEvent.ILLNESS": "Ziekte",
  "lifeEvent.PAYMENT_DIFFICULTY": "Betalingsmoeilijkheden",
  "lifeEvent.INTERRUPTION": "Gedwongen onderbreking",
  "lifeEvent.RETIREMENT": "Pensioen",
  "lifeEvent.SUPPLEMENTARY_PENSION": "Aanvullend pensioen",
  "lifeEvent.CESSATION": "Stopzetting van de activiteit",
  "guideActor.AFFILIATE": "u",
  "guideActor.FUND": "uw fonds",
  "guideActor.HEALTH_FUND": "uw ziekenfonds {healthFund}",
  "guideActor.INASTI": "het RSVZ",
  "guideActor.PENSIONS_SERVICE": "de Federale Pensioendienst",
  "guideActor.FAMILY_FUND": "het kinderbijslagfonds",
  "guideActor.PENSION_INSTITUTION": "de pensioeninstelling",
  "letter.reference": "Ons kenmerk: {reference}",
} as const;
