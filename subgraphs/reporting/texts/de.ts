import { attestations } from "./attestations/de.ts";

/** What this subgraph says by itself, in German. */
export const de = {
  ...attestations,
  "voucher.IN_ORDER":
    "Die Beiträge für {year} sind in Ordnung: Sie sichern die Gesundheitspflege vom 1. Januar bis zum 31. Dezember {yearOfCover}.",
  "voucher.IN_ORDER_WITHOUT_COVER":
    "Die Beiträge für {year} sind in Ordnung, aber mindestens ein Quartal begründet für sich keinen Anspruch auf Gesundheitspflege.",
  "voucher.NOT_IN_ORDER":
    "Die Beiträge für {year} sind nicht in Ordnung: Mindestens ein fälliges Quartal ist nicht vollständig bezahlt.",
  "voucher.NOT_KNOWN": "Ob die Beiträge für {year} in Ordnung sind, lässt sich noch nicht sagen.",
  "voucher.NOT_YET_CLOSED":
    "Für {year} ist nichts verspätet; mindestens ein Quartal kann noch fristgerecht bezahlt werden.",
  "voucher.NO_ACTIVITY": "Im Jahr {year} gab es keine selbstständige Tätigkeit.",
  "counts.suppression":
    "Eine Gruppe von weniger als {smallest} Personen wird nicht gezeigt; eine leere sieht genauso aus. Weitere Zahlen fehlen, damit sich keine kleine Gruppe durch Abziehen errechnen lässt.",
  "error.TransmissionAnsweredError":
    "Diese Nachricht ist bereits {state, select, ACKNOWLEDGED {angenommen} REJECTED {abgelehnt} CORRECTED {durch eine andere ersetzt} other {abgeschlossen}}. Lesen Sie sie erneut: Wenn eine andere sie ersetzt, beantworten Sie diese.",
} as const;
