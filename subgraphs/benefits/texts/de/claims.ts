import { choice } from "../../../shared/values/language.ts";

/** Claims, decisions and their letters, in German. */
export const claims = {
  "error.FamilyAllowancesMovedError":
    "Kindergeld von nach dem {lastDay} kann diese Kasse nicht bescheinigen ({article}). Wenden Sie sich an die Kindergeldkasse der Region, in der das Kind wohnt oder damals wohnte; `institutions` zählt sie auf.",
  "error.ClaimStateError":
    "Das geht nicht bei einem Antrag in diesem Stand ({state}). Lesen Sie den Antrag noch einmal.",
  "error.ClaimOpenError":
    "Diese Leistung ist für dieses Ereignis schon beantragt ({claimId}). Setzen Sie diesen Antrag fort.",
  "error.ClaimNotDecidableError":
    "Es ist zu wenig bekannt, um zu entscheiden. Bitten Sie die Person um das Fehlende, oder sagen Sie, wie die genannten Quartale behandelt werden; einen Monat nach der Bitte entscheidet man nach dem, was da ist.",
  "error.FigureUnknownError":
    "Die Tabelle „{lawTable}“ kennt keinen Betrag für den {lawDay}. Auf Vermutung wird nicht entschieden: Er muss zuerst eingetragen werden.",
  "decision.introduction": "Ihr Antrag vom {filedOn} für „{title}“, für das Ereignis vom {factOn}, wurde geprüft.",
  "decision.GRANTED": "Ihm wird stattgegeben.",
  "decision.PARTLY": "Ihm wird teilweise stattgegeben. Die Gründe stehen unten.",
  "decision.REFUSED": "Er wird abgelehnt. Die Gründe stehen unten.",
  "decision.REPAYMENT": "Was zu Unrecht gezahlt wurde, wird zurückgefordert. Die Gründe stehen unten.",
  "decision.working": "Berechnung des Betrags",
  "decision.amount": "Gesamtbetrag: {amount} Euro.",
  "decision.reasons": "Gründe",
  "decision.basis": "Rechtsgrundlage",
  "decision.appeal": "Wenn Sie nicht einverstanden sind",
  "mention.M2": "Sie können diese Entscheidung vor {name}, {address}, anfechten.",
  "mention.M3":
    "Sie haben drei Monate ab der Bekanntgabe. Sie erheben Einspruch mit einer Antragschrift, die Sie per Einschreiben an die Kanzlei dieses Gerichts senden oder dort hinterlegen.",
  "mention.M4":
    "Gerichtsgesetzbuch, Art. 728: Sie erscheinen persönlich oder durch einen Anwalt; vor dem Arbeitsgericht auch durch Ihren Ehe- oder Lebenspartner, einen vom Richter zugelassenen Verwandten mit schriftlicher Vollmacht oder den Beauftragten einer Organisation der Selbstständigen mit schriftlicher Vollmacht. Art. 1017: Die Kosten trägt die Kasse, auch wenn Sie verlieren, außer bei leichtfertiger oder schikanöser Klage.",
  "mention.M5": "Aktenzeichen: {reference}. Dienst: {service}.",
  "mention.M6": "Jede Erklärung erhalten Sie bei {contact}.",
  "error.PaymentRunError": `${choice("why", {
    NOTHING_TO_PAY: "Bis zu diesem Tag ist nichts auf ein bekanntes Konto zu zahlen",
    NO_PAYING_ACCOUNT: "Das Konto, von dem die Kasse zahlt, ist nicht bekannt: Lassen Sie es eintragen",
    NOT_A_BANK_DAY: "Banken führen an diesem Tag keine Überweisung aus: Wählen Sie einen anderen",
    SAME_PERSON: "Sie haben diesen Lauf selbst erstellt: Jemand anders muss ihn freigeben",
    WRONG_STATE: "Dieser Lauf wurde schon freigegeben oder storniert",
    OUTDATED:
      "Eine Entscheidung in diesem Lauf wurde seither revidiert, es ist weniger einzubehalten, ein Gläubiger pfändet anders, oder die Bank hat ein Konto abgelehnt: Stornieren Sie ihn und erstellen Sie einen neuen",
    PERSON_DIED: "Jemand in diesem Lauf ist seither verstorben: Stornieren Sie ihn und erstellen Sie einen neuen",
  })}.`,
};
