import { billing } from "./billing/nl.ts";
import { companies } from "./companies/nl.ts";
import { incomes } from "./incomes/nl.ts";
import { money } from "./money/nl.ts";
import { options } from "./options/nl.ts";
import { recovery } from "./recovery/nl.ts";
import { steps } from "./steps/nl.ts";

/** What this subgraph says, in Dutch. */
export const nl = {
  ...steps,
  ...money,
  ...options,
  ...billing,
  ...companies,
  ...incomes,
  ...recovery,
  "error.UnreadableFileError":
    "Het bestand is niet volledig of niet wat het zegt te zijn; er is niets geboekt. Vraag het opnieuw aan de bank.",
  "error.UnknownBankAccountError":
    "Het bestand gaat over {accounts, plural, one {een rekening die niet van uw kas is} other {# rekeningen die niet van uw kas zijn}}; er is niets geboekt. Bezorg het aan de betrokken kas.",
  "error.StatementContradictedError":
    "Uittreksel {number} van {year} is al opgenomen met een andere inhoud; er is niets geboekt. Vergelijk beide met de bank.",
  "error.PaymentNotInSuspenseError":
    "Deze betaling staat niet meer op de wachtrekening. Lees ze opnieuw voor u beslist.",
  "error.AlreadyReversedError": "Deze boeking is al tegengeboekt. Lees de rekening opnieuw.",
  "error.NotReversibleError":
    "{transactionKind, select, PAYMENT {Wat de bank heeft geboekt, wordt alleen door de bank tegengeboekt} REVERSAL {Een tegenboeking wordt niet tegengeboekt: doe de verrichting opnieuw} other {Een terugbetaling wordt ongedaan gemaakt waar ze gemaakt is}}.",
  "refusal.NOT_ACTIVE": "Voor dit kwartaal is geen activiteit bekend.",
  "refusal.REFERENCE_INCOME_UNKNOWN":
    "Het inkomen van {year, number, ::group-off} is niet bekend, en dat van een vroeger jaar evenmin: de bijdrage kan niet worden berekend.",
  "refusal.NO_REDUCTION_STEP":
    "Het verwachte inkomen ligt boven de hoogste trap waarop een bijdrage kon worden verminderd.",
  "refusal.LAW_UNKNOWN":
    "Het wettelijke cijfer voor {lawDay} is niet bekend (tabel „{lawTable}”). Er wordt niets geraden: het moet eerst worden ingevoerd.",
  "refusal.ALREADY_ISSUED": "De bijdrage van dit kwartaal is al gevorderd.",
  "refusal.OTHER_FUND": "Dit kwartaal hoort bij een andere kas.",
  "check.I1": "Elke boeking heeft minstens twee regels, die samen nul zijn.",
  "check.I2":
    "Per bijdrageplichtige, kwartaal, aard en revisie is er één vordering, en slechts één niet geannuleerde; en per vordering één verhoging per soort en dag.",
  "check.I3":
    "Geen enkele rij kan worden gewijzigd of gewist; een tegenboeking noemt haar origineel, dat er maar één heeft.",
  "check.I4": "Nooit wordt meer toegerekend dan betaald is, of dan verschuldigd is.",
  "check.I5": "Het saldo van elke rekening is wat gevorderd is min wat betaald is.",
  "check.I7": "Geen enkele kolom heeft een drijvende komma.",
  "check.I8": "Elke vordering kan uit haar gegevens worden herrekend, tot op de cent en de stap.",
} as const;
