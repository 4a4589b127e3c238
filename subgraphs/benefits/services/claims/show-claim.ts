import { say } from "../../../shared/plumbing/say.ts";
import type { Day } from "../../../shared/values/calendar.ts";
import type { ClaimRow } from "../../loaders/claims/claims.ts";
import type { DecisionRow } from "../../loaders/claims/decisions.ts";
import type { BenefitsContext } from "../../loaders/index.ts";
import type { BenefitVersion, Region } from "../../rules/benefit.ts";
import type { CaseAnswers } from "../../rules/cases/answer.ts";
import { askedFields } from "../../rules/cases/field.ts";
import { benefitId, catalogueOn } from "../../rules/catalogue/index.ts";
import { decidableFrom, decisionClock, paymentClock, redirectBasis } from "../../rules/claims/claim-clock.ts";
import { isClaimOpen } from "../../rules/claims/claim-state.ts";
import { appealBasis, appealUntil, mentionCodes } from "../../rules/claims/decision.ts";
import { knownAnswers } from "../../rules/claims/known-answers.ts";
import { showField } from "../show-form.ts";
import { showOutcome } from "../show-outcome.ts";
import { unpackOutcome } from "./pack-outcome.ts";
import { fieldsOf, missingOf, versionOfClaim, wholeAnswers } from "./what-is-missing.ts";

const bodyOf = ({ texts, viewer }: BenefitsContext, code: string) => ({
  code,
  name: say(texts, viewer.language, `body.${code}`),
});

const evidenceOf = ({ texts, viewer }: BenefitsContext, codes: readonly string[]) =>
  codes.map((code) => ({ code, source: null, text: say(texts, viewer.language, `evidence.${code}`) }));

const shownFields = (context: BenefitsContext, code: string, answers: CaseAnswers, known: CaseAnswers) =>
  askedFields(fieldsOf(code), answers).map((field) => ({
    field: showField(context, field),
    values: answers[field.code] ?? null,
    prefilled: known[field.code] !== undefined,
  }));

/** What a claim still lacks; nothing once it is decided or passed on. */
async function lackingIn({ loaders }: BenefitsContext, claim: ClaimRow) {
  const person = isClaimOpen(claim.state) ? await loaders.standingByAffiliate.load(claim.affiliateId) : null;
  return person ? missingOf(claim, person) : { fields: [], evidence: [] };
}

/** Of the decisions on a claim, the newest first, the one that holds: a claim for repayment takes nobody’s place. */
export const inForce = (decisions: readonly DecisionRow[]): DecisionRow | undefined =>
  decisions.find(({ verdict }) => verdict !== "REPAYMENT");

/** Everything of a claim that is shown and not kept. */
export const shownClaim = {
  benefit: versionOfClaim,
  affiliate: ({ affiliateId: id }: ClaimRow) => ({ id }),
  fund: ({ fund: code }: ClaimRow) => ({ code }),
  clock: ({ viewer }: BenefitsContext, claim: ClaimRow) => decisionClock(claim, viewer.day),
  decidableFrom: ({ waitingSince }: ClaimRow): Day | null => waitingSince && decidableFrom(waitingSince),
  async paymentClock({ loaders }: BenefitsContext, { id }: ClaimRow) {
    const newest = inForce(await loaders.decisionsOfClaim.load(id));
    if (!newest?.notifiedOn || newest.amount === 0n) return null;
    const first = await loaders.firstPaymentOfDecision.load(newest.id);
    return paymentClock(newest.notifiedOn, first?.paidOn ?? null);
  },
  async answers(context: BenefitsContext, claim: ClaimRow) {
    const person = await context.loaders.standingByAffiliate.load(claim.affiliateId);
    if (!person) return [];
    const known = knownAnswers(claim.code, person, claim.factOn);
    const fields = shownFields(context, claim.code, wholeAnswers(claim, person), known);
    return fields.filter(({ values }) => values !== null);
  },
  missing: async (context: BenefitsContext, claim: ClaimRow) => (await lackingIn(context, claim)).fields,
  missingEvidence: async (context: BenefitsContext, claim: ClaimRow) =>
    evidenceOf(context, (await lackingIn(context, claim)).evidence),
  redirection: (context: BenefitsContext, { id: claimId, redirectedTo, redirectedOn: on, filedOn }: ClaimRow) =>
    redirectedTo && { claimId, to: bodyOf(context, redirectedTo), on, filedOn, basis: redirectBasis },
};

/** A decision as it is shown: what the law said with the reader's words, what it mentions as it was written. */
export const shownDecision = (context: BenefitsContext, decision: DecisionRow) => {
  const { mentions, notifiedOn, letterSha256, letterSize, facts, outcome } = decision;
  const complete = Object.keys(mentionCodes).every((code) => Object.hasOwn(mentions, code));
  return {
    ...decision,
    facts: JSON.stringify(facts),
    outcome: showOutcome(context, unpackOutcome(outcome)),
    mentions: Object.entries(mentions).map(([code, text]) => ({ code, text })),
    appealUntil: complete ? appealUntil(notifiedOn) : null,
    appealBasis,
    letter: letterSha256 && { decisionId: decision.id, sha256: letterSha256, size: letterSize },
  };
};

/** The form of a claim, filled with what the fund knows; `null` where there is none, or it is not the viewer’s. */
export async function claimForm(
  context: BenefitsContext,
  asked: { readonly affiliateId: string; readonly code: string; readonly factOn: Day; readonly region: Region | null },
) {
  const { affiliateId, code, factOn, region } = asked;
  const person = await context.loaders.standingByAffiliate.load(affiliateId);
  const [benefit]: readonly (BenefitVersion | undefined)[] = catalogueOn(factOn, { code: [code], region });
  if (!person || !benefit) return null;
  const known = knownAnswers(code, person, factOn);
  const elsewhere = benefit.decidedBy !== "FUND";
  const { fields, evidence } = missingOf({ code, factOn, answers: known, benefitId: benefitId(benefit) }, person);
  return {
    ...{ affiliateId, benefit, missing: elsewhere ? [] : fields },
    fields: fieldsOf(code).map((field) => ({
      field: showField(context, field),
      values: known[field.code] ?? null,
      prefilled: known[field.code] !== undefined,
    })),
    missingEvidence: evidenceOf(context, elsewhere ? [] : evidence),
    passedOnTo: elsewhere ? bodyOf(context, benefit.decidedBy) : null,
  };
}
