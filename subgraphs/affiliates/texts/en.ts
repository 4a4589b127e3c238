import { affiliationRequests } from "./affiliation-requests/en.ts";
import { en as career } from "./career/en.ts";

/** What this subgraph says by itself; the words that all share stand in the plumbing. */
export const en = {
  ...career,
  ...affiliationRequests,
  "error.ServiceRequestStateError": "That is not done in the state that the request is in ({state}).",
  "error.AbsenceOverlapsError": "This person is already away for a part of that period.",
  "error.TaskDoneError": "This contact was already made on {doneOn}.",
  "error.ConsentMissingError": "The person has not agreed to be written to by that way. Record the consent first.",
  "error.AccountStateError":
    "This account waits for no second confirmation: {state, select, CONFIRMED {it is confirmed} CANCELLED {it was taken back} LAPSED {the time has run out; ask for it anew} other {it is in another state}}.",
  "error.AccountConfirmationError":
    "{reason, select, SAME_PERSON {Somebody else must confirm this account.} WRONG_CODE {The code is not the one that your fund gave you.} other {The number that was typed is not the one that was asked for; check the proof.}}",
  "error.MembershipStandsError": "Another membership of a health fund runs on that day or later. Choose another day.",
  "error.NumberTakenError": "Somebody else has or had that number. Check it, or ask that the two files be made one.",
  "error.StatementDecidedError": "This statement was decided on before.",
  "error.HelpedElsewhereError": "The helped person is not with this fund. A helper spouse joins the same fund.",
  "error.UnreadableRegisterFileError":
    "That is no file of mutations: its first line must be “REGISTER-MUTATIONS”, a tab and “1”.",
  "statement.appeal":
    "You may contest this decision before the labour court, by petition, registered letter or deposit at its registry, at least until {until}.",
  "competentBody.FAMILY_FUND": "the family allowance fund of the child’s region",
  "competentBody.HEALTH_FUND": "the health fund",
  "competentBody.PUBLIC_WELFARE_CENTRE": "the public welfare centre of the municipality",
  "competentBody.DISABILITY_SERVICE": "the disability service of the FPS Social Security",
  "competentBody.PENSIONS_SERVICE": "the Federal Pensions Service",
  "competentBody.EMPLOYMENT_OFFICE": "the employment office or the body that pays for it",
  "competentBody.INASTI": "the national institute for the self-employed",
  "lifeEvent.START": "Start of the activity",
  "lifeEvent.CHILD": "Arrival of a child",
  "lifeEvent.ILLNESS": "Illness",
  "lifeEvent.PAYMENT_DIFFICULTY": "Payment difficulty",
  "lifeEvent.INTERRUPTION": "Forced interruption",
  "lifeEvent.RETIREMENT": "Retirement",
  "lifeEvent.SUPPLEMENTARY_PENSION": "Supplementary pension",
  "lifeEvent.CESSATION": "End of the activity",
  "guideActor.AFFILIATE": "you",
  "guideActor.FUND": "your fund",
  "guideActor.HEALTH_FUND": "your health fund {healthFund}",
  "guideActor.INASTI": "the national institute",
  "guideActor.PENSIONS_SERVICE": "the Federal Pensions Service",
  "guideActor.FAMILY_FUND": "the family allowance fund",
  "guideActor.PENSION_INSTITUTION": "the pension institution",
  "letter.reference": "Our reference: {reference}",
} as const;
