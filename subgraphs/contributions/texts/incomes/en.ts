import { choice } from "../../../shared/values/language.ts";

/** What is said of incomes and of what follows from them, in English. */
export const incomes = {
  "error.UnreadableIncomeFileError":
    "{reason, select, UNKNOWN_FORMAT {This is not a file of assessed incomes: its first line is another} CUT_SHORT {The file was cut on its way: its last line is missing} other {The file has not as many lines as it says}}. Nothing was kept; ask for the file again.",
  "line.BAD_CHARACTERS": "The line holds characters that cannot be read. Ask for it again in UTF-8.",
  "line.WRONG_NUMBER_OF_FIELDS": "The line has not seven fields. Ask for it again.",
  "line.BAD_NATIONAL_NUMBER":
    "The first field is no national number: its check is wrong. Compare it with the register.",
  "line.BAD_YEAR": "The second field is no year.",
  "line.BAD_ASSESSMENT": "The third field does not name an assessment.",
  "line.BAD_KIND": "The fourth field is none of INITIAL, CORRECTED and RELIEF.",
  "line.BAD_AMOUNT": "An amount is not one in euros and cents, or lies below zero or beyond all reason.",
  "line.UNKNOWN_PERSON":
    "Your fund has no file of this person. Affiliate the person first, or pass the line to the right fund; then hand the file in again.",
  "line.NOT_INSURED_IN_YEAR":
    "No activity of this person is known in that year. Correct the career first; then hand the file in again.",
  "line.YEAR_NOT_OVER": "The year is not over: its income cannot be known.",
  "line.OTHER_AMOUNT_BEFORE":
    "The same assessment came in before with another amount. A correction needs a name of its own; ask for it again.",
  "error.RegularisationImpossibleError": `${choice(
    "why",
    {
      INCOME_UNKNOWN: "The income of the year is not known; hand in the file of incomes first",
      NOTHING_CLAIMED: "Nothing was claimed for the year; claim it first",
      CAREER_DIFFERS:
        "Quarter {quarter} was claimed otherwise than the career says by now; reverse it and claim it anew first",
      PRESCRIBED: "The year can no longer be claimed or given back",
    },
    "The table “{lawTable}” lacks a figure; none is guessed, and it must be entered first",
  )}.`,
  "error.IncomeDisputeError": `${choice(
    "why",
    {
      NO_INCOME: "No income of that year is known; there is nothing to dispute yet",
      ADMITTED_TOO_MUCH: "What is admitted must be less than what was assessed",
      DISPUTED_ALREADY: "This assessment is disputed already; wait for the decision",
      NOT_ASKED: "The dispute was decided before; read it again",
    },
    "No such dispute runs; read it again",
  )}.`,
  "error.SurchargeWaiverError": `${choice(
    "why",
    {
      NOTHING_TO_WAIVE: "No surcharge of those quarters can be let off",
      PRINCIPAL_OPEN: "The contributions of {quarter} are not paid in full; pay them first",
      ASKED_ALREADY: "A waiver for {quarter} was asked for already; wait for the decision",
      TOO_MUCH: "More would be let off than is charged",
      OWN_APPROVAL: "You noted this decision yourself; another person must approve it",
    },
    "The request stands where this cannot be done; read it again",
  )}.`,
} as const;
