import { choice } from "../../shared/values/language.ts";
import { attestations } from "./attestations/de.ts";
import { elsewhere } from "./elsewhere/de.ts";
import { paperVouchers } from "./paper-vouchers/de.ts";
import { publications } from "./publications/de.ts";

/** What this subgraph says by itself, in German. */
export const de = {
  ...attestations,
  ...elsewhere,
  ...paperVouchers,
  ...publications,
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
  "statistics.suppression":
    "Über weniger als {smallest} Beitragspflichtige wird nichts gesagt, auch nicht, wenn einer von ihnen mehr als die Hälfte eines Betrags ausmacht, oder so viel, dass der zweite es auf ein Zehntel genau berechnen könnte. Kleine Gruppen werden mit anderen zusammengefasst, und mit so vielen anderen, dass niemand eine kleine Gruppe durch Abziehen findet, in dieser Tabelle oder in einer anderen. Wer zu mehreren Zeilen gehören kann, steht in keiner und ist bei denen, die nicht unterschieden werden.",
  "error.TransmissionAnsweredError":
    "Diese Nachricht ist bereits {state, select, ACKNOWLEDGED {angenommen} REJECTED {abgelehnt} CORRECTED {durch eine andere ersetzt} other {abgeschlossen}}, und keine andere Antwort wird festgehalten. Lesen Sie sie erneut: Wenn eine andere sie ersetzt, beantworten Sie diese.",
  "error.UnknownChoiceError":
    "{field} nennt etwas, das es nicht gibt. Es gibt: {listed}.{nearest, select, null {} other { Meinten Sie {nearest}?}}",
  "error.TransmissionNotBroughtError":
    "Nichts bringt diese Nachricht {recipient, select, PERSON {außer der Post: Senden Sie der Person den Brief noch einmal} other {zu {recipient}, wo es weder einen Webhook für TransmissionSent noch ein Verzeichnis für Dateien gibt: Sie liegt bereit und wird mit transmissions abgeholt. Der Empfänger kann mit createWebhook einen anlegen, oder der Betreiber des Hauses benennt ein Verzeichnis}}.",
  "error.TransmissionNotRefusedError": `Nur eine Nachricht, die der Empfänger abgelehnt hat, kann neu erstellt werden; diese ist ${choice(
    "state",
    {
      PREPARED: "noch nicht gesendet",
      SENT: "gesendet und noch nicht beantwortet",
      ACKNOWLEDGED: "angenommen",
      CORRECTED: "durch eine andere ersetzt",
    },
    "zurückgezogen",
  )}.`,
} as const;
