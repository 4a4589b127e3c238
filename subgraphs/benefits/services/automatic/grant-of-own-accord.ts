import { LawUnknown } from "../../../shared/values/law.ts";
import type { ClaimRow } from "../../loaders/claims/claims.ts";
import type { BenefitsContext } from "../../loaders/index.ts";
import type { StandingRow } from "../../loaders/standings.ts";
import { isSure } from "../../rules/automatic/open-rights.ts";
import { type ClaimVerdict, judgeClaim } from "../../rules/claims/judge-claim.ts";
import { holdClaim, moveClaim } from "../claims/keep-claim.ts";
import { keepDecision } from "../claims/keep-decision.ts";
import { missingOf, wholeAnswers } from "../claims/what-is-missing.ts";

/**
 * Grants what the fund examined of its own accord, where everything is known and sure. A refusal, a doubt, or a figure
 * or quarter that nobody knows is left to a person: it stands in the work list.
 */
export async function grantOfOwnAccord(context: BenefitsContext, claimId: string): Promise<boolean> {
  const claim = await holdClaim(context, claimId);
  const person = claim && (await context.loaders.standingByAffiliate.load(claim.affiliateId));
  if (!claim || !person || claim.state !== "COMPLETE" || claim.fund !== person.fund) return false;
  const { fields, evidence } = missingOf(claim, person);
  const verdict = fields.length + evidence.length === 0 ? judged(claim, person) : null;
  if (!verdict || !("outcome" in verdict)) return false;
  const { outcome, career } = verdict;
  if (!isSure(outcome)) return false;
  const answers = wholeAnswers(claim, person);
  const facts = { answers, career, proved: claim.proved, factOn: claim.factOn, filedOn: claim.filedOn };
  await keepDecision(context, { claim, person, outcome, facts, explanation: null, office: {}, ground: null });
  await moveClaim(context, claim, "DECIDED", { met_on: context.viewer.day });
  return true;
}

function judged(claim: ClaimRow, person: StandingRow): ClaimVerdict | null {
  const { code, factOn, filedOn } = claim;
  const facts = { on: factOn, requestedOn: filedOn, answers: wholeAnswers(claim, person), person, stated: [] };
  try {
    return judgeClaim(code, facts);
  } catch (cause) {
    if (cause instanceof LawUnknown) return null;
    throw cause;
  }
}
