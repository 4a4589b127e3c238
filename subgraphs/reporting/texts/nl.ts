import { choice } from "../../shared/values/language.ts";
import { attestations } from "./attestations/nl.ts";
import { elsewhere } from "./elsewhere/nl.ts";
import { paperVouchers } from "./paper-vouchers/nl.ts";
import { publications } from "./publications/nl.ts";

/** What this subgraph says by itself, in Dutch. */
export const nl = {
  ...attestations,
  ...elsewhere,
  ...paperVouchers,
  ...publications,
  "voucher.IN_ORDER":
    "De bijdragen van {year} zijn in orde: zij geven recht op geneeskundige verzorging van 1 januari tot 31 december {yearOfCover}.",
  "voucher.IN_ORDER_WITHOUT_COVER":
    "De bijdragen van {year} zijn in orde, maar minstens één kwartaal geeft op zichzelf geen recht op geneeskundige verzorging.",
  "voucher.NOT_IN_ORDER":
    "De bijdragen van {year} zijn niet in orde: minstens één vervallen kwartaal is niet volledig betaald.",
  "voucher.NOT_KNOWN": "Of de bijdragen van {year} in orde zijn, kan nog niet worden gezegd.",
  "voucher.NOT_YET_CLOSED": "Voor {year} is niets te laat; minstens één kwartaal kan nog op tijd worden betaald.",
  "voucher.NO_ACTIVITY": "In {year} was er geen zelfstandige activiteit.",
  "statistics.suppression":
    "Van minder dan {smallest} bijdrageplichtigen wordt niets gezegd, evenmin wanneer één van hen meer dan de helft van een bedrag uitmaakt, of zoveel dat de tweede het op een tiende na kan berekenen. Kleine groepen worden met andere samengevoegd, en met zoveel andere als nodig is opdat niemand een kleine groep door aftrekking vindt, in deze tabel of in een andere. Wie tot meer dan één rij kan behoren, staat in geen enkele, en is bij wie niet wordt onderscheiden.",
  "error.TransmissionAnsweredError":
    "Dit bericht is al {state, select, ACKNOWLEDGED {ontvangen} REJECTED {geweigerd} CORRECTED {door een ander vervangen} other {afgesloten}}, en geen ander antwoord wordt bewaard. Lees het opnieuw: als een ander het vervangt, antwoord dan op dat bericht.",
  "error.UnknownChoiceError":
    "{field} noemt iets dat er niet is. Er is: {listed}.{nearest, select, null {} other { Bedoelde u {nearest}?}}",
  "error.TransmissionNotBroughtError":
    "Niets brengt dit bericht {recipient, select, PERSON {behalve de post: stuur de brief nog eens aan de persoon} other {bij {recipient}, die geen webhook voor TransmissionSent en geen map voor bestanden heeft: het ligt klaar en wordt gehaald met transmissions. Laat de bestemmeling er een maken met createWebhook, of laat wie het huis beheert een map aanwijzen}}.",
  "error.TransmissionNotRefusedError": `Alleen een bericht dat de bestemmeling weigerde, kan opnieuw worden opgemaakt; dit bericht is ${choice(
    "state",
    {
      PREPARED: "nog niet verzonden",
      SENT: "verzonden en nog niet beantwoord",
      ACKNOWLEDGED: "ontvangen",
      CORRECTED: "door een ander vervangen",
    },
    "ingetrokken",
  )}.`,
} as const;
