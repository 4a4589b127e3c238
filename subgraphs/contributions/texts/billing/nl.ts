/** Wat over facturatie en vervaldagberichten gezegd wordt, in het Nederlands. */
export const billing = {
  "error.BillingRunUnderWayError":
    "Een facturatie van dit kwartaal loopt al. Wacht tot ze verzegeld is en start dan een andere.",
  "check.I6": "Elke facturatie heeft het aantal, de som en de hash waarmee ze verzegeld werd.",
  "check.I14":
    "Elke facturatie heeft, herberekend uit haar gegevens met de regels van vandaag, de hash van haar zegel.",
  "error.NoticeStateError":
    "{state, select, QUEUED {Het bericht ligt nog in de uitgaande post: noteer eerst dat het werd afgegeven} RETURNED {Het bericht kwam terug: stuur een ander} other {Het bericht is daar al voorbij}}.",
  "notice.title": "Sociale bijdragen: {quarter}",
  "notice.introduction": "Dit bent u als zelfstandige verschuldigd voor het {quarter}.",
  "notice.contribution": "Voorlopige bijdrage",
  "notice.fee": "Beheerskosten",
  "notice.paid": "Al betaald",
  "notice.toPay": "Te betalen",
  "notice.FLAT": "U bent nog niet lang gestart: tot het einde van uw derde volledige jaar betaalt u een vast bedrag.",
  "notice.N3": "Het bedrag steunt op uw inkomen van {year}, drie jaar geleden, omgerekend naar de prijzen van vandaag.",
  "notice.OLDER_YEAR":
    "Uw inkomen van drie jaar geleden was op 1 januari niet gekend: het bedrag steunt op dat van {year}, omgerekend naar de prijzen van vandaag.",
  "notice.INCREASED": "Het bedrag steunt op het hogere inkomen dat u hebt opgegeven.",
  "notice.REDUCED": "Het bedrag steunt op het lagere inkomen dat u hebt opgegeven en dat het fonds heeft aanvaard.",
  "notice.MINIMUM": "Uw inkomen ligt onder het minimum waarop bijdragen worden berekend: u betaalt de minimumbijdrage.",
  "notice.MAXIMUM": "Uw inkomen ligt boven het maximum waarop bijdragen worden berekend: u betaalt de maximumbijdrage.",
  "notice.provisional":
    "Het bedrag is voorlopig, en het moet betaald worden. Zodra de fiscus uw inkomen van het jaar zelf kent, rekenen we opnieuw: dan betaalt u de rest, of krijgt u terug wat te veel was.",
  "notice.howToPay": "Hoe betalen",
  "notice.amount": "Bedrag",
  "notice.dueOn": "Op onze rekening uiterlijk op",
  "notice.beneficiary": "Begunstigde",
  "notice.iban": "Rekening",
  "notice.communication": "Mededeling",
  "notice.code": "Een code waarmee de app van uw bank de overschrijving invult",
  "notice.late":
    "Wat op {dueOn} niet op onze rekening staat, kost 3 % meer, en op het einde van elk kwartaal nog eens 3 %; op 1 januari komt er eenmaal 7 % bij.",
  "notice.lateForStarter":
    "U bent nog niet lang gestart: was u voor uw start aangesloten, dan slaat de eerste 3 % van deze bijdrage pas op wat op {firstOn} niet op onze rekening staat, en komt de 7 % er op {yearEnd} bij.",
  "notice.cannotPay": "Als u niet kunt betalen",
  "notice.PLAN": "Vraag ons om in delen te betalen.",
  "notice.REDUCTION": "Is uw inkomen van dit jaar lager, vraag dan een lagere bijdrage, uiterlijk op 31 december.",
  "notice.EXEMPTION":
    "Hebt u het een tijd moeilijk, vraag dan een vrijstelling, binnen twaalf maanden na het kwartaal. Het kwartaal telt dan niet mee voor uw pensioen.",
  "notice.BRIDGING_RIGHT":
    "Moest u uw activiteit stopzetten of onderbreken, vraag dan of u recht hebt op het overbruggingsrecht.",
} as const;
