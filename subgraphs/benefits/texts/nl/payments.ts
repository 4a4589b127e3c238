import { choice } from "../../../shared/values/language.ts";

/** What the bank says of payments, in Dutch. */
export const payments = {
  "error.BenefitBankFileError": `${choice("why", {
    UNREADABLE: "Dit is geen volledige pain.002, camt.053 of camt.054: vraag het bestand opnieuw aan de bank",
    DOES_NOT_ADD_UP:
      "De sommen van het bestand zijn niet wat de delen samen maken, of niet wat verzonden werd: vraag het opnieuw aan de bank",
    OTHER_ACCOUNT:
      "Het bestand gaat over een rekening waarvan uw fonds geen uitkeringen betaalt: geef dat van de betaalrekening",
    UNKNOWN_RUN: "Het bestand antwoordt op een dat uw fonds niet verzonden heeft: kijk na of het voor u bestemd is",
    UNKNOWN_PAYMENT:
      "Het bestand noemt {many, plural, one {een betaling} other {# betalingen}} die uw fonds niet verzonden heeft: kijk na of het voor u bestemd is",
    OTHER_AMOUNT: "De bank boekte een ander bedrag dan verzonden werd: vraag het aan de bank",
    WRONG_DAY:
      "Het bestand boekt op een dag vóór de betaling verzonden werd, of die nog moet komen: vraag het aan de bank",
    NOT_BOOKED_YET:
      "Het bestand brengt betalingen terug die nog in geen bestand geboekt zijn: lees eerst het vroegere uittreksel in",
    CONTRADICTED: "Het bestand zegt iets anders dan wat de bank eerder zei: vraag het aan de bank",
  })}. Er werd niets van ingelezen.`,
  bankReason: choice(
    "code",
    {
      AC01: "Het rekeningnummer is fout.",
      AC03: "Het rekeningnummer is fout.",
      AC04: "De rekening is afgesloten.",
      AC06: "De rekening is geblokkeerd.",
      AC13: "Op dat soort rekening kan niet betaald worden.",
      AG01: "Op die rekening mag niet overgeschreven worden.",
      AM04: "Er stond niet genoeg op de rekening van het fonds.",
      AM05: "De bank houdt de betaling voor een die zij al gedaan heeft.",
      BE01: "De naam is niet die van de houder van de rekening.",
      BE04: "De bank mist het adres van de houder.",
      CNOR: "De bank van de rekening neemt niet deel aan overschrijvingen.",
      CUST: "De houder heeft het geld teruggestuurd.",
      ED05: "De overschrijving kon tussen de banken niet verrekend worden.",
      FF01: "De bank kon het bestand niet lezen.",
      FOCR: "Het kwam terug op onze eigen vraag.",
      MD07: "De houder van de rekening is overleden.",
      MS02: "De houder weigerde het zonder reden te geven.",
      MS03: "De bank gaf geen reden.",
      RC01: "De bank van de rekening bestaat niet.",
      RR04: "Een regel over overschrijvingen stond in de weg.",
      TM01: "Het bestand kwam te laat.",
      NONE: "De bank gaf geen reden.",
    },
    "De bank gaf de code {code}.",
  ),
  "check.P1":
    "Voor geen aanvraag wordt meer betaald dan de geldende beslissing toekent, behalve wat onverschuldigd bleek.",
  "check.P2": "Wat bij de bank mislukte wordt hoogstens één keer opnieuw betaald, en al het andere één keer.",
  "check.P3": "Een run bevat wat zijn totaal zegt, en zijn bestand noemt elke betaling ervan één keer en geen andere.",
  "check.P4": "Een betaling wordt met haar run verzonden, en de bank antwoordt niets wat niet verzonden werd.",
  "check.P5": "Wat van een betaling wordt ingehouden, wordt één keer op de onverschuldigde betaling geboekt.",
  "check.P6": "Er gaat niets naar een rekening nadat de bank ze weigerde.",
  "check.P7": "Interest wordt betaald zoals hij genoteerd werd, en één keer.",
  "check.P8":
    "Geen schuldeiser neemt meer dan verschuldigd is, en elke lijn naar een schuldeiser is wat voor haar maand berekend werd.",
  "check.P9": "Van geen maand wordt meer genomen dan ervan in beslag genomen kan worden.",
  "error.GarnishmentError": `${choice("why", {
    NOTHING_OWED: "Zeg wat in totaal verschuldigd is, of per maand",
    LESS_THAN_TAKEN: "Dat is minder dan wat al ingehouden werd: geef minstens dat bedrag",
    NOTED_ALREADY: "De vordering van die schuldeiser is onder deze referentie al genoteerd: wijzig die",
    ENDED: "Dit beslag is beëindigd: noteer een nieuw",
  })}.`,
  seizure:
    "Van wat u voor {month} betaald wordt, ging {amount} euro naar {creditor}, met de referentie {reference}: {kind, select, MAINTENANCE {er is onderhoudsgeld verschuldigd, en daartegen beschermt geen grens van de wet uw uitkering} other {uw uitkering kan tussen de grenzen van de wet in beslag genomen worden}}.",
};
