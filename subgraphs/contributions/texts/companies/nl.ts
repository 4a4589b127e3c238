import { choice } from "../../../shared/values/language.ts";

/** Wat van de vennootschapsbijdrage gezegd wordt, in het Nederlands. */
export const companies = {
  "notice.company.title": "Jaarlijkse bijdrage van de vennootschap: {year}",
  "notice.company.introduction":
    "Dit is uw vennootschap voor {year} verschuldigd aan het sociaal statuut van de zelfstandigen.",
  "notice.company.contribution": "Jaarlijkse bijdrage",
  "notice.company.above":
    "Het balanstotaal van het boekjaar dat op {endsOn} eindigde, is {total}. Het overschrijdt de drempel van {threshold}: het hogere bedrag is verschuldigd.",
  "notice.company.below":
    "Het balanstotaal van het boekjaar dat op {endsOn} eindigde, is {total}. Het overschrijdt de drempel van {threshold} niet: het basisbedrag is verschuldigd.",
  "notice.company.noBalance": "Voor dit jaar telt geen balans: het basisbedrag is verschuldigd.",
  "notice.company.unfiled": "De jaarrekening die telt, is nog niet neergelegd. Zodra ze dat is, rekenen we opnieuw.",
  "notice.company.kept":
    "De vennootschap is voor dit jaar vrijgesteld. Wat voordien betaald was, wordt niet terugbetaald.",
  "notice.company.jointly":
    "Bestuurders, zaakvoerders en werkende vennoten staan met de vennootschap in voor deze bijdrage, elk voor het geheel.",
  "notice.company.late":
    "Wat op {dueOn} niet op onze rekening staat, kost 1 % meer per begonnen maand, zonder ander bericht.",
  "notice.company.PLAN": "Vraag ons om in delen te betalen.",
  "notice.company.EXEMPTION":
    "Een startende vennootschap kan drie jaar vrijstelling vragen. Een vennootschap die het hele jaar niets deed, betaalt eerst; met het attest van de fiscus krijgt ze het terug.",
  "notice.company.INSOLVENT":
    "Bij faillissement, gerechtelijke reorganisatie of een vereffening die dit jaar bekendgemaakt is: meld het ons. Wat niet betaald is, is dan niet meer verschuldigd.",
  "error.CompanyRunUnderWayError":
    "Er loopt al een facturatie van dit jaar aan de vennootschappen. Wacht tot ze verzegeld is en start dan een andere.",
  "error.StarterRefusedError": `De vrijstelling wordt niet toegekend: ${choice(
    "outcome",
    {
      NOT_MET: "een van de personen van de vennootschap was te lang verzekerd",
      EVIDENCE_MISSING: "de loopbaan van een van de personen is niet bekend. Noem het stuk dat ze bewijst",
      FORM_EXCLUDED: "een vennootschap met deze vorm is nooit vrijgesteld",
      FORM_TO_BE_COMPARED: "eerst moet haar buitenlandse vorm vergeleken worden. Noem het stuk dat dat doet",
    },
    "het jaar is geen van de eerste drie",
  )}.`,
  "refusal.FORM_NOT_LIABLE": "Een vennootschap met deze vorm is geen jaarlijkse bijdrage verschuldigd.",
  "refusal.NOT_YET": "De vennootschap had in dat jaar nog geen rechtspersoonlijkheid.",
  "refusal.NO_MORE": "De vennootschap bestond in dat jaar niet meer.",
} as const;
