import { choice } from "../../../shared/values/language.ts";
import { recoveryLetters } from "./letters-en.ts";

/** What is said of recovery, in English. */
export const recovery = {
  ...recoveryLetters,
  "error.ClaimFileError":
    "{why, select, OPEN_ALREADY {A file is open already; go on in it} NOT_LIABLE {This person does not answer for anything open of that debtor; see who does} other {Nothing is late for long enough, or too little; wait, or speak with the debtor}}.",
  "error.RecoveryStepMissingError": `${choice(
    "why",
    {
      OPEN_FILE: "The file is closed; open a new one",
      IN_ORDER: "A later step was taken already; note it on its day",
      SOMETHING_CLAIMABLE:
        "Nothing is open that may be claimed so: look at what is paid, prescribed, or not named by the last reminder",
      NOTHING_OPEN: "Something is open still; look at the lines of the file",
      WRITE_OFF_PROPOSED: "Propose first to give the claim up",
      GROUND: "The ground is not there: see what it asks for, and give the proof",
      ADDRESS: "No address is known; look it up in the National Register",
      NO_PLAN: "A payment plan is asked for or runs; wait until it is decided or ended",
      NOT_HELD_BACK: "Recovery is held back; release it first",
      HELD_BACK: "Recovery is not held back",
      NOT_INSOLVENT: "An insolvency stops individual recovery; declare the claim",
      INSOLVENT: "No insolvency was noted; note it first",
      REMINDER: "A reminder comes first",
      STATEMENT: "A statement of what is owed comes first",
      QUARTER_LATE: "Nothing is more than a quarter late yet",
      RECOVERY_LETTER: "A letter that names the ways out comes first",
      PERSONAL_CONTACT: "Speak with the debtor first, or try on two days",
      REGISTERED_PROOF: "Send it by registered post, and give the number of the post",
      LAST_REMINDER: "A last reminder by registered post comes first",
      MONTH_ELAPSED: "The month after the last reminder has not passed",
      WITHIN_MONTH: "The month after the last reminder has passed",
      NOT_CONTESTED: "The debtor contests: only a summons may follow",
      CONTESTED: "The debtor does not contest: draw a constraint up",
      PROPOSED: "Draw the constraint up first",
      SECOND_PERSON: "You proposed it yourself: another person decides",
      SIGNATORY: "A supervisor decides",
      ISSUED: "No constraint waits to be served",
      SERVED: "No constraint was served",
      WITHIN_OPPOSITION: "The month to oppose has passed",
      BEFORE_COURT: "The claim is not before the court",
      DEBTOR_LIVES: "The debtor died; note who inherits",
      DECEASED: "No death was noted; note it first",
      CERTIFICATE: "Give the number of the notary’s certificate",
      ADDRESS_KNOWN: "The address is lost already; look it up",
      ADDRESS_LOST: "The address is not lost",
    },
    "There is no title to enforce yet",
  )}.`,
} as const;
