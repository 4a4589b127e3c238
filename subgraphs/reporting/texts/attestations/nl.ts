import { choice } from "../../../shared/values/language.ts";

/** What stands on attestations, in Dutch. */
export const attestations = {
  "attestation.AFFILIATION": "Attest van aansluiting",
  "attestation.PAYMENTS_IN_ORDER": "Attest dat de bijdragen in orde zijn",
  "attestation.TAX_CERTIFICATE": "Fiscaal attest van sociale bijdragen",
  "attestation.FAMILY_ALLOWANCES": "Attest van kinderbijslag van voor juli 2014",
  "attestation.FAMILY_CERTIFIED":
    "Door een gebeurtenis van {on} was een ander fonds bevoegd voor de kinderbijslag vanaf {moved}; {until, select, none {dit fonds had er geen betaald} other {dit fonds betaalde tot {until}}}. Kinderen: {children}. Uit het archief van het fonds.",
  "attestation.INTRODUCTION": "{fund} attesteert over {name}:",
  "attestation.AFFILIATED": `Aangesloten als zelfstandige ${choice(
    "category",
    {
      MAIN: "in hoofdberoep",
      PRIMOSTARTER: "in hoofdberoep, als primostarter",
      SECONDARY: "in bijberoep",
      ART37_AB: "gelijkgesteld met bijberoep",
      ART37_C: "als houder van een openbaar mandaat",
      SPOUSE_MAXI: "als meewerkende echtgenoot, maxistatuut",
      SPOUSE_MINI: "als meewerkende echtgenoot, ministatuut",
      STUDENT: "als student",
      PENSION_PAID: "met een rustpensioen",
      PENSION_AGE_NO_PENSION: "na de pensioenleeftijd, zonder pensioen",
    },
    "",
  )} van {from}{until, select, none {; de aansluiting loopt nog} other { tot {until}}}.`,
  "attestation.IN_ORDER":
    "Van de bijdragen van {first} tot {last} is er geen onbetaald na de laatste dag, zoals bekend op {day}. Verhogingen en kosten tellen niet mee.",
  "attestation.RECEIVED": "Ontvangen in {year}: € {amount}.",
  "attestation.EXCLUDED": "Daarvan verhogingen en invorderingskosten, die niet aftrekbaar zijn: € {amount}.",
  "attestation.REFUNDED": "Terugbetaald in {year}: € {amount}.",
  "attestation.DEDUCTIBLE": "Aftrekbaar als sociale bijdragen van {year}: € {amount}.",
  "attestation.CHECK": "Wie dit stuk ontvangt, kan het nakijken met de code {code}, die op geen ander staat.",
  "error.AttestationImpossibleError": choice(
    "why",
    {
      NEVER_AFFILIATED: "De persoon was nooit bij dit fonds.",
      NOT_IN_ORDER: "Minstens één kwartaal is niet volledig betaald. Bekijk de rekening, of vraag een afbetalingsplan.",
      NOT_KNOWN: "Van minstens één kwartaal is nog niet bekend hoe het vereffend is. Vraag het morgen opnieuw.",
      NOTHING_CLAIMED: "Er werd nog geen bijdrage gevraagd.",
      NOT_CERTIFIED: "Dit fonds heeft geen kinderbijslagbrevet bezorgd. Vraag er een aan met askFamilyCertificate.",
    },
    "Van dat jaar zijn geen ontvangsten bekend: het wordt geattesteerd vanaf 1 februari van het volgende, als er iets binnenkwam.",
  ),
} as const;
