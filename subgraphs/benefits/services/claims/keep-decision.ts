import { sql } from "kysely";
import { newId } from "../../../shared/plumbing/ids.ts";
import type { ClaimRow } from "../../loaders/claims/claims.ts";
import { type DecisionRow, decisionsWhere } from "../../loaders/claims/decisions.ts";
import type { BenefitsContext } from "../../loaders/index.ts";
import type { StandingRow } from "../../loaders/standings.ts";
import { type DecisionVerdict, type RevisionGround, worksFrom } from "../../rules/claims/decision.ts";
import type { BenefitOutcome } from "../../rules/outcome.ts";
import { keepDecisionLetter } from "./draw-decision.ts";
import { tellNext } from "./keep-claim.ts";
import { packOutcome } from "./pack-outcome.ts";
import { type DecisionOffice, mentionsOf } from "./say-decision.ts";
import { versionOfClaim } from "./what-is-missing.ts";

/** What is to be decided of a claim. */
export interface ToDecide {
  readonly claim: ClaimRow;
  readonly person: StandingRow;
  readonly outcome: BenefitOutcome;
  /** Whatever was known when it was decided: answers, career, proofs. */
  readonly facts: object;
  readonly explanation: string | null;
  readonly office: DecisionOffice;
  readonly ground: RevisionGround | null;
}

/** The decision that holds of a claim; absent where there is none yet. */
export async function decisionInForce({ db }: BenefitsContext, claimId: string): Promise<DecisionRow | null> {
  const [newest] = await decisionsWhere(db, sql`d.claim_id = ${claimId}`);
  return newest ?? null;
}

/** Keeps a decision for good, with its letter: a later one may take its place, and never changes it. */
export async function keepDecision(context: BenefitsContext, decided: ToDecide): Promise<string> {
  const { db, viewer } = context;
  const { claim, person, outcome, explanation, ground, office } = decided;
  const before = await decisionInForce(context, claim.id);
  const id = newId("dec");
  const verdict: DecisionVerdict = outcome.verdict;
  const saying = { claim, outcome, explanation, office, language: person.language };
  const mentions = mentionsOf(context, saying);
  const lower = before !== null && outcome.total < before.amount;
  const from = worksFrom({ ground, lower }, { factOn: claim.factOn, decidedOn: viewer.day });
  await sql`
    insert into decision (id, claim_id, place, affiliate_id, fund, benefit_id, verdict, language, decided_on,
      decided_by, works_from, amount, reasons, explanation, legal_basis, facts, outcome, mentions, revises, ground)
    values (${id}, ${claim.id}, ${(before?.place ?? 0) + 1}, ${claim.affiliateId}, ${claim.fund}, ${claim.benefitId},
      ${verdict}, ${person.language}, ${viewer.day}, ${viewer.actor}, ${from}, ${outcome.total},
      ${JSON.stringify(outcome.refusals)}, ${explanation}, ${JSON.stringify(versionOfClaim(claim).basis)},
      ${JSON.stringify(decided.facts)}, ${packOutcome(outcome)}, ${JSON.stringify(mentions)}, ${before?.id ?? null},
      ${ground})`.execute(db);
  await keepDecisionLetter(context, { ...saying, person, mentions, verdict, decisionId: id });
  const content = { claimId: claim.id, affiliateId: claim.affiliateId, fund: claim.fund, benefit: claim.code, verdict };
  await tellNext(context, { type: "BenefitDecided", subject: id, content });
  return id;
}
