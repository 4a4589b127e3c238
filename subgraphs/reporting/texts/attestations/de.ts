import { choice } from "../../../shared/values/language.ts";

/** What stands on attestations, in German. */
export const attestations = {
  "attestation.AFFILIATION": "Bescheinigung der Mitgliedschaft",
  "attestation.PAYMENTS_IN_ORDER": "Bescheinigung ordnungsgemäßer Beiträge",
  "attestation.TAX_CERTIFICATE": "Steuerbescheinigung über Sozialbeiträge",
  "attestation.FAMILY_ALLOWANCES": "Bescheinigung über Kindergeld von vor Juli 2014",
  "attestation.FAMILY_CERTIFIED":
    "Durch einen Umstand vom {on} war ab dem {moved} eine andere Kasse für das Kindergeld zuständig; {until, select, none {diese Kasse hatte keines gezahlt} other {diese Kasse zahlte es bis zum {until}}}. Kinder: {children}. Aus dem Archiv der Kasse.",
  "attestation.INTRODUCTION": "{fund} bescheinigt über {name}:",
  "attestation.AFFILIATED": `Als Selbstständiger angeschlossen ${choice(
    "category",
    {
      MAIN: "im Hauptberuf",
      PRIMOSTARTER: "im Hauptberuf, als Primostarter",
      SECONDARY: "im Nebenberuf",
      ART37_AB: "dem Nebenberuf gleichgestellt",
      ART37_C: "als Inhaber eines öffentlichen Mandats",
      SPOUSE_MAXI: "als mithelfender Ehepartner, Maxistatut",
      SPOUSE_MINI: "als mithelfender Ehepartner, Ministatut",
      STUDENT: "als Student",
      PENSION_PAID: "mit einer Ruhestandspension",
      PENSION_AGE_NO_PENSION: "nach dem Pensionsalter, ohne Pension",
    },
    "",
  )} vom {from}{until, select, none {; die Mitgliedschaft läuft noch} other { bis zum {until}}}.`,
  "attestation.IN_ORDER":
    "Von den Beiträgen von {first} bis {last} ist keiner nach seinem letzten Tag unbezahlt, nach dem Stand vom {day}. Zuschläge und Kosten bleiben außer Betracht.",
  "attestation.RECEIVED": "Erhalten im Jahr {year}: {amount} €.",
  "attestation.EXCLUDED": "Davon Zuschläge und Beitreibungskosten, die nicht abzugsfähig sind: {amount} €.",
  "attestation.REFUNDED": "Erstattet im Jahr {year}: {amount} €.",
  "attestation.DEDUCTIBLE": "Abzugsfähig als Sozialbeiträge des Jahres {year}: {amount} €.",
  "attestation.CHECK":
    "Wer dieses Schriftstück erhält, kann es mit dem Code {code} prüfen, der auf keinem anderen steht.",
  "error.AttestationImpossibleError": choice(
    "why",
    {
      NEVER_AFFILIATED: "Die Person war nie bei dieser Kasse.",
      NOT_IN_ORDER:
        "Mindestens ein Quartal ist nicht ganz bezahlt. Sehen Sie das Konto ein, oder bitten Sie um einen Zahlungsplan.",
      NOT_KNOWN: "Von mindestens einem Quartal ist noch nicht bekannt, wie es beglichen ist. Fragen Sie morgen erneut.",
      NOTHING_CLAIMED: "Es wurde noch kein Beitrag gefordert.",
      NOT_CERTIFIED:
        "Diese Kasse hat keine Kindergeldbescheinigung weitergeleitet. Beantragen Sie eine mit askFamilyCertificate.",
    },
    "Von diesem Jahr sind keine Eingänge bekannt: Es wird ab dem 1. Februar des nächsten bescheinigt, falls etwas einging.",
  ),
} as const;
