import { choice } from "../../../shared/values/language.ts";

/** What is said of incomes and of what follows from them, in German. */
export const incomes = {
  "error.UnreadableIncomeFileError":
    "{reason, select, UNKNOWN_FORMAT {Dies ist keine Datei festgesetzter Einkommen: Ihre erste Zeile ist eine andere} CUT_SHORT {Die Datei wurde unterwegs abgeschnitten: Ihre letzte Zeile fehlt} other {Die Datei hat nicht so viele Zeilen, wie sie sagt}}. Nichts wurde aufbewahrt; fordern Sie die Datei erneut an.",
  "line.BAD_CHARACTERS": "Die Zeile enthält unlesbare Zeichen. Fordern Sie sie erneut in UTF-8 an.",
  "line.WRONG_NUMBER_OF_FIELDS": "Die Zeile hat keine sieben Felder. Fordern Sie sie erneut an.",
  "line.BAD_NATIONAL_NUMBER":
    "Das erste Feld ist keine Nationalregisternummer: Die Prüfziffer stimmt nicht. Vergleichen Sie es mit dem Register.",
  "line.BAD_YEAR": "Das zweite Feld ist kein Jahr.",
  "line.BAD_ASSESSMENT": "Das dritte Feld nennt keine Veranlagung.",
  "line.BAD_KIND": "Das vierte Feld ist weder INITIAL noch CORRECTED noch RELIEF.",
  "line.BAD_AMOUNT": "Ein Betrag ist keiner in Euro und Cent, liegt unter null oder ist maßlos.",
  "line.UNKNOWN_PERSON":
    "Ihre Kasse hat keine Akte dieser Person. Schließen Sie die Person zuerst an, oder geben Sie die Zeile an die richtige Kasse weiter; reichen Sie die Datei dann erneut ein.",
  "line.NOT_INSURED_IN_YEAR":
    "In diesem Jahr ist keine Tätigkeit dieser Person bekannt. Berichtigen Sie zuerst die Laufbahn; reichen Sie die Datei dann erneut ein.",
  "line.YEAR_NOT_OVER": "Das Jahr ist nicht vorbei: Das Einkommen kann noch nicht bekannt sein.",
  "line.OTHER_AMOUNT_BEFORE":
    "Dieselbe Veranlagung kam früher mit einem anderen Betrag herein. Eine Berichtigung braucht einen eigenen Namen; fordern Sie sie erneut an.",
  "error.RegularisationImpossibleError": `${choice(
    "why",
    {
      INCOME_UNKNOWN: "Das Einkommen des Jahres ist nicht bekannt; reichen Sie zuerst die Datei der Einkommen ein",
      NOTHING_CLAIMED: "Für das Jahr wurde nichts gefordert; fordern Sie es zuerst",
      CAREER_DIFFERS:
        "Das Quartal {quarter} wurde anders gefordert, als die Laufbahn jetzt sagt; machen Sie es rückgängig und fordern Sie es zuerst neu",
      PRESCRIBED: "Das Jahr kann nicht mehr gefordert oder erstattet werden",
    },
    "In der Tabelle „{lawTable}“ fehlt eine Zahl; keine wird geraten, sie muss zuerst eingetragen werden",
  )}.`,
  "error.IncomeDisputeError": `${choice(
    "why",
    {
      NO_INCOME: "Von diesem Jahr ist kein Einkommen bekannt; es gibt noch nichts zu bestreiten",
      ADMITTED_TOO_MUCH: "Was zugestanden wird, muss weniger sein als das Festgesetzte",
      DISPUTED_ALREADY: "Diese Veranlagung wird schon bestritten; warten Sie die Entscheidung ab",
      NOT_ASKED: "Über die Bestreitung wurde schon entschieden; lesen Sie sie erneut",
    },
    "Es läuft keine solche Bestreitung; lesen Sie sie erneut",
  )}.`,
  "error.SurchargeWaiverError": `${choice(
    "why",
    {
      NOTHING_TO_WAIVE: "Kein Zuschlag dieser Quartale kann erlassen werden",
      PRINCIPAL_OPEN: "Die Beiträge von {quarter} sind nicht vollständig gezahlt; zahlen Sie sie zuerst",
      ASKED_ALREADY: "Für {quarter} wurde schon ein Erlass beantragt; warten Sie die Entscheidung ab",
      TOO_MUCH: "Es würde mehr erlassen, als gefordert ist",
      OWN_APPROVAL: "Sie haben diese Entscheidung selbst vermerkt; eine andere Person muss sie genehmigen",
    },
    "Der Antrag steht dort, wo dies nicht möglich ist; lesen Sie ihn erneut",
  )}.`,
} as const;
