import { choice } from "../../../shared/values/language.ts";

/** Was vom Beitrag der Gesellschaften gesagt wird, auf Deutsch. */
export const companies = {
  "notice.company.title": "Jahresbeitrag der Gesellschaft: {year}",
  "notice.company.introduction": "Dies schuldet Ihre Gesellschaft für {year} dem Sozialstatut der Selbständigen.",
  "notice.company.contribution": "Jahresbeitrag",
  "notice.company.above":
    "Die Bilanzsumme des am {endsOn} abgeschlossenen Geschäftsjahres beträgt {total}. Sie übersteigt die Schwelle von {threshold}: Der höhere Betrag ist geschuldet.",
  "notice.company.below":
    "Die Bilanzsumme des am {endsOn} abgeschlossenen Geschäftsjahres beträgt {total}. Sie übersteigt die Schwelle von {threshold} nicht: Der Grundbetrag ist geschuldet.",
  "notice.company.noBalance": "Für dieses Jahr zählt keine Bilanz: Der Grundbetrag ist geschuldet.",
  "notice.company.unfiled":
    "Der Jahresabschluss, der zählt, ist noch nicht hinterlegt. Sobald er es ist, berechnen wir neu.",
  "notice.company.kept": "Die Gesellschaft ist für dieses Jahr befreit. Was vorher gezahlt war, wird nicht erstattet.",
  "notice.company.jointly":
    "Verwalter, Geschäftsführer und mitarbeitende Gesellschafter haften mit der Gesellschaft für diesen Beitrag, jeder für das Ganze.",
  "notice.company.late":
    "Was am {dueOn} nicht auf unserem Konto ist, kostet 1 % mehr je begonnenem Monat, ohne weitere Mitteilung.",
  "notice.company.PLAN": "Bitten Sie uns, in Teilen zahlen zu dürfen.",
  "notice.company.EXEMPTION":
    "Eine neue Gesellschaft kann drei Jahre Befreiung beantragen. Eine Gesellschaft, die das ganze Jahr nichts tat, zahlt zuerst; mit der Bescheinigung der Steuerverwaltung erhält sie es zurück.",
  "notice.company.INSOLVENT":
    "Bei Konkurs, gerichtlicher Reorganisation oder einer in diesem Jahr veröffentlichten Liquidation: Melden Sie es uns. Was nicht gezahlt ist, ist dann nicht mehr geschuldet.",
  "error.CompanyRunUnderWayError":
    "Eine Abrechnung dieses Jahres mit den Gesellschaften läuft bereits. Warten Sie, bis sie versiegelt ist, und starten Sie dann eine andere.",
  "error.StarterRefusedError": `Die Befreiung wird nicht gewährt: ${choice(
    "outcome",
    {
      NOT_MET: "eine der Personen der Gesellschaft war zu lange versichert",
      EVIDENCE_MISSING: "die Laufbahn einer der Personen ist nicht bekannt. Nennen Sie das Dokument, das sie belegt",
      FORM_EXCLUDED: "eine Gesellschaft dieser Form ist nie befreit",
      FORM_TO_BE_COMPARED:
        "zuerst muss ihre ausländische Form verglichen werden. Nennen Sie das Dokument, das dies tut",
    },
    "das Jahr ist keines der ersten drei",
  )}.`,
  "refusal.FORM_NOT_LIABLE": "Eine Gesellschaft dieser Form schuldet keinen Jahresbeitrag.",
  "refusal.NOT_YET": "Die Gesellschaft hatte in diesem Jahr noch keine Rechtspersönlichkeit.",
  "refusal.NO_MORE": "Die Gesellschaft bestand in diesem Jahr nicht mehr.",
} as const;
