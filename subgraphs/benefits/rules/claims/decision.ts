import type { Day } from "../../../shared/values/calendar.ts";
import { termOfMonths } from "../../../shared/values/deadline.ts";
import type { Source } from "../../../shared/values/law.ts";
import { monthsLater } from "../outcome.ts";

/** What a decision says (beslissing / décision). */
export const decisionVerdicts = {
  GRANTED: "The benefit is granted.",
  PARTLY: "It is granted but for a part.",
  REFUSED: "It is refused.",
  REPAYMENT: "What was paid without right is claimed back (terugvordering / récupération d’indu).",
} as const;

export type DecisionVerdict = keyof typeof decisionVerdicts;

/** Why a decision takes the place of another: law of 11-04-1995, art. 17 to 19. */
export const revisionGrounds = {
  NEW_LAW: "The law changed after the decision.",
  NEW_FACT: "A new fact, or new evidence.",
  MATERIAL_ERROR: "A slip of the pen or of reckoning in the decision.",
  OWN_ERROR: "An error of the fund: what lowers a right by it does not work back (art. 17).",
  JUDGMENT: "A judgment: only where a ruling on an appeal of the claim is noted that asks for it.",
} as const;

export type RevisionGround = keyof typeof revisionGrounds;

/** What every decision must mention, or the time to appeal does not begin: law of 11-04-1995, art. 13 and 14. */
export const mentionCodes = {
  M1: "The reasons in fact and in law and, where money is concerned, the working.",
  M2: "That one may appeal, and the address of the court.",
  M3: "Within what time, and how.",
  M4: "Who may represent one, and who bears the costs (Judicial Code, art. 728 and 1017).",
  M5: "The reference of the file, and the service that manages it.",
  M6: "Where one is given explanations.",
} as const;

/** What a claim for repayment must mention besides: law of 11-04-1995, art. 15. */
export const repaymentMentionCodes = {
  U1: "That something was paid without right.",
  U2: "The whole amount, and its working for each month.",
  U3: "The provisions that were not kept, with their contents.",
  U4: "The term of prescription.",
  U5: "That one may ask for a waiver, and how.",
  U6: "That one may propose to pay in parts.",
} as const;

export type MentionCode = keyof typeof mentionCodes | keyof typeof repaymentMentionCodes;
export type Mentions = Readonly<Record<MentionCode, string>>;

const MONTHS_TO_APPEAL = 3;

/**
 * The last day to appeal; `null` where the decision was not notified. An appeal is an act before a court: a last day
 * on which no office works is put off to the next on which one does (Judicial Code, art. 53).
 */
export const appealUntil = (notifiedOn: Day | null): Day | null =>
  notifiedOn && termOfMonths(notifiedOn, MONTHS_TO_APPEAL);

/** Where it is written. */
export const appealBasis: Source = {
  article: "Law of 11-04-1995 (charter of the socially insured), art. 14 and 23",
  confidence: "SEEN",
};

/**
 * From which day a revision works: from the fact on, as the first decision did. Only what an error of the fund itself
 * gave too much is not taken back from one who could not know: the lower right begins with the month after.
 */
export const worksFrom = (
  how: { readonly ground: RevisionGround | null; readonly lower: boolean; readonly known: boolean },
  days: { readonly factOn: Day; readonly decidedOn: Day },
): Day => (how.ground === "OWN_ERROR" && how.lower && !how.known ? monthsLater(days.decidedOn, 1) : days.factOn);
