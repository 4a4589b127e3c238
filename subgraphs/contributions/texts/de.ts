import { billing } from "./billing/de.ts";
import { companies } from "./companies/de.ts";
import { incomes } from "./incomes/de.ts";
import { money } from "./money/de.ts";
import { options } from "./options/de.ts";
import { recovery } from "./recovery/de.ts";
import { steps } from "./steps/de.ts";

/** What this subgraph says, in German. */
export const de = {
  ...steps,
  ...money,
  ...options,
  ...billing,
  ...companies,
  ...incomes,
  ...recovery,
  "error.UnreadableFileError":
    "Die Datei ist nicht vollständig oder nicht das, was sie angibt; nichts wurde gebucht. Fordern Sie sie bei der Bank neu an.",
  "error.UnknownBankAccountError":
    "Die Datei betrifft {accounts, plural, one {ein Konto, das} other {# Konten, die}} nicht Ihrer Kasse gehört; nichts wurde gebucht. Geben Sie sie der betroffenen Kasse.",
  "error.StatementContradictedError":
    "Auszug {number} von {year} liegt bereits mit anderem Inhalt vor; nichts wurde gebucht. Vergleichen Sie beide mit der Bank.",
  "error.PaymentNotInSuspenseError":
    "Diese Zahlung steht nicht mehr auf dem Zwischenkonto. Lesen Sie sie erneut, bevor Sie entscheiden.",
  "error.AlreadyReversedError": "Diese Buchung wurde bereits storniert. Lesen Sie das Konto erneut.",
  "error.NotReversibleError":
    "{transactionKind, select, PAYMENT {Was die Bank gebucht hat, storniert nur die Bank} REVERSAL {Eine Stornierung wird nicht storniert: Führen Sie den Vorgang neu aus} other {Eine Erstattung wird dort rückgängig gemacht, wo sie entstand}}.",
  "refusal.NOT_ACTIVE": "Für dieses Quartal ist keine Tätigkeit bekannt.",
  "refusal.REFERENCE_INCOME_UNKNOWN":
    "Das Einkommen von {year, number, ::group-off} ist nicht bekannt, auch nicht das eines früheren Jahres: Der Beitrag kann nicht berechnet werden.",
  "refusal.NO_REDUCTION_STEP":
    "Das erwartete Einkommen liegt über der höchsten Stufe, auf die ein Beitrag gesenkt werden konnte.",
  "refusal.LAW_UNKNOWN":
    "Die gesetzliche Zahl für den {lawDay} ist nicht bekannt (Tabelle „{lawTable}“). Nichts wird geraten: Sie muss zuerst eingetragen werden.",
  "refusal.ALREADY_ISSUED": "Der Beitrag dieses Quartals wurde bereits gefordert.",
  "refusal.OTHER_FUND": "Dieses Quartal gehört zu einer anderen Kasse.",
  "check.I1": "Jede Buchung hat mindestens zwei Zeilen, die zusammen null ergeben.",
  "check.I2":
    "Je Beitragspflichtigem, Quartal, Art und Fassung gibt es eine Forderung, und nur eine nicht stornierte; und je Forderung einen Zuschlag pro Art und Tag.",
  "check.I3": "Keine Zeile kann geändert oder gelöscht werden; eine Stornierung nennt ihr Original, das nur eine hat.",
  "check.I4": "Nie wird mehr angerechnet, als gezahlt wurde oder geschuldet ist.",
  "check.I5": "Der Saldo jedes Kontos ist das Geforderte abzüglich des Gezahlten.",
  "check.I7": "Keine Spalte hat ein Gleitkomma.",
  "check.I8": "Jede Forderung lässt sich aus ihren Angaben nachrechnen, auf den Cent und den Schritt genau.",
} as const;
