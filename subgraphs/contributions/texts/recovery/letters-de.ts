/** What letters of recovery say, in German. */
export const recoveryLetters = {
  "letterTitle.REMINDER": "Erinnerung: Beträge sind noch zu zahlen",
  "letterIntro.joint":
    "Dies wird von Ihnen gefordert, weil Sie für die Schulden von {principal} haften, wie das Gesetz es vorsieht (Beiträge von Helfern und Mandatsträgern: KE Nr. 38, Art. 15 § 1; einer Gesellschaft: Gesetz vom 30.12.1992, Art. 98). Was einer von Ihnen bezahlt, schuldet der andere nicht mehr.",
  "letterIntro.REMINDER":
    "Das Folgende ist nicht bei uns eingegangen. Haben Sie soeben gezahlt, so ist dieser Brief gegenstandslos.",
  "letterTitle.STATEMENT": "Aufstellung Ihrer Schulden",
  "letterIntro.STATEMENT": "Dies ist am {madeOn} auf Ihrem Konto offen.",
  "letterTitle.RECOVERY_LETTER": "Beiträge sind mehr als ein Quartal im Verzug",
  "letterIntro.RECOVERY_LETTER":
    "Die folgenden Beträge sind noch geschuldet. Das Gesetz verpflichtet uns, sie einzuziehen, notfalls vor Gericht.",
  "letterTitle.LAST_REMINDER": "Letzte Mahnung, per Einschreiben",
  "letterIntro.LAST_REMINDER":
    "Trotz unserer Briefe sind die folgenden Beträge noch geschuldet. Dies ist die letzte Mahnung nach Artikel 46 des Königlichen Erlasses vom 19. Dezember 1967.",
  "letterTitle.CONSTRAINT_ISSUED": "Zwangsbefehl",
  "letterIntro.CONSTRAINT_ISSUED":
    "Aufgrund von Artikel 20 § 7 des Königlichen Erlasses Nr. 38 und Artikel 47bis des Königlichen Erlasses vom 19. Dezember 1967 erlässt die Kasse einen Zwangsbefehl über die folgenden Beträge. Ein Gerichtsvollzieher stellt ihn Ihnen zu.",
  "letterMention.LATER": "Je länger Sie warten, desto höher werden die Zuschläge.",
  "letterMention.DISPUTE":
    "Sind Sie nicht einverstanden? Schreiben Sie uns, warum. Sie können sich auch an das Arbeitsgericht wenden.",
  "letterMention.CONTACT":
    "Bevor wir vor Gericht gehen, suchen wir mit Ihnen eine Lösung: rufen Sie uns an, oder kommen Sie vorbei.",
  "letterMention.MONTH":
    "Haben Sie diese Beträge binnen eines Monats, spätestens am {endsOn}, weder bestritten noch Ratenzahlung vereinbart, so kann ein Zwangsbefehl gegen Sie erlassen werden.",
  "letterMention.CONTEST":
    "Sie können diese Beträge spätestens am {endsOn} per Einschreiben an die Kasse bestreiten. Dann kann nur das Arbeitsgericht Sie zur Zahlung verurteilen.",
  "letterMention.TERMS":
    "Sie können um Ratenzahlung bitten. Solange wir Ihre Bitte prüfen und solange Sie den gewährten Plan einhalten, ergeht kein Zwangsbefehl.",
  "letterMention.ORDER": "Sie müssen binnen 24 Stunden nach der Zustellung zahlen.",
  "letterMention.OPPOSITION":
    "Sie können binnen eines Monats nach der Zustellung beim Arbeitsgericht Einspruch einlegen. Der Einspruch hemmt die Vollstreckung.",
  "letterMention.REASONS": "Der Einspruch wird durch Ladung oder Antrag eingelegt und begründet.",
  "letterMention.INTEREST":
    "Ab der Zustellung laufen gesetzliche Zinsen. Die Kosten des Gerichtsvollziehers kommen zu diesen Beträgen hinzu.",
  "letterLine.PROVISIONAL": "Beitrag, {quarter}",
  "letterLine.REGULARISATION": "Regularisierung, {quarter}",
  "letterLine.COMPANY_ANNUAL": "Jährlicher Gesellschaftsbeitrag, {year}",
  "letterLine.SURCHARGE": "Zuschlag, {quarter}",
  "letterLine.RECOVERY_COST": "Beitreibungskosten, {quarter}",
  "letterLine.WAIVER": "Erlass eines Zuschlags, {quarter}",
  "letterLine.WRITE_OFF": "Aufgegebene Forderung, {quarter}",
  "statement.title": "Kontoauszug vom {from} bis {to}",
  "statement.introduction": "Dies hat sich auf Ihrem Konto vom {from} bis {to} bewegt, und dies ist offen.",
  "statement.on": "Datum",
  "statement.what": "Vorgang",
  "statement.amount": "Betrag",
  "statement.balance": "Saldo",
  "statement.opening": "Vorheriger Saldo",
  "statement.closing": "Endsaldo",
  "statement.owes":
    "Ein positiver Saldo ist geschuldet. Können Sie nicht rechtzeitig zahlen, sprechen Sie uns an: Ein Zahlungsplan, eine Befreiung oder eine Ermäßigung sind möglich.",
  "statement.owesNothing":
    "An diesem Tag ist nichts geschuldet. Ein negativer Saldo ist ein Guthaben, das Ihnen erstattet werden kann.",
  "statementLine.DUE": "Forderung",
  "statementLine.PAYMENT": "Zahlung",
  "statementLine.MATCH": "Zahlung",
  "statementLine.REVERSAL": "Storno",
  "statementLine.REFUND": "Zur Erstattung zurückgelegt",
  "statementLine.PAID_OUT": "Erstattung",
  "statementLine.SPLIT": "Aufteilung einer Zahlung",
  "recovery.total": "Insgesamt zu zahlen",
  "recovery.sums": "Was Sie schulden",
  "recovery.rights": "Was Sie wissen müssen",
} as const;
