/** What stands on contribution vouchers that go on paper, in German. */
export const paperVouchers = {
  "paperVoucher.TITLE": "Beitragsschein {year}",
  "paperVoucher.CANCELLED": "Der Beitragsschein {year} gilt nicht mehr",
  "paperVoucher.REPLACES":
    "Dieser Schein ersetzt den, den wir Ihnen für {year} gesandt haben. Vernichten Sie den alten, oder geben Sie diesen der Krankenkasse, der Sie ihn gegeben haben.",
  "paperVoucher.INTRODUCTION":
    "{fund} erklärt, dass die Sozialbeiträge {year} von {name}, Nationalregisternummer {ssin}, in Ordnung sind:",
  "paperVoucher.TAKEN_BACK":
    "Der Beitragsschein {year} von {name}, Nationalregisternummer {ssin}, den {fund} Ihnen gesandt hat, gilt nicht mehr: Die Beiträge dieses Jahres sind nicht mehr in Ordnung. Vernichten Sie ihn, oder sagen Sie es der Krankenkasse, der Sie ihn gegeben haben.",
  "paperVoucher.QUARTER":
    "{number}. Quartal {year}: {state, select, PAID {bezahlt} EXEMPTED {befreit} ASSIMILATED {gleichgestellt} NOTHING_DUE {nichts zu zahlen} other {keine Tätigkeit}}",
  "paperVoucher.COVER": "Die Gesundheitspflege ist damit vom {from} bis zum {until} versichert.",
  "paperVoucher.NO_COVER": "Mindestens ein Quartal gibt für sich kein Recht auf Gesundheitspflege.",
  "paperVoucher.WHAT_TO_DO":
    "Wir kennen Ihre Krankenkasse nicht. Geben Sie diesen Schein der Krankenkasse, bei der Sie sind oder die Sie wählen, und sagen Sie uns welche: Dann senden wir ihr den Schein selbst.",
} as const;
