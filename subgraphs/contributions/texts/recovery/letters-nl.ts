/** What letters of recovery say, in Dutch. */
export const recoveryLetters = {
  "recovery.REMINDER.title": "Herinnering: er blijft te betalen",
  "recovery.REMINDER.introduction":
    "Wij hebben het volgende niet ontvangen. Hebt u net betaald, dan mag u deze brief vergeten.",
  "recovery.STATEMENT.title": "Overzicht van wat u verschuldigd bent",
  "recovery.STATEMENT.introduction": "Dit staat op {madeOn} nog open op uw rekening.",
  "recovery.RECOVERY_LETTER.title": "Bijdragen zijn meer dan een kwartaal te laat",
  "recovery.RECOVERY_LETTER.introduction":
    "De volgende bedragen blijven verschuldigd. De wet verplicht ons ze in te vorderen, zo nodig voor het gerecht.",
  "recovery.LAST_REMINDER.title": "Laatste herinnering, aangetekend",
  "recovery.LAST_REMINDER.introduction":
    "Ondanks onze brieven blijven de volgende bedragen verschuldigd. Dit is de laatste herinnering van artikel 46 van het koninklijk besluit van 19 december 1967.",
  "recovery.CONSTRAINT_ISSUED.title": "Dwangbevel",
  "recovery.CONSTRAINT_ISSUED.introduction":
    "Gelet op artikel 20, § 7, van het koninklijk besluit nr. 38 en artikel 47bis van het koninklijk besluit van 19 december 1967 vaardigt het fonds een dwangbevel uit voor de volgende bedragen. Een gerechtsdeurwaarder betekent het u.",
  "recovery.mention.LATER": "Hoe langer u wacht, hoe meer verhogingen erbij komen.",
  "recovery.mention.DISPUTE": "Bent u het niet eens? Schrijf ons waarom. U kunt ook naar de arbeidsrechtbank.",
  "recovery.mention.CONTACT": "Voor wij naar het gerecht gaan, zoeken wij met u een oplossing: bel ons, of kom langs.",
  "recovery.mention.MONTH":
    "Hebt u deze bedragen binnen de maand, uiterlijk op {endsOn}, niet betwist en geen betalingstermijnen verkregen, dan kan tegen u een dwangbevel worden uitgevaardigd.",
  "recovery.mention.CONTEST":
    "U kunt deze bedragen betwisten met een aangetekende brief aan het fonds, uiterlijk op {endsOn}. Dan kan alleen de arbeidsrechtbank u tot betaling veroordelen.",
  "recovery.mention.TERMS":
    "U kunt ons vragen in delen te betalen. Zolang wij uw vraag onderzoeken, en zolang u het toegestane plan volgt, komt er geen dwangbevel.",
  "recovery.mention.ORDER": "U moet betalen binnen 24 uur na de betekening.",
  "recovery.mention.OPPOSITION":
    "U kunt binnen de maand na de betekening verzet doen voor de arbeidsrechtbank. Het verzet schorst de uitvoering.",
  "recovery.mention.REASONS": "Het verzet gebeurt bij dagvaarding of verzoekschrift, en geeft zijn redenen.",
  "recovery.mention.INTEREST":
    "Vanaf de betekening loopt wettelijke interest. De kosten van de deurwaarder komen bij deze bedragen.",
  "recovery.line.PROVISIONAL": "Bijdrage, {quarter}",
  "recovery.line.REGULARISATION": "Regularisatie, {quarter}",
  "recovery.line.COMPANY_ANNUAL": "Jaarlijkse vennootschapsbijdrage, {year}",
  "recovery.line.SURCHARGE": "Verhoging, {quarter}",
  "recovery.total": "Totaal te betalen",
  "recovery.sums": "Wat u verschuldigd bent",
  "recovery.rights": "Wat u moet weten",
} as const;
