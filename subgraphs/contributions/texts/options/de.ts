/** What one may do who cannot pay, or paid too much, in German: its name, what it brings, what it risks. */
export const options = {
  "optionTitle.REFUND": "Erstattung",
  "optionEffect.REFUND": "Ihr Guthaben wird auf Ihr Konto überwiesen.",
  "optionRisk.REFUND": "Was danach gefordert wird, ist erneut zu zahlen.",
  "optionTitle.PAY_NOW": "Zahlen, was offen ist",
  "optionEffect.PAY_NOW": "Es kommt nichts mehr hinzu, und die Quartale zählen für Ihre Rechte.",
  "optionRisk.PAY_NOW": "Keines.",
  "optionTitle.REDUCTION": "Niedrigerer vorläufiger Betrag",
  "optionEffect.REDUCTION": "Sie zahlen Beiträge auf das Einkommen, das Sie dieses Jahr erwarten.",
  "optionRisk.REDUCTION":
    "Fällt Ihr Einkommen höher aus, werden Zuschläge auf das Einbehaltene berechnet; zahlen Sie den Unterschied bis zum 31. Dezember, um sie zu vermeiden.",
  "optionTitle.PAYMENT_PLAN": "Zahlungsplan",
  "optionEffect.PAYMENT_PLAN": "Sie zahlen in Monatsraten; die Beitreibung ruht, solange Sie den Plan einhalten.",
  "optionRisk.PAYMENT_PLAN":
    "Die Zuschläge laufen weiter, ein Quartal zählt erst, wenn es ganz bezahlt ist, und eine versäumte Rate beendet den Plan.",
  "optionTitle.SICKNESS": "Gleichstellung wegen Krankheit",
  "optionEffect.SICKNESS":
    "Quartale einer anerkannten Arbeitsunfähigkeit sind nicht geschuldet und zählen für Ihre Pension.",
  "optionRisk.SICKNESS": "Ihre Tätigkeit muss beendet sein, und der ärztliche Rat muss sie anerkennen.",
  "optionTitle.BRIDGING_RIGHT": "Überbrückungsrecht",
  "optionEffect.BRIDGING_RIGHT":
    "Ihre Gesundheitspflege und andere Rechte bleiben nach einer erzwungenen Unterbrechung erhalten; diese Quartale sind nicht geschuldet.",
  "optionRisk.BRIDGING_RIGHT": "Es ist zeitlich begrenzt und an strenge Bedingungen gebunden.",
  "optionTitle.SURCHARGE_WAIVER": "Erlass von Zuschlägen",
  "optionEffect.SURCHARGE_WAIVER": "Das LISVS kann Zuschläge ganz oder teilweise erlassen.",
  "optionRisk.SURCHARGE_WAIVER": "Erst wenn der Beitrag des Quartals ganz bezahlt ist, und nur in würdigen Fällen.",
  "optionTitle.EXEMPTION": "Befreiung",
  "optionEffect.EXEMPTION":
    "{of, select, COMPANY {Die Kasse befreit eine neu gegründete Gesellschaft vom Beitrag des Jahres und von den Zuschlägen; was bezahlt wurde, wird erstattet.} other {Das LISVS kann Sie von Beitrag, Zuschlägen und Kosten befreien.}}",
  "optionRisk.EXEMPTION":
    "{of, select, COMPANY {Das Jahr geht verloren, sobald sich zeigt, dass eine Person der Gesellschaft zu lange versichert war; Zuschläge sind dann von Anfang an geschuldet.} other {Befreite Quartale zählen nicht für Ihre Pension.}}",
  "optionTitle.DEFERRAL": "Aufschub",
  "optionEffect.DEFERRAL": "Der letzte Zahltag wird ohne Zuschlag verschoben.",
  "optionRisk.DEFERRAL": "Nur solange eine Maßnahme des Ministers gilt.",
} as const;
