/** What every subgraph says, in German. */
export const de = {
  "fault.UNAUTHENTICATED": "Hierfür ist ein Token nötig. Melden Sie sich an und senden Sie es als Bearer-Token.",
  "fault.FORBIDDEN": "Ihre Rolle gibt keinen Zugang zu {field}. Lassen Sie das Feld weg.",
  "fault.BAD_INPUT":
    "" +
    "{field} kann nicht angenommen werden: {reason, select, INVALID_FORMAT {es ist nicht geschrieben, wie es sein muss} " +
    "INVALID_CHECKSUM {die Prüfziffern stimmen nicht} INVALID_IBAN_CHECK {die Prüfziffern stimmen nicht} " +
    "INVALID_NATIONAL_CHECK {die Prüfziffern stimmen nicht} " +
    "NOT_POSITIVE {der Betrag darf nicht unter null liegen} REQUIRED {es fehlt} TOO_LONG {es ist zu lang} " +
    "AFTER_THE_QUARTER {es liegt nach dem Quartal} UNKNOWN_FUND {diese Kasse ist nicht bekannt} " +
    "BEFORE_FROM {es liegt vor dem ersten Tag} TWICE {dasselbe Jahr steht zweimal da} " +
    "other {{reason}}}. Berichtigen Sie es und fragen Sie erneut.",
  "fault.PURPOSE_REQUIRED": "Geben Sie den Zweck der Abfrage in der Kopfzeile Statut-Purpose an: {allowed}.",
  "fault.LAW_UNKNOWN":
    "Die Tabelle „{table}“ kennt keine Zahl für den {day}. Nichts wird geraten: Die Zahl muss zuerst eingetragen werden.",
  "fault.UNRECORDED":
    "Die Einsichtnahme kann derzeit nicht festgehalten werden; daher wird nichts gezeigt. Versuchen Sie es gleich noch einmal.",
  "fault.TOO_COSTLY": "Diese Frage kostet {cost}; die Grenze ist {limit} ({measure}). Fragen Sie weniger auf einmal.",
  "fault.TOO_MANY_REQUESTS": "Zu viele Anfragen. Warten Sie {seconds} Sekunden und versuchen Sie es erneut.",
  "fault.OVERLOADED": "Das System ist gerade überlastet. Versuchen Sie es gleich noch einmal.",
  "fault.SUBGRAPH_UNAVAILABLE": "Ein Teil des Systems antwortet nicht. Versuchen Sie es gleich noch einmal.",
  "fault.TIMEOUT": "Die Antwort dauerte zu lange. Fragen Sie weniger, oder versuchen Sie es gleich noch einmal.",
  "fault.INTERNAL": "Bei uns ist ein Fehler aufgetreten. Nennen Sie uns die Nummer {requestId}.",
  "error.ValidationError":
    "{field} kann nicht angenommen werden: {reason, select, TOO_SHORT {zu kurz} TOO_LONG {zu lang} OUT_OF_ORDER {die Daten stehen in falscher Reihenfolge} NOT_POSITIVE {es muss mehr als null sein} NEGATIVE {der Betrag darf nicht unter null liegen} IN_PAST {das Datum liegt in der Vergangenheit} IN_FUTURE {das Datum liegt in der Zukunft} NOT_YOURS {das dürfen Sie nicht angeben} TERM_IS_FIXED {die Frist kann nicht mehr verlängert werden} NOTHING_WAS_CORRECTED {es wurde nichts berichtigt} ASK_RECTIFICATION {eine Berichtigung beantragt man mit askRectification} INVALID_FORMAT {es ist nicht so geschrieben, wie es sein muss} INVALID_CHECKSUM {die Prüfziffern stimmen nicht} INVALID_IBAN_CHECK {die Prüfziffern stimmen nicht} INVALID_NATIONAL_CHECK {die letzten zwei Ziffern stimmen nicht} TOO_FAR {dieser Tag liegt zu fern} TOO_OLD {es liegt zu weit zurück} NOT_BASE64 {die Datei ist nicht in Base64 geschrieben} NOT_A_CHOICE {es ist keine der Möglichkeiten} NOT_A_DAY {es ist kein Kalendertag, geschrieben wie 2026-12-31} NOT_A_NUMBER {es ist keine Zahl von höchstens drei Ziffern} NOT_READABLE {es enthält unlesbare Zeichen} UNKNOWN_FIELD {das Formular hat dieses Feld nicht} SAID_TWICE {es wurde zweimal beantwortet} OWN_NUMBER {es ist die Nummer der Person selbst} other {{reason}}}. Berichtigen Sie es und senden Sie es mit einem neuen Schlüssel.",
  "error.NotFoundError": "Unter dieser Kennung gibt es nichts, das Sie sehen dürfen. Prüfen Sie sie.",
  "error.VersionConflictError":
    "Die Akte wurde geändert, seit Sie sie gelesen haben; sie hat jetzt Version {currentVersion}. Lesen Sie sie erneut und entscheiden Sie neu.",
  "error.IdempotencyConflictError":
    "Dieser Schlüssel wurde bereits mit anderen Angaben verwendet. Senden Sie dieselben Angaben, oder wählen Sie einen neuen Schlüssel.",
} as const;
