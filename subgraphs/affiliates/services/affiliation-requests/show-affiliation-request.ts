import { say } from "../../../shared/plumbing/say.ts";
import type { Deadline } from "../../../shared/values/deadline.ts";
import type { Source } from "../../../shared/values/law.ts";
import type { AffiliationRequestRow } from "../../loaders/affiliation-requests/affiliation-requests.ts";
import type { AffiliatesContext } from "../../loaders/index.ts";
import { declarationDeadline } from "../../rules/affiliation-requests/declaration-term.ts";
import { formOn } from "../../rules/affiliation-requests/form.ts";
import { appealUntil } from "../../rules/appeal.ts";
import { clockOf, personAnswersBy } from "../../rules/requests/request-term.ts";
import { missingIn } from "./keep-affiliation-request.ts";
import { fieldShown } from "./read-form.ts";

/** By when the fund must decide: the clock stands still while the person owes something. */
export const decisionClock = ({ viewer }: AffiliatesContext, request: AffiliationRequestRow): Deadline =>
  clockOf({ ...request, matter: "DECISION" }, viewer.day);

/** By when the person had to join, and whether they had; `null` while the start is not known. */
export const joiningClock = ({ startsOn, receivedOn, origin }: AffiliationRequestRow): Deadline | null =>
  startsOn ? declarationDeadline(startsOn, origin === "REQUESTED" ? receivedOn : null) : null;

/** By when the person should send what was asked; after that the fund decides on what it has. */
export const answersExpectedBy = ({ waitingSince }: AffiliationRequestRow) =>
  waitingSince && personAnswersBy(waitingSince);

/** What was answered, in the order of the form and with its words. */
export function answersShown(
  context: AffiliatesContext,
  { affiliationKind, receivedOn, answers }: AffiliationRequestRow,
) {
  return formOn(affiliationKind, receivedOn)
    .fields.filter(({ code }) => answers[code] !== undefined)
    .map((field) => fieldShown(context, field, answers[field.code] ?? null));
}

/** What is still to be answered: what the form asks, and what a case handler asked for. */
export function missingShown(context: AffiliatesContext, request: AffiliationRequestRow) {
  if (request.decidedOn) return [];
  const missing = new Set([...missingIn(request), ...request.askedFor]);
  return formOn(request.affiliationKind, request.receivedOn)
    .fields.filter(({ code }) => missing.has(code))
    .map((field) => fieldShown(context, field, request.answers[field.code] ?? null));
}

const appealBasis: Source = {
  article: "Law of 11-04-1995 (charter of the socially insured), art. 23; Judicial Code, art. 581",
  confidence: "DERIVED",
};

/** How a request was refused: the ground, the reasons, and where and until when one may appeal; else `null`. */
export function refusalOf({ texts, viewer }: AffiliatesContext, request: AffiliationRequestRow) {
  const { ground, explanation, decidedOn } = request;
  if (!ground || !decidedOn) return null;
  return {
    ground,
    groundInWords: say(texts, viewer.language, `affiliationRefusal.${ground}`),
    explanation,
    appealUntil: appealUntil(decidedOn),
    appealInWords: say(texts, viewer.language, "affiliationAppeal"),
    appealBasis,
  };
}

/** The name that was answered, or nothing where none was. */
export const nameAnswered = ({ answers }: AffiliationRequestRow): string | null =>
  [answers.firstName, answers.lastName].filter(Boolean).join(" ") || null;
