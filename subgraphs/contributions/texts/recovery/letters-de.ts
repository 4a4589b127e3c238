/** What letters of recovery say, in German. */
export const recoveryLetters = {
  "recovery.REMINDER.title": "Erinnerung: Beträge sind noch zu zahlen",
  "recovery.REMINDER.introduction":
    "Das Folgende ist nicht bei uns eingegangen. Haben Sie soeben gezahlt, so ist dieser Brief gegenstandslos.",
  "recovery.STATEMENT.title": "Aufstellung Ihrer Schulden",
  "recovery.STATEMENT.introduction": "Dies ist am {madeOn} auf Ihrem Konto offen.",
  "recovery.RECOVERY_LETTER.title": "Beiträge sind mehr als ein Quartal im Verzug",
  "recovery.RECOVERY_LETTER.introduction":
    "Die folgenden Beträge sind noch geschuldet. Das Gesetz verpflichtet uns, sie einzuziehen, notfalls vor Gericht.",
  "recovery.LAST_REMINDER.title": "Letzte Mahnung, per Einschreiben",
  "recovery.LAST_REMINDER.introduction":
    "Trotz unserer Briefe sind die folgenden Beträge noch geschuldet. Dies ist die letzte Mahnung nach Artikel 46 des Königlichen Erlasses vom 19. Dezember 1967.",
  "recovery.CONSTRAINT_ISSUED.title": "Zwangsbefehl",
  "recovery.CONSTRAINT_ISSUED.introduction":
    "Aufgrund von Artikel 20 § 7 des Königlichen Erlasses Nr. 38 und Artikel 47bis des Königlichen Erlasses vom 19. Dezember 1967 erlässt die Kasse einen Zwangsbefehl über die folgenden Beträge. Ein Gerichtsvollzieher stellt ihn Ihnen zu.",
  "recovery.mention.LATER": "Je länger Sie warten, desto höher werden die Zuschläge.",
  "recovery.mention.DISPUTE":
    "Sind Sie nicht einverstanden? Schreiben Sie uns, warum. Sie können sich auch an das Arbeitsgericht wenden.",
  "recovery.mention.CONTACT":
    "Bevor wir vor Gericht gehen, suchen wir mit Ihnen eine Lösung: rufen Sie uns an, oder kommen Sie vorbei.",
  "recovery.mention.MONTH":
    "Haben Sie diese Beträge binnen eines Monats, spätestens am {endsOn}, weder bestritten noch Ratenzahlung vereinbart, so kann ein Zwangsbefehl gegen Sie erlassen werden.",
  "recovery.mention.CONTEST":
    "Sie können diese Beträge spätestens am {endsOn} per Einschreiben an die Kasse bestreiten. Dann kann nur das Arbeitsgericht Sie zur Zahlung verurteilen.",
  "recovery.mention.TERMS":
    "Sie können um Ratenzahlung bitten. Solange wir Ihre Bitte prüfen und solange Sie den gewährten Plan einhalten, ergeht kein Zwangsbefehl.",
  "recovery.mention.ORDER": "Sie müssen binnen 24 Stunden nach der Zustellung zahlen.",
  "recovery.mention.OPPOSITION":
    "Sie können binnen eines Monats nach der Zustellung beim Arbeitsgericht Einspruch einlegen. Der Einspruch hemmt die Vollstreckung.",
  "recovery.mention.REASONS": "Der Einspruch wird durch Ladung oder Antrag eingelegt und begründet.",
  "recovery.mention.INTEREST":
    "Ab der Zustellung laufen gesetzliche Zinsen. Die Kosten des Gerichtsvollziehers kommen zu diesen Beträgen hinzu.",
  "recovery.line.PROVISIONAL": "Beitrag, {quarter}",
  "recovery.line.REGULARISATION": "Regularisierung, {quarter}",
  "recovery.line.COMPANY_ANNUAL": "Jährlicher Gesellschaftsbeitrag, {year}",
  "recovery.line.SURCHARGE": "Zuschlag, {quarter}",
  "recovery.total": "Insgesamt zu zahlen",
  "recovery.sums": "Was Sie schulden",
  "recovery.rights": "Was Sie wissen müssen",
} as const;
