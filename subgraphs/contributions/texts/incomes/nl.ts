import { choice } from "../../../shared/values/language.ts";

/** What is said of incomes and of what follows from them, in Dutch. */
export const incomes = {
  "error.UnreadableIncomeFileError":
    "{reason, select, UNKNOWN_FORMAT {Dit is geen bestand van vastgestelde inkomens: de eerste regel is een andere} CUT_SHORT {Het bestand werd onderweg afgebroken: de laatste regel ontbreekt} other {Het bestand heeft niet zoveel regels als het zegt}}. Er werd niets bewaard; vraag het bestand opnieuw.",
  "line.BAD_CHARACTERS": "De regel bevat onleesbare tekens. Vraag hem opnieuw in UTF-8.",
  "line.WRONG_NUMBER_OF_FIELDS": "De regel heeft geen zeven velden. Vraag hem opnieuw.",
  "line.BAD_NATIONAL_NUMBER":
    "Het eerste veld is geen rijksregisternummer: het controlegetal klopt niet. Vergelijk het met het register.",
  "line.BAD_YEAR": "Het tweede veld is geen jaar.",
  "line.BAD_ASSESSMENT": "Het derde veld noemt geen aanslag.",
  "line.BAD_KIND": "Het vierde veld is INITIAL, CORRECTED noch RELIEF.",
  "line.BAD_AMOUNT": "Een bedrag is er geen in euro en cent, of ligt onder nul of is buitensporig.",
  "line.UNKNOWN_PERSON":
    "Uw fonds heeft geen dossier van deze persoon. Sluit de persoon eerst aan, of geef de regel door aan het juiste fonds; dien het bestand daarna opnieuw in.",
  "line.NOT_INSURED_IN_YEAR":
    "Van deze persoon is in dat jaar geen activiteit bekend. Verbeter eerst de loopbaan; dien het bestand daarna opnieuw in.",
  "line.YEAR_NOT_OVER": "Het jaar is niet voorbij: het inkomen kan nog niet bekend zijn.",
  "line.OTHER_AMOUNT_BEFORE":
    "Dezelfde aanslag kwam eerder binnen met een ander bedrag. Een rechtzetting heeft een eigen naam nodig; vraag ze opnieuw.",
  "error.RegularisationImpossibleError": `${choice(
    "why",
    {
      INCOME_UNKNOWN: "Het inkomen van het jaar is niet bekend; dien eerst het bestand van inkomens in",
      NOTHING_CLAIMED: "Voor het jaar werd niets gevorderd; vorder het eerst",
      CAREER_DIFFERS:
        "Kwartaal {quarter} werd anders gevorderd dan de loopbaan nu zegt; draai het terug en vorder het eerst opnieuw",
      PRESCRIBED: "Het jaar kan niet meer gevorderd of terugbetaald worden",
    },
    "In de tabel “{lawTable}” ontbreekt een cijfer; er wordt geen geraden, het moet eerst worden ingevoerd",
  )}.`,
  "error.IncomeDisputeError": `${choice(
    "why",
    {
      NO_INCOME: "Van dat jaar is geen inkomen bekend; er valt nog niets te betwisten",
      ADMITTED_TOO_MUCH: "Wat wordt toegegeven moet minder zijn dan wat werd vastgesteld",
      DISPUTED_ALREADY: "Deze aanslag wordt al betwist; wacht op de beslissing",
      NOT_ASKED: "Over de betwisting werd al beslist; lees ze opnieuw",
    },
    "Er loopt geen zulke betwisting; lees ze opnieuw",
  )}.`,
  "error.SurchargeWaiverError": `${choice(
    "why",
    {
      NOTHING_TO_WAIVE: "Geen verhoging van die kwartalen kan worden kwijtgescholden",
      PRINCIPAL_OPEN: "De bijdragen van {quarter} zijn niet volledig betaald; betaal ze eerst",
      ASKED_ALREADY: "Voor {quarter} werd al kwijtschelding gevraagd; wacht op de beslissing",
      TOO_MUCH: "Er zou meer worden kwijtgescholden dan er gevorderd is",
      OWN_APPROVAL: "U noteerde deze beslissing zelf; iemand anders moet ze goedkeuren",
    },
    "De aanvraag staat op een punt waarop dit niet kan; lees ze opnieuw",
  )}.`,
} as const;
