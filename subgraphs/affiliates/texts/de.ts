import { affiliationRequests } from "./affiliation-requests/de.ts";
import { de as career } from "./career/de.ts";

/** What this subgraph says by itself; the words that all share stand in the plumbing. */
export const de = {
  ...career,
  ...affiliationRequests,
  "error.ServiceRequestStateError": "In dem Stand, in dem sich die Anfrage befindet ({state}), ist das nicht möglich.",
  "error.AbsenceOverlapsError": "Diese Person ist während eines Teils dieses Zeitraums bereits abwesend.",
  "error.TaskDoneError": "Dieser Kontakt wurde bereits am {doneOn} aufgenommen.",
  "error.ConsentMissingError":
    "Die Person hat nicht zugestimmt, auf diesem Weg angeschrieben zu werden. Halten Sie zuerst die Zustimmung fest.",
  "error.AccountStateError":
    "Dieses Konto wartet nicht auf eine zweite Bestätigung: {state, select, CONFIRMED {es ist bestätigt} CANCELLED {es wurde zurückgezogen} LAPSED {die Frist ist vorbei; beantragen Sie es neu} other {es ist in einem anderen Zustand}}.",
  "error.AccountConfirmationError":
    "{reason, select, SAME_PERSON {Jemand anders muss dieses Konto bestätigen.} WRONG_CODE {Der Code ist nicht der, den Ihre Kasse Ihnen gegeben hat.} other {Die eingegebene Nummer ist nicht die beantragte; prüfen Sie den Nachweis.}}",
  "error.MembershipStandsError":
    "An diesem Tag oder später läuft bereits eine andere Mitgliedschaft bei einer Krankenkasse. Wählen Sie einen anderen Tag.",
  "error.NumberTakenError":
    "Jemand anders hat oder hatte diese Nummer bereits. Prüfen Sie sie, oder bitten Sie darum, die beiden Akten zusammenzulegen.",
  "error.StatementDecidedError": "Über diese Erklärung wurde bereits entschieden.",
  "error.HelpedElsewhereError":
    "Die Person, der geholfen wird, ist nicht bei dieser Kasse. Der mithelfende Ehepartner schließt sich derselben Kasse an.",
  "error.UnreadableRegisterFileError":
    "Das ist keine Datei mit Änderungen: die erste Zeile muss „REGISTER-MUTATIONS“, ein Tabulator und „1“ sein.",
  "statement.appeal":
    "Sie können diese Entscheidung beim Arbeitsgericht anfechten, durch Antragschrift, Einschreiben oder Hinterlegung bei der Kanzlei, mindestens bis zum {until}.",
  "competentBody.FAMILY_FUND": "die Kindergeldkasse der Region des Kindes",
  "competentBody.HEALTH_FUND": "die Krankenkasse",
  "competentBody.PUBLIC_WELFARE_CENTRE": "das ÖSHZ der Gemeinde",
  "competentBody.DISABILITY_SERVICE": "die Generaldirektion Personen mit Behinderung des FÖD Soziale Sicherheit",
  "competentBody.PENSIONS_SERVICE": "der Föderale Pensionsdienst",
  "competentBody.EMPLOYMENT_OFFICE": "das LfA oder die Zahlstelle",
  "competentBody.INASTI": "das LISVS",
  "lifeEvent.START": "Beginn der Tätigkeit",
  "lifeEvent.CHILD": "Ankunft eines Kindes",
  "lifeEvent.ILLNESS": "Krankheit",
  "lifeEvent.PAYMENT_DIFFICULTY": "Zahlungsschwierigkeiten",
  "lifeEvent.INTERRUPTION": "Erzwungene Unterbrechung",
  "lifeEvent.RETIREMENT": "Pensionierung",
  "lifeEvent.SUPPLEMENTARY_PENSION": "Zusatzpension",
  "lifeEvent.CESSATION": "Einstellung der Tätigkeit",
  "guideActor.AFFILIATE": "Sie",
  "guideActor.FUND": "Ihre Kasse",
  "guideActor.HEALTH_FUND": "Ihre Krankenkasse {healthFund}",
  "guideActor.INASTI": "das LISVS",
  "guideActor.PENSIONS_SERVICE": "der Föderale Pensionsdienst",
  "guideActor.FAMILY_FUND": "die Kindergeldkasse",
  "guideActor.PENSION_INSTITUTION": "die Pensionseinrichtung",
  "letter.reference": "Unser Zeichen: {reference}",
} as const;
