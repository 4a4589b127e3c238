import { choice } from "../../../shared/values/language.ts";

/** What the bank says of payments, in German. */
export const payments = {
  "error.BenefitBankFileError": `${choice("why", {
    UNREADABLE:
      "Das ist keine vollständige pain.002, camt.053 oder camt.054: Fordern Sie die Datei bei der Bank neu an",
    DOES_NOT_ADD_UP:
      "Die Summen der Datei sind nicht die ihrer Teile, oder nicht die gesendeten: Fordern Sie sie bei der Bank neu an",
    OTHER_ACCOUNT:
      "Die Datei betrifft ein Konto, von dem Ihre Kasse keine Leistungen zahlt: Reichen Sie die des Zahlungskontos ein",
    UNKNOWN_RUN:
      "Die Datei antwortet auf eine, die Ihre Kasse nicht gesendet hat: Prüfen Sie, ob sie für Sie bestimmt ist",
    UNKNOWN_PAYMENT:
      "Die Datei nennt {many, plural, one {eine Zahlung} other {# Zahlungen}}, die Ihre Kasse nicht gesendet hat: Prüfen Sie, ob sie für Sie bestimmt ist",
    OTHER_AMOUNT: "Die Bank buchte einen anderen Betrag als gesendet: Fragen Sie die Bank",
    WRONG_DAY: "Die Datei bucht an einem Tag vor dem Versand der Zahlung, oder der noch kommt: Fragen Sie die Bank",
    NOT_BOOKED_YET:
      "Die Datei bringt Zahlungen zurück, die noch keine Datei gebucht hat: Lesen Sie zuerst den früheren Auszug ein",
    CONTRADICTED: "Die Datei sagt etwas anderes als die Bank zuvor: Fragen Sie die Bank",
  })}. Nichts davon wurde übernommen.`,
  bankReason: choice(
    "code",
    {
      AC01: "Die Kontonummer ist falsch.",
      AC03: "Die Kontonummer ist falsch.",
      AC04: "Das Konto ist geschlossen.",
      AC06: "Das Konto ist gesperrt.",
      AC13: "Auf diese Art von Konto kann nicht gezahlt werden.",
      AG01: "Auf dieses Konto sind keine Überweisungen erlaubt.",
      AM04: "Das Konto der Kasse war nicht ausreichend gedeckt.",
      AM05: "Die Bank hält die Zahlung für eine, die sie schon ausgeführt hat.",
      BE01: "Der Name ist nicht der des Kontoinhabers.",
      BE04: "Der Bank fehlt die Anschrift des Inhabers.",
      CNOR: "Die Bank des Kontos nimmt an Überweisungen nicht teil.",
      CUST: "Der Inhaber hat das Geld zurückgesandt.",
      ED05: "Die Überweisung konnte zwischen den Banken nicht verrechnet werden.",
      FF01: "Die Bank konnte die Datei nicht lesen.",
      FOCR: "Sie kam auf unsere eigene Bitte zurück.",
      MD07: "Der Kontoinhaber ist verstorben.",
      MS02: "Der Inhaber lehnte sie ohne Angabe eines Grundes ab.",
      MS03: "Die Bank gab keinen Grund an.",
      RC01: "Die Bank des Kontos gibt es nicht.",
      RR04: "Eine Vorschrift über Überweisungen stand im Weg.",
      TM01: "Die Datei kam zu spät.",
      NONE: "Die Bank gab keinen Grund an.",
    },
    "Die Bank gab den Code {code} an.",
  ),
  "check.P1":
    "Für keinen Antrag wird mehr gezahlt, als die geltende Entscheidung gewährt, außer dem, was sich als nicht geschuldet erwies.",
  "check.P2": "Was bei der Bank scheiterte, wird höchstens einmal erneut gezahlt, und alles andere einmal.",
  "check.P3":
    "Ein Lauf enthält, was seine Summe sagt, und seine Datei nennt jede seiner Zahlungen einmal und keine andere.",
  "check.P4": "Eine Zahlung wird mit ihrem Lauf gesendet, und die Bank beantwortet nichts, was nicht gesendet wurde.",
  "check.P5": "Was von einer Zahlung einbehalten wird, wird einmal auf die Überzahlung gebucht.",
  "check.P6": "Nichts geht auf ein Konto, nachdem die Bank es abgelehnt hat.",
  "check.P7": "Zinsen werden so gezahlt, wie sie festgehalten wurden, und einmal.",
  "check.P8":
    "Kein Gläubiger nimmt mehr, als geschuldet ist, und jede Zeile an einen Gläubiger ist, was für ihren Monat berechnet wurde.",
  "check.P9": "Von keinem Monat wird mehr genommen, als davon pfändbar ist.",
  "error.GarnishmentError": `${choice("why", {
    NOTHING_OWED: "Sagen Sie, was insgesamt oder je Monat geschuldet ist",
    LESS_THAN_TAKEN: "Das ist weniger, als bereits einbehalten wurde: Geben Sie mindestens diesen Betrag an",
    NOTED_ALREADY: "Die Forderung dieses Gläubigers ist unter dieser Referenz schon vermerkt: Ändern Sie jene",
    ENDED: "Diese Pfändung ist beendet: Vermerken Sie eine neue",
  })}.`,
  seizure:
    "Von dem, was Ihnen für {month} gezahlt wird, gingen {amount} Euro an {creditor}, mit der Referenz {reference}: {kind, select, MAINTENANCE {Es ist Unterhalt geschuldet, und davor schützt keine Grenze des Gesetzes Ihre Leistung} other {Ihre Leistung ist zwischen den Grenzen des Gesetzes pfändbar}}.",
};
