import { choice } from "../../../shared/values/language.ts";

/** What is said of careers, rights, cessations and changes of fund. */
export const nl = {
  "error.CareerImpossibleError": `Dat kan niet in deze loopbaan: ${choice("why", {
    NOT_ACTIVE_THEN: "op die dag is geen activiteit bekend",
    NOT_OUT_OF: "de persoon was niet wat deze gebeurtenis veronderstelt",
    NOT_INTO: "deze gebeurtenis leidt niet tot die categorie",
    BIRTH_DATE_UNKNOWN: "het register kent geen volledige geboortedatum",
    NOT_PENSION_AGE: "de pensioenleeftijd wordt in een ander kwartaal bereikt",
    ON_REQUEST: "dat wordt alleen op verzoek toegekend; dien een aanvraag in",
    SEVERAL_PERIODS: "de wijziging reikt terug voorbij een eerdere periode; wijzig die eerst",
    OTHER_FUND: "die periode is bij een ander fonds",
    STILL_ACTIVE: "op die dag loopt een activiteit, of er begint later een",
    SPOUSE_CATEGORY: "een meewerkende echtgenoot draagt anders bij",
    SPOUSE_CAPACITY: "dat statuut is voor een meewerkende echtgenoot",
    MINI_BIRTH_DATE: "het ministatuut is voor wie vóór 1956 geboren is",
    NOBODY_HELPED: "er staat niet wie geholpen wordt",
    HELPS_ONESELF: "niemand helpt zichzelf",
    HELPED_DIRECTS: "een bestuurder van een vennootschap heeft geen meewerkende echtgenoot",
    OVERLAPS: "ze overlapt een andere periode",
    TOO_FAR: "die dag ligt te ver",
    NOT_FIVE_DIGITS: "de code van een activiteit telt vijf cijfers",
    GOES_ON_AFTER: "er is een latere periode bekend",
    ALREADY_DECLARED: "er werd al een stopzetting gemeld die op een beslissing wacht",
    NO_PROOF: "er is geen bewijs ingediend, en er staat niet waar het te vinden is",
    STARTED_AGAIN: "de persoon is sindsdien opnieuw begonnen",
    ENDS_OTHERWISE: "de periode eindigt intussen op een andere dag",
  })}.`,
  "careerEffect.NEXT_QUARTER":
    "Werkt vanaf het volgende kwartaal, {quarter}; op de eerste dag van een kwartaal zou het meteen werken.",
  "careerEffect.QUARTER_OF_EVENT": "Werkt vanaf het kwartaal van de gebeurtenis, {quarter}.",
  "careerEffect.QUARTER_OF_DECLARATION":
    "Werkt vanaf het kwartaal van de verklaring, ten vroegste dat voor de kennisgeving aan het RSVZ: {quarter}.",
  "careerEffect.CONTRIBUTION_YEAR": "Werkt voor het bijdragejaar, vanaf {quarter}.",
  "error.CessationStateError":
    "Dat gebeurt niet zolang de stopzetting {state, select, DECLARED {gemeld} CONFIRMED {bevestigd} REFUSED {geweigerd} REOPENED {heropend} other {{state}}} is. Lees ze opnieuw.",
  "error.RightStateError":
    "Dat gebeurt niet zolang het recht {state, select, ASKED {aangevraagd} GRANTED {toegekend} REFUSED {geweigerd} WAIVED {opgegeven} DEEMED_WAIVED {van rechtswege opgegeven} LAPSED {verloren} other {{state}}} is. Lees de aanvraag opnieuw.",
  "error.RightImpossibleError": `Dit recht is niet mogelijk: ${choice("why", {
    NOT_ACTIVE_THEN: "in dat kwartaal is geen activiteit bekend",
    NOT_FIRST_QUARTERS: "het is geen van de eerste kwartalen van een hoofdberoep",
    BIRTH_DATE_UNKNOWN: "het register kent geen volledige geboortedatum",
    NOT_OF_STUDENT_AGE: "een student is 18 tot 25 jaar oud",
    WRONG_CATEGORY: "het past niet bij de categorie van dat kwartaal",
    NOT_IN_FORCE_YET: "de regel gold nog niet",
    TOO_EARLY_AFTER_WAIVER: "het werd dit jaar opgegeven en kan pas op 1 januari opnieuw werken",
    QUARTER_NOT_CHOSEN: "het kwartaal kan niet gekozen worden",
    TOO_FAR: "dat kwartaal ligt te ver",
    ALREADY_ASKED: "het werd al gevraagd en wacht op een beslissing",
    ALREADY_GRANTED: "het geldt al",
    EVIDENCE_MISSING: "het bewijs werd niet ingediend",
    NO_WAIVER: "geen bron zegt dat men ervan kan afzien",
    NOT_OUT_OF: "de loopbaan laat het vanuit die categorie niet toe",
    NOT_INTO: "de loopbaan leidt niet naar die categorie",
    SEVERAL_PERIODS: "het jaar begon anders; verbeter eerst de eerdere periode",
    OTHER_FUND: "die periode is bij een ander fonds",
    NOBODY_HELPED: "er staat niet wie geholpen wordt",
  })}.`,
  "error.FundChangeStateError":
    "Dat gebeurt niet zolang de verandering {state, select, ASKED {aangevraagd} ACCEPTED {aanvaard} REFUSED {geweigerd} BLOCKED {niet uitgevoerd} WITHDRAWN {ingetrokken} DONE {uitgevoerd} other {{state}}} is. Lees ze opnieuw.",
  "error.FundChangeImpossibleError": `U kunt niet van fonds veranderen: ${choice("why", {
    SAME_FUND: "dat is al uw fonds",
    NOT_ACTIVE: "er loopt geen activiteit",
    FOLLOWS_HELPED: "een meewerkende echtgenoot is bij het fonds van wie geholpen wordt",
    UNDER_FOUR_YEARS: "u bent dan nog geen vier jaar bij uw fonds",
    NEAR_PENSION: "het pensioen is te dichtbij",
    BIRTH_DATE_UNKNOWN: "het register kent geen volledige geboortedatum",
    ALREADY_ASKED: "er werd al een verandering gevraagd",
  })}.{possibleOn, select, null {} other { Het kan vanaf {possibleOn}.}}`,
  "opening.REGULARISATION":
    "De voorlopige bijdragen worden herrekend zodra het inkomen bekend is{standing, select, OPEN {: dat staat voor u open.} FACTS_MISSING {: dat kan voor u openstaan, er moet nog iets bewezen worden.} other {: dat staat voor u niet open.}}",
  "opening.CONTINUED_INSURANCE":
    "De voortgezette verzekering behoudt uw pensioenrechten met een vrijwillige bijdrage{standing, select, OPEN {: dat staat voor u open.} FACTS_MISSING {: dat kan voor u openstaan, er moet nog iets bewezen worden.} other {: dat staat voor u niet open.}}",
  "opening.SICKNESS_ASSIMILATION":
    "Kwartalen van ziekte kunnen zonder bijdrage meetellen voor het pensioen{standing, select, OPEN {: dat staat voor u open.} FACTS_MISSING {: dat kan voor u openstaan, er moet nog iets bewezen worden.} other {: dat staat voor u niet open.}}",
  "opening.BRIDGING_RIGHT":
    "Het overbruggingsrecht betaalt een uitkering na een gedwongen onderbreking{standing, select, OPEN {: dat staat voor u open.} FACTS_MISSING {: dat kan voor u openstaan, er moet nog iets bewezen worden.} other {: dat staat voor u niet open.}}",
  "opening.HEALTH_CARE":
    "Uw geneeskundige zorg blijft een tijd open{standing, select, OPEN {: dat staat voor u open.} FACTS_MISSING {: dat kan voor u openstaan, er moet nog iets bewezen worden.} other {: dat staat voor u niet open.}}",
  "obstacle.STATUS_UNDER_A_YEAR": "Minder dan een jaar zelfstandige activiteit.",
  "obstacle.NOT_MAIN_FOUR_QUARTERS":
    "De laatste vier kwartalen waren niet alle in hoofdberoep of als meewerkende echtgenoot.",
  "obstacle.QUARTERS_PAID": "Dat de laatste vier kwartalen betaald zijn.",
  "obstacle.NO_OTHER_ASSIMILATION": "Dat geen ander stelsel de periode gelijkstelt.",
  "obstacle.RECOGNISED_INCAPACITY": "Dat de medische raad de ongeschiktheid erkent.",
  "obstacle.FORCED_INTERRUPTION": "Dat de onderbreking gedwongen was.",
  "obstacle.BIRTH_DATE": "De volledige geboortedatum: voor de jaren vóór het pensioen.",
  "proof.ENROLMENT_CERTIFICATE": "Inschrijvingsbewijs voor het schooljaar dat in {schoolYear} eindigt.",
  "proof.ATTENDANCE_PROOF": "Bewijs van lessen of examens voor het schooljaar dat in {schoolYear} eindigde.",
} as const;
