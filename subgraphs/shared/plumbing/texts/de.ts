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
    "UNKNOWN_VALUE {diese Auswahl gibt es nicht} INVALID_TYPE {es ist von anderer Art} UNKNOWN_TYPE {diesen Typ gibt es nicht} UNKNOWN_CURSOR {keine Liste hat diese Stelle; beginnen Sie die Liste neu} FOREIGN_CURSOR {diese Stelle gehört zur Liste eines anderen Lesers; nehmen Sie Ihre eigene} CURSOR_TOO_OLD {was nach dieser Stelle kam, wird nicht mehr aufbewahrt; lesen Sie alles neu und fahren Sie ab jetzt fort} UNKNOWN_CHARACTER {es enthält ein Zeichen, das nicht aufbewahrt werden kann} UNKNOWN_OPERATION {die Frage hat keine Operation dieses Namens} UNKNOWN_FIELD {das Formular hat dieses Feld nicht} NOT_A_DAY {es ist kein Kalendertag, geschrieben wie 2026-12-31} INVALID_MONTH {die ersten sechs Ziffern sind kein Geburtsdatum} INVALID_DATE {die ersten sechs Ziffern sind kein Geburtsdatum} INVALID_SERIAL {die laufende Nummer wird nicht vergeben} INVALID_FUTURE {das Geburtsdatum liegt in der Zukunft} OUT_OF_RANGE {es ist zu groß oder zu klein} NOT_BETWEEN {es muss von {from} bis {to} sein} ONE_OF_TWO {eines von beiden ist nötig, nicht beide} NOT_A_PLACE {das Protokoll hat diese Stelle nicht} other {{reason}}}. Berichtigen Sie es und fragen Sie erneut.",
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
    "{field} kann nicht angenommen werden: {reason, select, TOO_SHORT {zu kurz} TOO_LONG {zu lang} OUT_OF_ORDER {die Daten stehen in falscher Reihenfolge} NOT_POSITIVE {es muss mehr als null sein} NEGATIVE {der Betrag darf nicht unter null liegen} IN_PAST {das Datum liegt in der Vergangenheit} IN_FUTURE {das Datum liegt in der Zukunft} NOT_YOURS {das dürfen Sie nicht angeben} TERM_IS_FIXED {die Frist kann nicht mehr verlängert werden} NOTHING_WAS_CORRECTED {es wurde nichts berichtigt} ASK_RECTIFICATION {eine Berichtigung beantragt man mit askRectification} INVALID_FORMAT {es ist nicht so geschrieben, wie es sein muss} INVALID_CHECKSUM {die Prüfziffern stimmen nicht} INVALID_IBAN_CHECK {die Prüfziffern stimmen nicht} INVALID_NATIONAL_CHECK {die letzten zwei Ziffern stimmen nicht} TOO_FAR {dieser Tag liegt zu fern} TOO_OLD {es liegt zu weit zurück} NOT_BASE64 {die Datei ist nicht in Base64 geschrieben} NOT_A_CHOICE {es ist keine der Möglichkeiten} NOT_A_DAY {es ist kein Kalendertag, geschrieben wie 2026-12-31} NOT_A_NUMBER {es ist keine Zahl von höchstens drei Ziffern} NOT_READABLE {es enthält unlesbare Zeichen} UNKNOWN_FIELD {das Formular hat dieses Feld nicht} SAID_TWICE {es wurde zweimal beantwortet} OWN_NUMBER {es ist die Nummer der Person selbst} ALREADY_SO {das ist schon so} ALREADY_ATTACHED {dieses Schriftstück wurde schon eingereicht} NOT_EXACTLY_ONE {es muss genau eines gesagt werden} NOT_NEEDED {das ist nicht nötig} UNKNOWN_MEDIA_TYPE {es ist weder PDF noch PNG noch JPEG} MISSING {es muss ausgefüllt werden} NO_SUCH_FORM {diese Rechtsform gibt es nicht} FORM_ABOLISHED {seit dem 1. Mai 2019 wird keine Gesellschaft mehr in dieser Form gegründet} TOO_LONG_AGO {es liegt zu weit zurück} BEFORE_COMPANY {es beginnt lange bevor es die Gesellschaft gab} NO_POSTAL_CODE {eine belgische Postleitzahl hat vier Ziffern} NO_HEALTH_FUND {keine Krankenkasse hat diese Nummer} NOT_IN_HOUSEHOLD {diese Person gehört dann nicht zum Haushalt} INVALID_MONTH {die ersten sechs Ziffern sind kein Geburtsdatum} INVALID_DATE {die ersten sechs Ziffern sind kein Geburtsdatum} INVALID_SERIAL {die laufende Nummer wird nicht vergeben} INVALID_FUTURE {das Geburtsdatum liegt in der Zukunft} NOT_ANOTHER {es muss ein anderer sein} NOT_OF_KIND {das passt nicht zu dieser Art} NOT_OF_THAT_RELATION {das passt nicht zu dieser Beziehung} ONE_IF_REFUSED {bei einer Ablehnung ist genau ein Grund nötig, sonst keiner} NO_RULING {kein Urteil ist vermerkt, das eine andere Entscheidung verlangt} NUMBER_TAKEN {jemand hat diese Nummer} other {{reason}}}. Berichtigen Sie es und senden Sie es mit einem neuen Schlüssel.",
  "error.NotFoundError": "Unter dieser Kennung gibt es nichts, das Sie sehen dürfen. Prüfen Sie sie.",
  "error.VersionConflictError":
    "Die Akte wurde geändert, seit Sie sie gelesen haben; sie hat jetzt Version {currentVersion}. Lesen Sie sie erneut und entscheiden Sie neu.",
  "error.IdempotencyConflictError":
    "Dieser Schlüssel wurde bereits mit anderen Angaben verwendet. Senden Sie dieselben Angaben, oder wählen Sie einen neuen Schlüssel.",
} as const;
