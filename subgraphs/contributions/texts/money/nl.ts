import { choice } from "../../../shared/values/language.ts";

/** What is said of payments, refunds and ways out of trouble, in Dutch. */
export const money = {
  "error.PaymentPlanStateError":
    "{state, select, ASKED {Er is al een plan aangevraagd; wacht op de beslissing} RUNNING {Er loopt een plan; leef het na, of betaal de rest in één keer} other {Dit plan is beëindigd; vraag een nieuw aan}}.",
  "error.PaymentPlanImpossibleError": `${choice(
    "why",
    {
      NOTHING_TO_SPREAD: "Er staat niets open dat gespreid kan worden",
      TOO_FEW: "Vraag minstens twee termijnen",
      TOO_MANY: "Het fonds staat minder termijnen toe; vraag er minder",
      INSTALMENT_TOO_SMALL: "De termijnen zouden te klein zijn; vraag er minder",
    },
    "De eerste termijn mag niet vóór vandaag vallen",
  )}.`,
  "error.ExemptionImpossibleError": `${choice(
    "why",
    {
      NOT_A_PERSON: "Een vennootschap wordt zo niet vrijgesteld; vraag een afbetalingsplan",
      CATEGORY_EXCLUDED: "De categorie van dit kwartaal kent geen vrijstelling; vraag een afbetalingsplan",
      FOLLOWS_THE_HELPED: "De persoon die u helpt vraagt ze, en uw kwartaal volgt",
      TOO_FEW_QUARTERS: "Vier kwartalen moeten voorbij zijn; vraag ze dan",
      TOO_LATE: "De twaalf maanden zijn voorbij; vraag een afbetalingsplan",
      ALREADY_ASKED: "Ze is al gevraagd of beslist; bekijk die aanvraag",
    },
    "Er staat niets meer van open",
  )}.`,
  "error.ExemptionStateError": `${choice(
    "state",
    {
      ASKED: "Het dossier ligt nog bij het fonds",
      FORWARDED: "Het dossier ligt bij het RSVZ, dat nog niets voorstelde",
      PROPOSED: "Het RSVZ heeft zijn voorstel gedaan",
      HEARING_ASKED: "Er is een hoorzitting gevraagd",
      DECIDED: "Er is beslist; ga in beroep als u niet akkoord gaat",
    },
    "De commissie besliste nog niet over het beroep",
  )}. Lees de aanvraag opnieuw.`,
  "refusal.FREED": "Dit kwartaal is vrijgemaakt: er wordt niets voor gevorderd.",
  "error.PaymentRefundedError":
    "Deze betaling is geheel of gedeeltelijk terugbetaald. Trek eerst de terugbetaling in, of laat de betaling staan.",
  "error.RefundImpossibleError": `${choice(
    "why",
    {
      NOTHING_TO_REFUND: "Op deze rekening is niets vrij om terug te betalen",
      MORE_THAN_THE_CREDIT: "Het tegoed is kleiner; vraag minder",
      COLLECTED_LATELY:
        "Dit tegoed is minder dan acht weken geleden geïnd en kan nog teruggevraagd worden; wacht, of vraag minder",
      NO_ACCOUNT_KNOWN: "Er is geen rekening bekend; geef een IBAN en de houder op",
    },
    "Er is al een terugbetaling gevraagd; wacht op de beslissing",
  )}.`,
  "error.RefundStateError":
    "{state, select, SENT {Deze terugbetaling is bij de bank} PAID {Deze terugbetaling is betaald} APPROVED {Deze terugbetaling is goedgekeurd} other {Deze terugbetaling is op niets uitgelopen; stel een nieuwe voor}}. Lees ze opnieuw.",
  "error.SecondPersonError": "U keurde deze terugbetaling al goed. Vraag een collega om ze te bekijken.",
  "error.MandateStateError":
    "{state, select, ACTIVE {Er loopt al een mandaat; beëindig het eerst} other {Dit mandaat is beëindigd; laat een nieuw ondertekenen}}.",
  "error.NothingToSendError": "Er is niets om in een bestand te zetten.",
  "check.I13": "Wat elke rekening als openstaand en als tegoed toont, is samen haar saldo in de boeken.",
  "check.I15": "Wat voor terugbetalingen opzij staat, is wat de boeken zeggen, en niets wordt twee keer betaald.",
  "check.I16": "Voor een vrijgemaakt kwartaal staat niets open of betaald.",
  "error.ProvisionalChangeImpossibleError": `${choice(
    "why",
    {
      YEAR_OVER: "Het jaar is voorbij; wat u verschuldigd bent volgt uit het inkomen ervan",
      YEAR_TOO_FAR: "Dat jaar is niet begonnen; vraag het dan",
      NOT_A_PERSON: "Een vennootschap heeft geen voorlopige bijdrage",
      HAS_DEBT: "Betaal eerst wat te laat is om meer te betalen",
    },
    "Er wacht al een aanvraag",
  )}.`,
  "error.ProvisionalChangeStateError":
    "{state, select, GRANTED {Deze aanvraag werd toegestaan} other {Deze aanvraag werd geweigerd}}; vraag opnieuw als er iets veranderd is.",
} as const;
