/** What is said of payments, refunds and ways out of trouble, in German. */
export const money = {
  "error.PaymentPlanStateError":
    "{state, select, ASKED {Ein Plan wurde schon beantragt; warten Sie die Entscheidung ab} RUNNING {Ein Plan läuft; halten Sie ihn ein oder zahlen Sie den Rest auf einmal} other {Dieser Plan ist beendet; beantragen Sie einen neuen}}.",
  "error.PaymentPlanImpossibleError":
    "{why, select, NOTHING_TO_SPREAD {Nichts ist offen, das verteilt werden könnte} TOO_FEW {Beantragen Sie mindestens zwei Raten} TOO_MANY {Die Kasse gewährt weniger Raten; beantragen Sie weniger} INSTALMENT_TOO_SMALL {Die Raten wären zu klein; beantragen Sie weniger} other {Die erste Rate darf nicht vor heute liegen}}.",
} as const;
