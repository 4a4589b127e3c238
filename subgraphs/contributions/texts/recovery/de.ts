import { choice } from "../../../shared/values/language.ts";
import { recoveryLetters } from "./letters-de.ts";

/** What is said of recovery, in German. */
export const recovery = {
  ...recoveryLetters,
  "error.ClaimFileError":
    "{why, select, OPEN_ALREADY {Eine Akte ist schon offen; führen Sie diese weiter} NOT_LIABLE {Diese Person haftet für keine offene Schuld dieses Schuldners; prüfen Sie, wer haftet} other {Nichts ist lange genug im Rückstand, oder zu wenig; warten Sie, oder sprechen Sie mit dem Schuldner}}.",
  "error.RecoveryStepMissingError": `${choice(
    "why",
    {
      OPEN_FILE: "Die Akte ist geschlossen; eröffnen Sie eine neue",
      IN_ORDER: "Es gibt schon einen späteren Schritt; vermerken Sie diesen an seinem Tag",
      SOMETHING_CLAIMABLE:
        "Nichts Offenes kann so gefordert werden: prüfen Sie, was bezahlt oder verjährt ist oder nicht in der letzten Mahnung steht",
      NOTHING_OPEN: "Es ist noch etwas offen; sehen Sie die Zeilen der Akte an",
      WRITE_OFF_PROPOSED: "Schlagen Sie zuerst vor, die Forderung aufzugeben",
      GROUND: "Der Grund steht nicht fest: sehen Sie, was er verlangt, und geben Sie den Nachweis",
      ADDRESS: "Es ist keine Adresse bekannt; suchen Sie sie im Nationalregister",
      NO_PLAN: "Ein Zahlungsplan ist beantragt oder läuft; warten Sie, bis er entschieden oder beendet ist",
      NOT_HELD_BACK: "Die Beitreibung ruht; heben Sie das zuerst auf",
      HELD_BACK: "Die Beitreibung ruht nicht",
      NOT_INSOLVENT: "Eine Insolvenz beendet die einzelne Beitreibung; melden Sie die Forderung an",
      INSOLVENT: "Keine Insolvenz ist vermerkt; vermerken Sie sie zuerst",
      REMINDER: "Zuerst kommt eine Mahnung",
      STATEMENT: "Zuerst kommt eine Aufstellung der Schuld",
      QUARTER_LATE: "Nichts ist schon mehr als ein Quartal im Rückstand",
      RECOVERY_LETTER: "Zuerst kommt ein Brief mit den Auswegen",
      PERSONAL_CONTACT: "Sprechen Sie zuerst mit dem Schuldner, oder versuchen Sie es an zwei Tagen",
      REGISTERED_PROOF: "Senden Sie es per Einschreiben und geben Sie die Nummer der Post an",
      LAST_REMINDER: "Zuerst kommt eine letzte Mahnung per Einschreiben",
      MONTH_ELAPSED: "Der Monat nach der letzten Mahnung ist nicht vorbei",
      WITHIN_MONTH: "Der Monat nach der letzten Mahnung ist vorbei",
      NOT_CONTESTED: "Der Schuldner bestreitet: nur eine Ladung kann folgen",
      CONTESTED: "Der Schuldner bestreitet nicht: stellen Sie einen Zwangsbefehl auf",
      PROPOSED: "Stellen Sie zuerst den Zwangsbefehl auf",
      SECOND_PERSON: "Sie haben es selbst vorgeschlagen: jemand anders entscheidet",
      SIGNATORY: "Ein Supervisor entscheidet",
      ISSUED: "Kein Zwangsbefehl wartet auf Zustellung",
      SERVED: "Kein Zwangsbefehl wurde zugestellt",
      WITHIN_OPPOSITION: "Der Monat für den Einspruch ist vorbei",
      BEFORE_COURT: "Die Forderung liegt nicht vor Gericht",
      DEBTOR_LIVES: "Der Schuldner ist verstorben; vermerken Sie, wer erbt",
      DECEASED: "Kein Todesfall ist vermerkt; vermerken Sie ihn zuerst",
      CERTIFICATE: "Geben Sie die Nummer der notariellen Urkunde an",
      ADDRESS_KNOWN: "Die Anschrift ist schon verloren; ermitteln Sie sie",
      ADDRESS_LOST: "Die Anschrift ist nicht verloren",
    },
    "Es gibt noch keinen Titel, der vollstreckt werden kann",
  )}.`,
} as const;
