/** What letters of recovery say, in Dutch. */
export const recoveryLetters = {
  "letterTitle.REMINDER": "Herinnering: er blijft te betalen",
  "letterIntro.joint":
    "Dit wordt van u gevraagd omdat u instaat voor de schulden van {principal}, zoals de wet bepaalt (bijdragen van een helper of mandataris: KB nr. 38, art. 15 § 1; van een vennootschap: wet van 30-12-1992, art. 98). Wat een van u betaalt, is de ander niet meer verschuldigd.",
  "letterIntro.REMINDER": "Wij hebben het volgende niet ontvangen. Hebt u net betaald, dan mag u deze brief vergeten.",
  "letterTitle.STATEMENT": "Overzicht van wat u verschuldigd bent",
  "letterIntro.STATEMENT": "Dit staat op {madeOn} nog open op uw rekening.",
  "letterTitle.RECOVERY_LETTER": "Bijdragen zijn meer dan een kwartaal te laat",
  "letterIntro.RECOVERY_LETTER":
    "De volgende bedragen blijven verschuldigd. De wet verplicht ons ze in te vorderen, zo nodig voor het gerecht.",
  "letterTitle.LAST_REMINDER": "Laatste herinnering, aangetekend",
  "letterIntro.LAST_REMINDER":
    "Ondanks onze brieven blijven de volgende bedragen verschuldigd. Dit is de laatste herinnering van artikel 46 van het koninklijk besluit van 19 december 1967.",
  "letterTitle.CONSTRAINT_ISSUED": "Dwangbevel",
  "letterIntro.CONSTRAINT_ISSUED":
    "Gelet op artikel 20, § 7, van het koninklijk besluit nr. 38 en artikel 47bis van het koninklijk besluit van 19 december 1967 vaardigt het fonds een dwangbevel uit voor de volgende bedragen. Een gerechtsdeurwaarder betekent het u.",
  "letterMention.LATER": "Hoe langer u wacht, hoe meer verhogingen erbij komen.",
  "letterMention.DISPUTE": "Bent u het niet eens? Schrijf ons waarom. U kunt ook naar de arbeidsrechtbank.",
  "letterMention.CONTACT": "Voor wij naar het gerecht gaan, zoeken wij met u een oplossing: bel ons, of kom langs.",
  "letterMention.MONTH":
    "Hebt u deze bedragen binnen de maand, uiterlijk op {endsOn}, niet betwist en geen betalingstermijnen verkregen, dan kan tegen u een dwangbevel worden uitgevaardigd.",
  "letterMention.CONTEST":
    "U kunt deze bedragen betwisten met een aangetekende brief aan het fonds, uiterlijk op {endsOn}. Dan kan alleen de arbeidsrechtbank u tot betaling veroordelen.",
  "letterMention.TERMS":
    "U kunt ons vragen in delen te betalen. Zolang wij uw vraag onderzoeken, en zolang u het toegestane plan volgt, komt er geen dwangbevel.",
  "letterMention.ORDER": "U moet betalen binnen 24 uur na de betekening.",
  "letterMention.OPPOSITION":
    "U kunt binnen de maand na de betekening verzet doen voor de arbeidsrechtbank. Het verzet schorst de uitvoering.",
  "letterMention.REASONS": "Het verzet gebeurt bij dagvaarding of verzoekschrift, en geeft zijn redenen.",
  "letterMention.INTEREST":
    "Vanaf de betekening loopt wettelijke interest. De kosten van de deurwaarder komen bij deze bedragen.",
  "letterLine.PROVISIONAL": "Bijdrage, {quarter}",
  "letterLine.REGULARISATION": "Regularisatie, {quarter}",
  "letterLine.COMPANY_ANNUAL": "Jaarlijkse vennootschapsbijdrage, {year}",
  "letterLine.SURCHARGE": "Verhoging, {quarter}",
  "letterLine.RECOVERY_COST": "Invorderingskosten, {quarter}",
  "letterLine.WAIVER": "Kwijtschelding van een verhoging, {quarter}",
  "letterLine.WRITE_OFF": "Opgegeven vordering, {quarter}",
  "statement.title": "Rekeninguittreksel van {from} tot {to}",
  "statement.introduction": "Dit bewoog op uw rekening van {from} tot {to}, en dit staat er open.",
  "statement.on": "Datum",
  "statement.what": "Verrichting",
  "statement.amount": "Bedrag",
  "statement.balance": "Saldo",
  "statement.opening": "Vorig saldo",
  "statement.closing": "Eindsaldo",
  "statement.owes":
    "Een positief saldo is verschuldigd. Kunt u niet op tijd betalen, spreek ons dan aan: een betalingsplan, een vrijstelling of een vermindering zijn mogelijk.",
  "statement.owesNothing":
    "Op die dag is niets verschuldigd. Een negatief saldo is een tegoed, dat u terug kunt krijgen.",
  "statementLine.DUE": "Schuldvordering",
  "statementLine.PAYMENT": "Betaling",
  "statementLine.MATCH": "Betaling",
  "statementLine.REVERSAL": "Tegenboeking",
  "statementLine.REFUND": "Opzijgezet voor terugbetaling",
  "statementLine.PAID_OUT": "Terugbetaling",
  "statementLine.SPLIT": "Verdeling van een betaling",
  "recovery.total": "Totaal te betalen",
  "recovery.sums": "Wat u verschuldigd bent",
  "recovery.rights": "Wat u moet weten",
} as const;
