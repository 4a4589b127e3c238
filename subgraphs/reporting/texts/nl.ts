import { attestations } from "./attestations/nl.ts";

/** What this subgraph says by itself, in Dutch. */
export const nl = {
  ...attestations,
  "voucher.IN_ORDER":
    "De bijdragen van {year} zijn in orde: zij geven recht op geneeskundige verzorging van 1 januari tot 31 december {yearOfCover}.",
  "voucher.IN_ORDER_WITHOUT_COVER":
    "De bijdragen van {year} zijn in orde, maar minstens één kwartaal geeft op zichzelf geen recht op geneeskundige verzorging.",
  "voucher.NOT_IN_ORDER":
    "De bijdragen van {year} zijn niet in orde: minstens één vervallen kwartaal is niet volledig betaald.",
  "voucher.NOT_KNOWN": "Of de bijdragen van {year} in orde zijn, kan nog niet worden gezegd.",
  "voucher.NOT_YET_CLOSED": "Voor {year} is niets te laat; minstens één kwartaal kan nog op tijd worden betaald.",
  "voucher.NO_ACTIVITY": "In {year} was er geen zelfstandige activiteit.",
  "counts.suppression":
    "Een groep van minder dan {smallest} personen wordt niet getoond; een lege groep ziet er net zo uit. Andere aantallen blijven weg zodat geen kleine groep door aftrekken te vinden is.",
  "error.TransmissionAnsweredError":
    "Dit bericht is al {state, select, ACKNOWLEDGED {ontvangen} REJECTED {geweigerd} CORRECTED {door een ander vervangen} other {afgesloten}}. Lees het opnieuw: als een ander het vervangt, antwoord dan op dat bericht.",
} as const;
