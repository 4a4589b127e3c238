import { choice } from "../../../shared/values/language.ts";

/** What is said of payments, refunds and ways out of trouble, in German. */
export const money = {
  "error.PaymentPlanStateError":
    "{state, select, ASKED {Ein Plan wurde schon beantragt; warten Sie die Entscheidung ab} RUNNING {Ein Plan läuft; halten Sie ihn ein oder zahlen Sie den Rest auf einmal} other {Dieser Plan ist beendet; beantragen Sie einen neuen}}.",
  "error.PaymentPlanImpossibleError": `${choice(
    "why",
    {
      NOTHING_TO_SPREAD: "Nichts ist offen, das verteilt werden könnte",
      TOO_FEW: "Beantragen Sie mindestens zwei Raten",
      TOO_MANY: "Die Kasse gewährt weniger Raten; beantragen Sie weniger",
      INSTALMENT_TOO_SMALL: "Die Raten wären zu klein; beantragen Sie weniger",
    },
    "Die erste Rate darf nicht vor heute liegen",
  )}.`,
  "error.ExemptionImpossibleError": `${choice(
    "why",
    {
      NOT_A_PERSON: "Eine Gesellschaft wird nicht so befreit; beantragen Sie einen Zahlungsplan",
      CATEGORY_EXCLUDED: "Die Kategorie dieses Quartals kennt keine Befreiung; beantragen Sie einen Zahlungsplan",
      FOLLOWS_THE_HELPED: "Die Person, der Sie helfen, stellt den Antrag, und Ihr Quartal folgt",
      TOO_FEW_QUARTERS: "Vier Quartale müssen vollendet sein; beantragen Sie sie danach",
      TOO_LATE: "Die zwölf Monate sind abgelaufen; beantragen Sie einen Zahlungsplan",
      ALREADY_ASKED: "Sie ist beantragt oder entschieden; sehen Sie diesen Antrag an",
    },
    "Davon ist nichts mehr offen",
  )}.`,
  "error.ExemptionStateError": `${choice(
    "state",
    {
      ASKED: "Die Akte liegt noch bei der Kasse",
      FORWARDED: "Die Akte liegt beim LISVS, das noch nichts vorgeschlagen hat",
      PROPOSED: "Das LISVS hat seinen Vorschlag gemacht",
      HEARING_ASKED: "Eine Anhörung ist beantragt",
      DECIDED: "Es ist entschieden; legen Sie Berufung ein, wenn Sie nicht einverstanden sind",
    },
    "Die Kommission hat über die Berufung noch nicht entschieden",
  )}. Lesen Sie den Antrag erneut.`,
  "refusal.FREED": "Dieses Quartal wurde freigestellt: Es wird nichts dafür gefordert.",
  "error.PaymentRefundedError":
    "Diese Zahlung wurde ganz oder teilweise erstattet. Ziehen Sie zuerst die Erstattung zurück, oder lassen Sie die Zahlung stehen.",
  "error.RefundImpossibleError": `${choice(
    "why",
    {
      NOTHING_TO_REFUND: "Auf diesem Konto ist nichts zur Erstattung frei",
      MORE_THAN_THE_CREDIT: "Das Guthaben ist kleiner; beantragen Sie weniger",
      COLLECTED_LATELY:
        "Dieses Guthaben wurde vor weniger als acht Wochen eingezogen und kann noch zurückgefordert werden; warten Sie, oder beantragen Sie weniger",
      NO_ACCOUNT_KNOWN: "Es ist kein Konto bekannt; nennen Sie eine IBAN und den Inhaber",
    },
    "Eine Erstattung ist bereits beantragt; warten Sie die Entscheidung ab",
  )}.`,
  "error.RefundStateError":
    "{state, select, SENT {Diese Erstattung liegt bei der Bank} PAID {Diese Erstattung ist bezahlt} APPROVED {Dieser Erstattung wurde zugestimmt} other {Diese Erstattung ist gescheitert; schlagen Sie eine neue vor}}. Lesen Sie sie erneut.",
  "error.SecondPersonError":
    "Sie haben dieser Erstattung schon zugestimmt. Bitten Sie eine Kollegin oder einen Kollegen, sie anzusehen.",
  "error.MandateStateError":
    "{state, select, ACTIVE {Ein Mandat läuft bereits; beenden Sie es zuerst} other {Dieses Mandat ist beendet; lassen Sie ein neues unterschreiben}}.",
  "error.NothingToSendError": "Es gibt nichts, was in eine Datei käme.",
  "check.I13": "Was auf jedem Konto als offen und als Guthaben gezeigt wird, ergibt zusammen den Saldo in den Büchern.",
  "check.I15": "Was für Erstattungen zurückgelegt ist, entspricht den Büchern, und nichts wird doppelt gezahlt.",
  "check.I16": "Für ein freigestelltes Quartal besteht keine Forderung.",
  "error.ProvisionalChangeImpossibleError": `${choice(
    "why",
    {
      YEAR_OVER: "Das Jahr ist vorbei; was Sie schulden, folgt aus seinem Einkommen",
      YEAR_TOO_FAR: "Dieses Jahr hat nicht begonnen; beantragen Sie es dann",
      NOT_A_PERSON: "Eine Gesellschaft hat keinen vorläufigen Betrag",
      HAS_DEBT: "Um mehr zu zahlen, zahlen Sie zuerst, was überfällig ist",
    },
    "Ein Antrag wartet bereits",
  )}.`,
  "error.ProvisionalChangeStateError":
    "{state, select, GRANTED {Diesem Antrag wurde stattgegeben} other {Dieser Antrag wurde abgelehnt}}; stellen Sie ihn neu, wenn sich etwas geändert hat.",
} as const;
