/** What every subgraph says, in Dutch. */
export const nl = {
  "fault.UNAUTHENTICATED": "Hiervoor is een token nodig. Meld u aan en stuur het mee als bearer-token.",
  "fault.FORBIDDEN": "Uw rol geeft geen toegang tot {field}. Laat dat veld weg uit de vraag.",
  "fault.BAD_INPUT":
    "" +
    "{field} kan niet worden aanvaard: {reason, select, INVALID_FORMAT {het is niet geschreven zoals het hoort} " +
    "INVALID_CHECKSUM {de controlecijfers kloppen niet} INVALID_IBAN_CHECK {de controlecijfers kloppen niet} " +
    "INVALID_NATIONAL_CHECK {de controlecijfers kloppen niet} NOT_POSITIVE {het mag niet onder nul liggen} " +
    "REQUIRED {het ontbreekt} TOO_LONG {het is te lang} AFTER_THE_QUARTER {het komt na het kwartaal} " +
    "UNKNOWN_FUND {dat fonds is niet bekend} BEFORE_FROM {het ligt voor de eerste dag} " +
    "TWICE {hetzelfde jaar staat er tweemaal} UNKNOWN_VALUE {die keuze bestaat niet} INVALID_TYPE {het is van een ander type} UNKNOWN_TYPE {dat type bestaat niet} UNKNOWN_CURSOR {geen lijst heeft die plaats; begin de lijst opnieuw} FOREIGN_CURSOR {die plaats is van de lijst van een andere lezer; neem die van uzelf} CURSOR_TOO_OLD {wat na die plaats kwam wordt niet meer bewaard; lees alles opnieuw, en ga verder vanaf nu} UNKNOWN_CHARACTER {het bevat een teken dat niet bewaard kan worden} UNKNOWN_OPERATION {de vraag heeft geen bewerking met die naam} UNKNOWN_FIELD {het formulier heeft dat veld niet} NOT_A_DAY {het is geen dag van de kalender, geschreven als 2026-12-31} INVALID_MONTH {de eerste zes cijfers zijn geen geboortedatum} INVALID_DATE {de eerste zes cijfers zijn geen geboortedatum} INVALID_SERIAL {het volgnummer wordt niet toegekend} INVALID_FUTURE {de geboortedatum ligt in de toekomst} OUT_OF_RANGE {het is te groot of te klein} NOT_BETWEEN {het moet van {from} tot {to} zijn} ONE_OF_TWO {een van beide is nodig, niet allebei} NOT_A_PLACE {het logboek heeft die plaats niet} other {{reason}}}. Verbeter het en vraag opnieuw.",
  "fault.PURPOSE_REQUIRED":
    "Zeg waarom u dit raadpleegt: stuur de header Statut-Purpose mee met een van deze codes: {allowed}.",
  "fault.LAW_UNKNOWN":
    "De tabel “{table}” kent geen cijfer voor {day}. Er wordt niets geraden: het cijfer moet eerst worden ingevoerd.",
  "fault.UNRECORDED":
    "De raadpleging kan nu niet worden opgetekend; daarom wordt niets getoond. Probeer het zo meteen opnieuw.",
  "fault.TOO_COSTLY": "Deze vraag kost {cost}; de grens is {limit} ({measure}). Vraag minder tegelijk.",
  "fault.TOO_MANY_REQUESTS": "Te veel vragen. Wacht {seconds} seconden en probeer opnieuw.",
  "fault.OVERLOADED": "Het is nu erg druk. Probeer zo dadelijk opnieuw.",
  "fault.SUBGRAPH_UNAVAILABLE": "Een deel van het systeem antwoordt niet. Probeer zo dadelijk opnieuw.",
  "fault.TIMEOUT": "Het antwoord duurde te lang. Vraag minder, of probeer zo dadelijk opnieuw.",
  "fault.INTERNAL": "Er ging bij ons iets mis. Geef ons het nummer {requestId} door.",
  "error.ValidationError":
    "{field} kan niet worden aanvaard: {reason, select, TOO_SHORT {te kort} TOO_LONG {te lang} OUT_OF_ORDER {de datums staan in de verkeerde volgorde} NOT_POSITIVE {het moet meer dan nul zijn} NEGATIVE {het bedrag mag niet onder nul liggen} IN_PAST {de datum ligt in het verleden} IN_FUTURE {de datum ligt in de toekomst} NOT_YOURS {dat is niet aan u om te zeggen} TERM_IS_FIXED {de termijn kan niet meer worden verlengd} NOTHING_WAS_CORRECTED {er werd niets verbeterd} ASK_RECTIFICATION {een rectificatie vraagt u met askRectification} INVALID_FORMAT {het is niet geschreven zoals het hoort} INVALID_CHECKSUM {de controlecijfers kloppen niet} INVALID_IBAN_CHECK {de controlecijfers kloppen niet} INVALID_NATIONAL_CHECK {de laatste twee cijfers kloppen niet} TOO_FAR {die dag ligt te ver} TOO_OLD {het ligt te ver terug} NOT_BASE64 {het bestand is niet in base64 geschreven} NOT_A_CHOICE {het is geen van de keuzes} NOT_A_DAY {het is geen dag van de kalender, geschreven als 2026-12-31} NOT_A_NUMBER {het is geen getal van hoogstens drie cijfers} NOT_READABLE {er staan onleesbare tekens in} UNKNOWN_FIELD {het formulier heeft dat veld niet} SAID_TWICE {het werd twee keer beantwoord} OWN_NUMBER {het is het nummer van de persoon zelf} ALREADY_SO {dat is al zo} ALREADY_ATTACHED {dit stuk werd al ingediend} NOT_EXACTLY_ONE {er moet er precies één gezegd worden} NOT_NEEDED {dat is niet nodig} UNKNOWN_MEDIA_TYPE {het is geen PDF, PNG of JPEG} MISSING {het moet ingevuld worden} NO_SUCH_FORM {die rechtsvorm bestaat niet} FORM_ABOLISHED {sinds 1 mei 2019 wordt geen vennootschap meer in die vorm opgericht} TOO_LONG_AGO {het ligt te ver terug} BEFORE_COMPANY {het begint lang voor de vennootschap bestond} NO_POSTAL_CODE {een Belgische postcode heeft vier cijfers} NO_HEALTH_FUND {geen ziekenfonds heeft dat nummer} NOT_IN_HOUSEHOLD {die persoon behoort dan niet tot het gezin} INVALID_MONTH {de eerste zes cijfers zijn geen geboortedatum} INVALID_DATE {de eerste zes cijfers zijn geen geboortedatum} INVALID_SERIAL {het volgnummer wordt niet toegekend} INVALID_FUTURE {de geboortedatum ligt in de toekomst} NOT_ANOTHER {er is een ander nodig} NOT_OF_KIND {dat past niet bij deze soort} NOT_OF_THAT_RELATION {dat past niet bij die verwantschap} ONE_IF_REFUSED {bij een weigering is precies één grond nodig, en anders geen} NO_RULING {er is geen uitspraak genoteerd die een andere beslissing vraagt} NUMBER_TAKEN {iemand heeft dat nummer} other {{reason}}}. Verbeter het en stuur het opnieuw met een nieuwe sleutel.",
  "error.NotFoundError": "Onder deze identificatie is er niets dat u mag zien. Kijk ze na.",
  "error.VersionConflictError":
    "Het dossier is gewijzigd sinds u het las en staat nu op versie {currentVersion}. Lees het opnieuw en beslis opnieuw.",
  "error.IdempotencyConflictError":
    "Deze sleutel werd al gebruikt met andere gegevens. Stuur dezelfde gegevens opnieuw, of kies een nieuwe sleutel.",
} as const;
