/** What is said of careers, rights, cessations and changes of fund. */
export const nl = {
  "error.CareerImpossibleError":
    "Dat kan niet in deze loopbaan: {why, select, NOT_ACTIVE_THEN {op die dag is geen activiteit bekend} NOT_OUT_OF {de persoon was niet wat deze gebeurtenis veronderstelt} NOT_INTO {deze gebeurtenis leidt niet tot die categorie} BIRTH_DATE_UNKNOWN {het register kent geen volledige geboortedatum} NOT_PENSION_AGE {de pensioenleeftijd wordt in een ander kwartaal bereikt} ON_REQUEST {dat wordt alleen op verzoek toegekend; dien een aanvraag in} SEVERAL_PERIODS {de wijziging reikt terug voorbij een eerdere periode; wijzig die eerst} OTHER_FUND {die periode is bij een ander fonds} STILL_ACTIVE {op die dag loopt een activiteit, of er begint later een} SPOUSE_CATEGORY {een meewerkende echtgenoot draagt anders bij} SPOUSE_CAPACITY {dat statuut is voor een meewerkende echtgenoot} MINI_BIRTH_DATE {het ministatuut is voor wie vóór 1956 geboren is} NOBODY_HELPED {er staat niet wie geholpen wordt} OVERLAPS {ze overlapt een andere periode} TOO_FAR {die dag ligt te ver} NOT_FIVE_DIGITS {de code van een activiteit telt vijf cijfers} other {{why}}}.",
  "careerEffect.NEXT_QUARTER":
    "Werkt vanaf het volgende kwartaal, {quarter}; op de eerste dag van een kwartaal zou het meteen werken.",
  "careerEffect.QUARTER_OF_EVENT": "Werkt vanaf het kwartaal van de gebeurtenis, {quarter}.",
  "careerEffect.QUARTER_OF_DECLARATION":
    "Werkt vanaf het kwartaal van de verklaring, ten vroegste dat voor de kennisgeving aan het RSVZ: {quarter}.",
  "careerEffect.CONTRIBUTION_YEAR": "Werkt voor het bijdragejaar, vanaf {quarter}.",
} as const;
