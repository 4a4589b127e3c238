/** What is said of payments, refunds and ways out of trouble, in German. */
export const money = {
  "error.PaymentPlanStateError":
    "{state, select, ASKED {Ein Plan wurde schon beantragt; warten Sie die Entscheidung ab} RUNNING {Ein Plan läuft; halten Sie ihn ein oder zahlen Sie den Rest auf einmal} other {Dieser Plan ist beendet; beantragen Sie einen neuen}}.",
  "error.PaymentPlanImpossibleError":
    "{why, select, NOTHING_TO_SPREAD {Nichts ist offen, das verteilt werden könnte} TOO_FEW {Beantragen Sie mindestens zwei Raten} TOO_MANY {Die Kasse gewährt weniger Raten; beantragen Sie weniger} INSTALMENT_TOO_SMALL {Die Raten wären zu klein; beantragen Sie weniger} other {Die erste Rate darf nicht vor heute liegen}}.",
  "error.ExemptionImpossibleError":
    "{why, select, NOT_A_PERSON {Eine Gesellschaft wird nicht so befreit; beantragen Sie einen Zahlungsplan} CATEGORY_EXCLUDED {Die Kategorie dieses Quartals kennt keine Befreiung; beantragen Sie einen Zahlungsplan} FOLLOWS_THE_HELPED {Die Person, der Sie helfen, stellt den Antrag, und Ihr Quartal folgt} TOO_FEW_QUARTERS {Vier Quartale müssen vollendet sein; beantragen Sie sie danach} TOO_LATE {Die zwölf Monate sind abgelaufen; beantragen Sie einen Zahlungsplan} ALREADY_ASKED {Sie ist beantragt oder entschieden; sehen Sie diesen Antrag an} other {Davon ist nichts mehr offen}}.",
  "error.ExemptionStateError":
    "{state, select, ASKED {Die Akte liegt noch bei der Kasse} FORWARDED {Die Akte liegt beim LISVS, das noch nichts vorgeschlagen hat} PROPOSED {Das LISVS hat seinen Vorschlag gemacht} HEARING_ASKED {Eine Anhörung ist beantragt} DECIDED {Es ist entschieden; legen Sie Berufung ein, wenn Sie nicht einverstanden sind} other {Die Kommission hat über die Berufung noch nicht entschieden}}. Lesen Sie den Antrag erneut.",
  "refusal.FREED": "Dieses Quartal wurde freigestellt: Es wird nichts dafür gefordert.",
} as const;
