/** What this subgraph says by itself; the words that all share stand in the plumbing. */
export const de = {
  "error.MandateOverlapsError":
    "Dieselbe Person übt dieses Mandat in diesem Zeitraum bereits aus ({otherMandateId}). Beenden Sie zuerst jenes Mandat, oder berichtigen Sie die Daten.",
  "error.MandateAlreadyEndedError":
    "Dieses Mandat endete am {endedOn}. Lesen Sie die Akte erneut, bevor Sie etwas ändern.",
  "error.CompanyAlreadyAffiliatedError":
    "Diese Gesellschaft ist seit dem {since} bereits einer Kasse angeschlossen. Der erste Anschluss gilt: Beantragen Sie einen Kassenwechsel.",
  "error.CompanyNotLiableError":
    "Eine Einheit der Form {legalForm} schuldet den Gesellschaftsbeitrag nicht. Prüfen Sie die Rechtsform.",
  "error.AffiliationTermRunningError":
    "Die Gesellschaft kann sich noch bis zum {dueOn} selbst anschließen. Versenden Sie die Mahnung erst danach.",
  "error.NoticeRunningError":
    "Eine Inverzugsetzung läuft bereits bis zum {dueOn}. Warten Sie das Ende dieser Frist ab.",
  "error.NotAuxiliaryFundError":
    "Nur die Nationale Hilfskasse versendet Inverzugsetzungen. Leiten Sie ihr die Akte weiter.",
  "error.CompanyDissolvedError":
    "Diese Gesellschaft besteht seit dem {dissolvedOn} nicht mehr. Lesen Sie die Akte erneut, bevor Sie etwas ändern.",
  "error.AccountingYearOverlapsError":
    "Es ist bereits ein Jahresabschluss eines Geschäftsjahres bekannt, das sich mit diesem überschneidet und am {otherEndsOn} endet. Prüfen Sie die Daten.",
  "error.CertificateKnownError":
    "Diese Bescheinigung wird bereits aufbewahrt ({certificateId}). Sie müssen nichts weiter tun.",
  "error.PresumptionStandsError":
    "Dieses Mandat ist entgeltlich, oder es gab in jedem Jahr ein Entgelt: Die Vermutung der selbständigen Tätigkeit bleibt bestehen. Prüfen Sie die Nachweise.",
  "error.FundStayTooShortError":
    "Diese Gesellschaft ist noch nicht lange genug bei ihrer Kasse: Sie kann frühestens am {earliestOn} wechseln. Kündigen Sie den Wechsel sechs Monate vorher an.",
  "error.FundChangePendingError":
    "Ein Kassenwechsel ist bereits zum {actsOn} angekündigt. Warten Sie diesen Tag ab, oder lassen Sie ihn zurücknehmen.",
  "error.FundChangeEndedError":
    "Dieser Kassenwechsel endete am {endedOn}. Lesen Sie die Akte erneut, bevor Sie etwas ändern.",
  "error.ColumnsMissingError":
    "In der Datei fehlen Spalten: {columns}. Ergänzen Sie sie in der ersten Zeile und senden Sie sie erneut.",
} as const;
