/** Was über Abrechnungen und Zahlungsaufforderungen gesagt wird, auf Deutsch. */
export const billing = {
  "error.BillingRunUnderWayError":
    "Eine Abrechnung dieses Quartals läuft bereits. Warten Sie, bis sie versiegelt ist, und starten Sie dann eine andere.",
  "check.I6": "Jede Abrechnung hat die Anzahl, die Summe und die Prüfsumme, mit denen sie versiegelt wurde.",
  "check.I14":
    "Jede Abrechnung hat, aus ihren Angaben mit den heutigen Regeln neu berechnet, die Prüfsumme ihres Siegels.",
} as const;
