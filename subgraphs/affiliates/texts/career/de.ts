import { choice } from "../../../shared/values/language.ts";

/** What is said of careers, rights, cessations and changes of fund. */
export const de = {
  "error.CareerImpossibleError": `Das ist in dieser Laufbahn nicht möglich: ${choice("why", {
    NOT_ACTIVE_THEN: "an diesem Tag ist keine Tätigkeit bekannt",
    NOT_OUT_OF: "die Person war nicht, was dieses Ereignis voraussetzt",
    NOT_INTO: "dieses Ereignis führt nicht zu dieser Kategorie",
    BIRTH_DATE_UNKNOWN: "das Register kennt kein vollständiges Geburtsdatum",
    NOT_PENSION_AGE: "das Pensionsalter wird in einem anderen Quartal erreicht",
    ON_REQUEST: "das wird nur auf Antrag gewährt; stellen Sie den Antrag",
    SEVERAL_PERIODS: "die Änderung reicht hinter einen früheren Zeitraum zurück; ändern Sie zuerst diesen",
    OTHER_FUND: "dieser Zeitraum gehört zu einer anderen Kasse",
    STILL_ACTIVE: "an diesem Tag läuft eine Tätigkeit, oder es beginnt später eine",
    SPOUSE_CATEGORY: "ein mithelfender Ehepartner trägt anders bei",
    SPOUSE_CAPACITY: "dieses Statut gilt für mithelfende Ehepartner",
    MINI_BIRTH_DATE: "das Mini-Statut gilt für vor 1956 Geborene",
    NOBODY_HELPED: "es steht nicht da, wem geholfen wird",
    HELPS_ONESELF: "niemand hilft sich selbst",
    HELPED_DIRECTS: "der Leiter einer Gesellschaft hat keinen mithelfenden Ehepartner",
    OVERLAPS: "er überschneidet sich mit einem anderen Zeitraum",
    TOO_FAR: "dieser Tag liegt zu fern",
    NOT_FIVE_DIGITS: "der Code einer Tätigkeit hat fünf Ziffern",
    GOES_ON_AFTER: "ein späterer Zeitraum ist bekannt",
    ALREADY_DECLARED: "eine Einstellung wurde bereits gemeldet und wartet auf eine Entscheidung",
    NO_PROOF: "es wurde kein Nachweis vorgelegt, und es steht nicht da, wo er zu finden ist",
    STARTED_AGAIN: "die Person hat seither wieder begonnen",
    ENDS_OTHERWISE: "der Zeitraum endet inzwischen an einem anderen Tag",
  })}.`,
  "careerEffect.NEXT_QUARTER":
    "Wirkt ab dem folgenden Quartal, {quarter}; am ersten Tag eines Quartals würde es sofort wirken.",
  "careerEffect.QUARTER_OF_EVENT": "Wirkt ab dem Quartal des Ereignisses, {quarter}.",
  "careerEffect.QUARTER_OF_DECLARATION":
    "Wirkt ab dem Quartal der Erklärung, frühestens jenem vor der Mitteilung an das LISVS: {quarter}.",
  "careerEffect.CONTRIBUTION_YEAR": "Wirkt für das Beitragsjahr, ab {quarter}.",
  "error.CessationStateError":
    "Das geschieht nicht, solange die Einstellung {state, select, DECLARED {gemeldet} CONFIRMED {bestätigt} REFUSED {abgelehnt} REOPENED {wieder aufgenommen} other {{state}}} ist. Lesen Sie sie erneut.",
  "error.RightStateError":
    "Das geschieht nicht, solange das Recht {state, select, ASKED {beantragt} GRANTED {gewährt} REFUSED {abgelehnt} WAIVED {aufgegeben} DEEMED_WAIVED {von Gesetzes wegen aufgegeben} LAPSED {verloren} other {{state}}} ist. Lesen Sie den Antrag erneut.",
  "error.RightImpossibleError": `Dieses Recht ist nicht möglich: ${choice("why", {
    NOT_ACTIVE_THEN: "in diesem Quartal ist keine Tätigkeit bekannt",
    NOT_FIRST_QUARTERS: "es ist keines der ersten Quartale eines Hauptberufs",
    BIRTH_DATE_UNKNOWN: "das Register kennt kein vollständiges Geburtsdatum",
    NOT_OF_STUDENT_AGE: "ein Student ist 18 bis 25 Jahre alt",
    WRONG_CATEGORY: "es passt nicht zur Kategorie dieses Quartals",
    NOT_IN_FORCE_YET: "die Regel galt noch nicht",
    TOO_EARLY_AFTER_WAIVER: "es wurde dieses Jahr aufgegeben und kann erst am 1. Januar wieder wirken",
    QUARTER_NOT_CHOSEN: "das Quartal kann nicht gewählt werden",
    TOO_FAR: "dieses Quartal liegt zu fern",
    ALREADY_ASKED: "es wurde bereits beantragt und wartet auf eine Entscheidung",
    ALREADY_GRANTED: "es gilt bereits",
    EVIDENCE_MISSING: "der Nachweis wurde nicht vorgelegt",
    NO_WAIVER: "keine Quelle sagt, dass man darauf verzichten kann",
    NOT_OUT_OF: "die Laufbahn lässt es aus dieser Kategorie nicht zu",
    NOT_INTO: "die Laufbahn führt nicht zu dieser Kategorie",
    SEVERAL_PERIODS: "das Jahr begann anders; berichtigen Sie zuerst den früheren Zeitraum",
    OTHER_FUND: "dieser Zeitraum gehört zu einer anderen Kasse",
    NOBODY_HELPED: "es steht nicht da, wem geholfen wird",
  })}.`,
  "error.FundChangeStateError":
    "Das geschieht nicht, solange der Wechsel {state, select, ASKED {beantragt} ACCEPTED {angenommen} REFUSED {abgelehnt} BLOCKED {nicht vollzogen} WITHDRAWN {zurückgezogen} DONE {vollzogen} other {{state}}} ist. Lesen Sie ihn erneut.",
  "error.FundChangeImpossibleError": `Sie können die Kasse nicht wechseln: ${choice("why", {
    SAME_FUND: "das ist bereits Ihre Kasse",
    NOT_ACTIVE: "es läuft keine Tätigkeit",
    FOLLOWS_HELPED: "ein mithelfender Ehepartner gehört zur Kasse der Person, der geholfen wird",
    UNDER_FOUR_YEARS: "Sie sind dann noch keine vier Jahre bei Ihrer Kasse",
    NEAR_PENSION: "die Pension ist zu nahe",
    BIRTH_DATE_UNKNOWN: "das Register kennt kein vollständiges Geburtsdatum",
    ALREADY_ASKED: "ein Wechsel wurde bereits beantragt",
  })}.{possibleOn, select, null {} other { Möglich ist es ab dem {possibleOn}.}}`,
  "opening.REGULARISATION":
    "Die vorläufigen Beiträge werden neu berechnet, sobald das Einkommen bekannt ist{standing, select, OPEN {: das steht Ihnen offen.} FACTS_MISSING {: das kann Ihnen offenstehen, es ist noch etwas nachzuweisen.} other {: das steht Ihnen nicht offen.}}",
  "opening.CONTINUED_INSURANCE":
    "Die Weiterversicherung wahrt Ihre Pensionsrechte gegen einen freiwilligen Beitrag{standing, select, OPEN {: das steht Ihnen offen.} FACTS_MISSING {: das kann Ihnen offenstehen, es ist noch etwas nachzuweisen.} other {: das steht Ihnen nicht offen.}}",
  "opening.SICKNESS_ASSIMILATION":
    "Quartale der Krankheit können ohne Beitrag für die Pension zählen{standing, select, OPEN {: das steht Ihnen offen.} FACTS_MISSING {: das kann Ihnen offenstehen, es ist noch etwas nachzuweisen.} other {: das steht Ihnen nicht offen.}}",
  "opening.BRIDGING_RIGHT":
    "Das Überbrückungsrecht zahlt eine Leistung nach einer erzwungenen Unterbrechung{standing, select, OPEN {: das steht Ihnen offen.} FACTS_MISSING {: das kann Ihnen offenstehen, es ist noch etwas nachzuweisen.} other {: das steht Ihnen nicht offen.}}",
  "opening.HEALTH_CARE":
    "Ihre Gesundheitspflege bleibt eine Zeit lang offen{standing, select, OPEN {: das steht Ihnen offen.} FACTS_MISSING {: das kann Ihnen offenstehen, es ist noch etwas nachzuweisen.} other {: das steht Ihnen nicht offen.}}",
  "obstacle.STATUS_UNDER_A_YEAR": "Weniger als ein Jahr selbstständiger Tätigkeit.",
  "obstacle.NOT_MAIN_FOUR_QUARTERS":
    "Die letzten vier Quartale waren nicht alle im Hauptberuf oder als mithelfender Ehepartner.",
  "obstacle.QUARTERS_PAID": "Dass die letzten vier Quartale bezahlt sind.",
  "obstacle.NO_OTHER_ASSIMILATION": "Dass kein anderes System den Zeitraum gleichstellt.",
  "obstacle.RECOGNISED_INCAPACITY": "Dass der medizinische Rat die Arbeitsunfähigkeit anerkennt.",
  "obstacle.FORCED_INTERRUPTION": "Dass die Unterbrechung erzwungen war.",
  "obstacle.BIRTH_DATE": "Das vollständige Geburtsdatum: für die Jahre vor der Pension.",
  "proof.ENROLMENT_CERTIFICATE": "Einschreibungsbescheinigung für das Schuljahr, das {schoolYear} endet.",
  "proof.ATTENDANCE_PROOF": "Nachweis der Kurse oder Prüfungen für das Schuljahr, das {schoolYear} endete.",
} as const;
