import { choice } from "../../../shared/values/language.ts";

/** What was paid without right, in German. */
export const overpayments = {
  "mention.U1": "Am {foundOn} wurde festgestellt, dass Ihnen {found} Euro zu Unrecht gezahlt wurden.",
  "mention.U2":
    "Sie müssen {amount} Euro zurückzahlen. Monat für Monat, was gezahlt wurde, abzüglich dessen, was geschuldet war: {months}.",
  "mention.U3": "Bestimmungen, die nicht eingehalten wurden: {provisions}",
  "mention.U4":
    "Die Rückforderung verjährt nach {years} Jahren. {prescribed} Euro sind verjährt und werden nicht zurückgefordert.",
  "mention.U5":
    "Sie können die Kasse bitten, ganz oder teilweise auf die Rückforderung zu verzichten (Gesetz vom 11.04.1995, Art. 22): Schreiben Sie Ihre Gründe an den unten genannten Dienst, oder beantragen Sie es im Portal. Solange Ihr Antrag geprüft wird, wird nichts einbehalten.",
  "mention.U6":
    "Sie können mit Gründen vorschlagen, in Teilen zurückzuzahlen: im Portal oder beim unten genannten Dienst. Ohne einen solchen Plan werden {share} % jeder späteren Zahlung einbehalten.",
  "error.OverpaymentError": `${choice("why", {
    WRONG_STATE: "Diese Überzahlung steht dort, wo das nicht möglich ist: lesen Sie sie erneut",
    TOO_MUCH: "Das ist mehr, als noch offen ist: lesen Sie sie erneut",
    OWN_APPROVAL: "Sie haben selbst über diesen Verzicht entschieden: jemand anderes muss ihn genehmigen",
    WITHHELD_TOO_MUCH:
      "Ohne Nachlässigkeit oder Betrug wird höchstens ein Zehntel jeder Zahlung einbehalten: geben Sie höchstens 0.1000 an",
    PLAN_TOO_LONG: "In diesem Tempo würde sie verjähren, bevor sie bezahlt ist: schlagen Sie mehr im Monat vor",
    ASKED_ALREADY:
      "Dasselbe wurde schon vermerkt oder beantragt: warten Sie die Entscheidung ab, oder geben Sie eine andere Referenz an",
  })}.`,
};
