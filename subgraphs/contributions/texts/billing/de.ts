/** Was über Abrechnungen und Zahlungsaufforderungen gesagt wird, auf Deutsch. */
export const billing = {
  "error.BillingRunUnderWayError":
    "Eine Abrechnung dieses Quartals läuft bereits. Warten Sie, bis sie versiegelt ist, und starten Sie dann eine andere.",
  "check.I6": "Jede Abrechnung hat die Anzahl, die Summe und die Prüfsumme, mit denen sie versiegelt wurde.",
  "check.I14":
    "Jede Abrechnung hat, aus ihren Angaben mit den heutigen Regeln neu berechnet, die Prüfsumme ihres Siegels.",
  "error.NoticeStateError":
    "{state, select, QUEUED {Das Schreiben liegt noch im Postausgang: vermerken Sie zuerst die Übergabe} RETURNED {Das Schreiben kam zurück: senden Sie ein anderes} other {Das Schreiben ist schon weiter}}.",
  "notice.title": "Sozialbeiträge: {quarter}",
  "notice.introduction": "Dies schulden Sie als Selbstständiger für das {quarter}.",
  "notice.contribution": "Vorläufiger Beitrag",
  "notice.fee": "Verwaltungskosten",
  "notice.paid": "Schon bezahlt",
  "notice.toPay": "Zu zahlen",
  "notice.FLAT":
    "Sie haben vor Kurzem begonnen: bis zum Ende Ihres dritten vollen Jahres zahlen Sie einen festen Betrag.",
  "notice.N3": "Der Betrag beruht auf Ihrem Einkommen von {year}, vor drei Jahren, auf heutige Preise gebracht.",
  "notice.OLDER_YEAR":
    "Ihr Einkommen von vor drei Jahren war am 1. Januar nicht bekannt: der Betrag beruht auf dem von {year}, auf heutige Preise gebracht.",
  "notice.INCREASED": "Der Betrag beruht auf dem höheren Einkommen, das Sie angegeben haben.",
  "notice.REDUCED":
    "Der Betrag beruht auf dem niedrigeren Einkommen, das Sie angegeben haben und die Kasse angenommen hat.",
  "notice.MINIMUM":
    "Ihr Einkommen liegt unter dem Minimum, auf dem Beiträge berechnet werden: Geschuldet ist der Mindestbeitrag.",
  "notice.MAXIMUM":
    "Ihr Einkommen liegt über dem Maximum, auf dem Beiträge berechnet werden: Geschuldet ist der Höchstbeitrag.",
  "notice.provisional":
    "Der Betrag ist vorläufig, und er ist zu zahlen. Sobald die Steuerverwaltung Ihr Einkommen des Jahres selbst kennt, rechnen wir neu: dann zahlen Sie den Rest, oder Sie erhalten zurück, was zu viel war.",
  "notice.howToPay": "Wie zahlen",
  "notice.amount": "Betrag",
  "notice.dueOn": "Auf unserem Konto spätestens am",
  "notice.beneficiary": "Empfänger",
  "notice.iban": "Konto",
  "notice.communication": "Mitteilung",
  "notice.code": "Ein Code, mit dem die App Ihrer Bank die Überweisung ausfüllt",
  "notice.late":
    "Was am {dueOn} nicht auf unserem Konto ist, kostet 3 % mehr, und am Ende jedes Quartals noch einmal 3 %; am 1. Januar kommen einmal 7 % hinzu.",
  "notice.lateForStarter":
    "Sie haben vor Kurzem begonnen: Waren Sie vor Ihrem Beginn angeschlossen, so fallen die ersten 3 % dieses Beitrags erst auf das an, was am {firstOn} nicht auf unserem Konto ist, und die 7 % kommen am {yearEnd} hinzu.",
  "notice.cannotPay": "Wenn Sie nicht zahlen können",
  "notice.PLAN": "Bitten Sie uns um Ratenzahlung.",
  "notice.REDUCTION":
    "Ist Ihr Einkommen dieses Jahres niedriger, beantragen Sie einen niedrigeren Beitrag, spätestens am 31. Dezember.",
  "notice.EXEMPTION":
    "Sind Sie eine Zeit lang in Schwierigkeiten, beantragen Sie eine Befreiung, binnen zwölf Monaten nach dem Quartal. Das Quartal zählt dann nicht für Ihre Pension.",
  "notice.BRIDGING_RIGHT":
    "Mussten Sie Ihre Tätigkeit beenden oder unterbrechen, fragen Sie, ob Sie das Überbrückungsrecht haben.",
} as const;
