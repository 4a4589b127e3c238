import { say } from "../../../shared/plumbing/say.ts";
import type { AffiliationRequestRow } from "../../loaders/affiliation-requests/affiliation-requests.ts";
import type { AffiliatesContext } from "../../loaders/index.ts";
import { categoryOf } from "../../rules/affiliation-requests/affiliation-kind.ts";
import { aboutAnother, type Check, checksOf, lateConsequences } from "../../rules/affiliation-requests/checks.ts";
import { sideOf } from "../requests/keep-request.ts";

/** What is found of a request, with the category that would follow. */
export async function examine({ loaders }: AffiliatesContext, request: AffiliationRequestRow) {
  const standing = await loaders.standingOfAffiliationRequest.load(request.id);
  if (!standing) throw new Error("a request was looked at that is not seen");
  const { affiliationKind: kind, answers, receivedOn } = request;
  const checks = checksOf({ kind, answers, receivedOn, ...standing });
  return { checks, category: categoryOf(kind, answers, standing) };
}

/** What only a request that is kept may bring out: a try that leaves no trace is no ground to ask other funds. */
const ofOtherFunds: ReadonlySet<string> = new Set(["AFFILIATED_ELSEWHERE"]);

/**
 * The findings of a request that is still open, in the reader’s words; to the person none that tells of another, and on
 * a dry run none that tells of another fund.
 */
export async function checksShown(context: AffiliatesContext, request: AffiliationRequestRow) {
  if (request.decidedOn) return [];
  const { texts, viewer, dryRunOpen } = context;
  const { checks } = await examine(context, request);
  const mayRead = ({ code }: Check) => sideOf(context) === "FUND" || !aboutAnother.has(code);
  const forReader = checks.filter((check) => mayRead(check) && !(dryRunOpen && ofOtherFunds.has(check.code)));
  return forReader.map((check: Check) => ({
    ...check,
    text: say(texts, viewer.language, `affiliationCheck.${check.code}`),
  }));
}

/** What follows from joining late, in the reader's words. */
export function consequencesShown({ texts, viewer }: AffiliatesContext, request: AffiliationRequestRow) {
  if (!request.startsOn) return [];
  return lateConsequences(request.startsOn, request.receivedOn).map(({ code, basis, from, to }) => ({
    code,
    basis,
    amountFrom: from ?? null,
    amountTo: to ?? null,
    text: say(texts, viewer.language, `lateAffiliation.${code}`),
  }));
}
