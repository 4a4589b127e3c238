import { choice } from "../../../shared/values/language.ts";
import { recoveryLetters } from "./letters-nl.ts";

/** What is said of recovery, in Dutch. */
export const recovery = {
  ...recoveryLetters,
  "error.ClaimFileError":
    "{why, select, OPEN_ALREADY {Er is al een dossier open; ga daarin verder} NOT_LIABLE {Deze persoon staat voor geen open schuld van die schuldenaar in; kijk na wie dat doet} other {Niets is lang genoeg te laat, of te weinig; wacht, of spreek met de schuldenaar}}.",
  "error.RecoveryStepMissingError": `${choice(
    "why",
    {
      OPEN_FILE: "Het dossier is gesloten; open een nieuw",
      IN_ORDER: "Er is al een latere stap; noteer deze op haar dag",
      SOMETHING_CLAIMABLE:
        "Niets wat openstaat kan zo worden geëist: kijk na wat betaald of verjaard is, of niet in de laatste herinnering staat",
      NOTHING_OPEN: "Er staat nog iets open; kijk naar de lijnen van het dossier",
      WRITE_OFF_PROPOSED: "Stel eerst voor de schuldvordering op te geven",
      GROUND: "De grond staat niet vast: kijk wat hij vraagt, en geef het bewijs",
      ADDRESS: "Er is geen adres bekend; zoek het op in het Rijksregister",
      NO_PLAN: "Een afbetalingsplan is gevraagd of loopt; wacht tot het beslist of geëindigd is",
      NOT_HELD_BACK: "De invordering is opgeschort; hef dat eerst op",
      HELD_BACK: "De invordering is niet opgeschort",
      NOT_INSOLVENT: "Een insolventie stopt de individuele invordering; geef de schuldvordering aan",
      INSOLVENT: "Er is geen insolventie genoteerd; noteer die eerst",
      REMINDER: "Eerst komt een herinnering",
      STATEMENT: "Eerst komt een overzicht van de schuld",
      QUARTER_LATE: "Niets is al meer dan een kwartaal te laat",
      RECOVERY_LETTER: "Eerst komt een brief met de oplossingen",
      PERSONAL_CONTACT: "Spreek eerst met de schuldenaar, of probeer het op twee dagen",
      REGISTERED_PROOF: "Verstuur het aangetekend en geef het nummer van de post",
      LAST_REMINDER: "Eerst komt een aangetekende laatste herinnering",
      MONTH_ELAPSED: "De maand na de laatste herinnering is niet voorbij",
      WITHIN_MONTH: "De maand na de laatste herinnering is voorbij",
      NOT_CONTESTED: "De schuldenaar betwist: enkel een dagvaarding kan volgen",
      CONTESTED: "De schuldenaar betwist niet: stel een dwangbevel op",
      PROPOSED: "Stel eerst het dwangbevel op",
      SECOND_PERSON: "U hebt het zelf voorgesteld: iemand anders beslist",
      SIGNATORY: "Een supervisor beslist",
      ISSUED: "Er wacht geen dwangbevel op betekening",
      SERVED: "Er is geen dwangbevel betekend",
      WITHIN_OPPOSITION: "De maand voor verzet is voorbij",
      BEFORE_COURT: "De vordering is niet voor de rechtbank",
      DEBTOR_LIVES: "De schuldenaar is overleden; noteer wie erft",
      DECEASED: "Er is geen overlijden genoteerd; noteer het eerst",
      CERTIFICATE: "Geef het nummer van de akte van de notaris",
      ADDRESS_KNOWN: "Het adres is al verloren; zoek het op",
      ADDRESS_LOST: "Het adres is niet verloren",
    },
    "Er is nog geen titel om uit te voeren",
  )}.`,
} as const;
