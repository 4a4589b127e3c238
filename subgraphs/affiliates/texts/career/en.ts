import { choice } from "../../../shared/values/language.ts";

/** What is said of careers, rights, cessations and changes of fund. */
export const en = {
  "error.CareerImpossibleError": `That cannot be in this career: ${choice("why", {
    NOT_ACTIVE_THEN: "there is no activity on that day",
    NOT_OUT_OF: "the person was not what that event starts from",
    NOT_INTO: "that event does not lead to this category",
    BIRTH_DATE_UNKNOWN: "the register knows no whole birth date",
    NOT_PENSION_AGE: "the pension age is reached in another quarter",
    ON_REQUEST: "that is granted on request only; ask for the right",
    SEVERAL_PERIODS: "the change reaches back over an earlier period; change that first",
    OTHER_FUND: "that period is with another fund",
    STILL_ACTIVE: "an activity runs on that day, or begins later",
    SPOUSE_CATEGORY: "a helper spouse contributes otherwise",
    SPOUSE_CAPACITY: "that statute is for a helper spouse",
    MINI_BIRTH_DATE: "the mini-statute is for those born before 1956",
    NOBODY_HELPED: "it does not say who is helped",
    HELPS_ONESELF: "nobody helps oneself",
    HELPED_DIRECTS: "the director of a company has no helper spouse",
    OVERLAPS: "it overlaps with another period",
    TOO_FAR: "that day is too far away",
    NOT_FIVE_DIGITS: "the code of an activity has five digits",
    GOES_ON_AFTER: "a later period is known",
    ALREADY_DECLARED: "an end was declared before and waits for a decision",
    NO_PROOF: "no proof was handed in, nor is it said where it stands",
    STARTED_AGAIN: "the person started again since",
    ENDS_OTHERWISE: "the period ends on another day by now",
  })}.`,
  "careerEffect.NEXT_QUARTER": "Acts from the next quarter, {quarter}; it would act at once on the first day of one.",
  "careerEffect.QUARTER_OF_EVENT": "Acts from the quarter in which it happens, {quarter}.",
  "careerEffect.QUARTER_OF_DECLARATION":
    "Acts from the quarter of the declaration, at the earliest the one before the national institute was told: {quarter}.",
  "careerEffect.CONTRIBUTION_YEAR": "Acts for the contribution year, from {quarter}.",
  "error.CessationStateError":
    "That is not done while the declared end is {state, select, DECLARED {declared} CONFIRMED {confirmed} REFUSED {refused} REOPENED {reopened} other {{state}}}. Read it again.",
  "error.RightStateError":
    "That is not done while the right is {state, select, ASKED {asked} GRANTED {granted} REFUSED {refused} WAIVED {given up} DEEMED_WAIVED {given up by law} LAPSED {lost} other {{state}}}. Read the request again.",
  "error.RightImpossibleError": `This right is not to be had: ${choice("why", {
    NOT_ACTIVE_THEN: "there is no activity in that quarter",
    NOT_FIRST_QUARTERS: "it is none of the first quarters of a main occupation",
    BIRTH_DATE_UNKNOWN: "the register knows no whole birth date",
    NOT_OF_STUDENT_AGE: "a student is 18 to 25 years old",
    WRONG_CATEGORY: "it is not for the category of that quarter",
    NOT_IN_FORCE_YET: "the rule was not in force yet",
    TOO_EARLY_AFTER_WAIVER: "it was given up this year, and may act again on 1 January next",
    QUARTER_NOT_CHOSEN: "the quarter is not for you to choose",
    TOO_FAR: "that quarter is too far away",
    ALREADY_ASKED: "it was asked before, and waits for a decision",
    ALREADY_GRANTED: "it holds already",
    EVIDENCE_MISSING: "the proof was not handed in",
    NO_WAIVER: "no source says that one may give it up",
    NOT_OUT_OF: "the career does not allow it from that category",
    NOT_INTO: "the career does not lead to that category",
    SEVERAL_PERIODS: "the year began as something else; correct the earlier period first",
    OTHER_FUND: "that period is with another fund",
    NOBODY_HELPED: "it does not say who is helped",
  })}.`,
  "error.FundChangeStateError":
    "That is not done while the change of fund is {state, select, ASKED {asked} ACCEPTED {accepted} REFUSED {refused} BLOCKED {not carried out} WITHDRAWN {withdrawn} DONE {done} other {{state}}}. Read it again.",
  "error.FundChangeImpossibleError": `You cannot change fund: ${choice("why", {
    SAME_FUND: "that is your fund already",
    NOT_ACTIVE: "there is no activity today",
    FOLLOWS_HELPED: "a helper spouse is with the fund of whoever is helped",
    UNDER_FOUR_YEARS: "you are not four years with your fund by then",
    NEAR_PENSION: "the pension is too close",
    BIRTH_DATE_UNKNOWN: "the register knows no whole birth date",
    ALREADY_ASKED: "a change was asked before",
  })}.{possibleOn, select, null {} other { It is possible from {possibleOn}.}}`,
  "opening.REGULARISATION":
    "The provisional contributions are reckoned anew when the income is known{standing, select, OPEN {: it is open to you.} FACTS_MISSING {: it may be open, something has to be shown.} other {: it is not open to you.}}",
  "opening.CONTINUED_INSURANCE":
    "Continued insurance keeps your pension rights by a voluntary contribution{standing, select, OPEN {: it is open to you.} FACTS_MISSING {: it may be open, something has to be shown.} other {: it is not open to you.}}",
  "opening.SICKNESS_ASSIMILATION":
    "Quarters of illness can count for the pension without contributions{standing, select, OPEN {: it is open to you.} FACTS_MISSING {: it may be open, something has to be shown.} other {: it is not open to you.}}",
  "opening.BRIDGING_RIGHT":
    "The bridging right pays a benefit after a forced interruption{standing, select, OPEN {: it is open to you.} FACTS_MISSING {: it may be open, something has to be shown.} other {: it is not open to you.}}",
  "opening.HEALTH_CARE":
    "Your health care stays open for a while{standing, select, OPEN {: it is open to you.} FACTS_MISSING {: it may be open, something has to be shown.} other {: it is not open to you.}}",
  "obstacle.STATUS_UNDER_A_YEAR": "Less than a year of self-employed activity.",
  "obstacle.NOT_MAIN_FOUR_QUARTERS": "The last four quarters were not all in a main occupation or as a helper spouse.",
  "obstacle.QUARTERS_PAID": "That the last four quarters are paid.",
  "obstacle.NO_OTHER_ASSIMILATION": "That no other scheme assimilates the period.",
  "obstacle.RECOGNISED_INCAPACITY": "That the medical council recognises the incapacity.",
  "obstacle.FORCED_INTERRUPTION": "That the interruption was forced.",
  "obstacle.BIRTH_DATE": "The whole birth date: for the years before the pension.",
  "proof.ENROLMENT_CERTIFICATE": "Certificate of enrolment for the school year that ends in {schoolYear}.",
  "proof.ATTENDANCE_PROOF": "Proof of courses or exams for the school year that ended in {schoolYear}.",
} as const;
