import { sql } from "kysely";
import { newId } from "../../../shared/plumbing/ids.ts";
import type { Day } from "../../../shared/values/calendar.ts";
import { type Cents, formatCents } from "../../../shared/values/money.ts";
import type { ClaimRow } from "../../loaders/claims/claims.ts";
import { type DecisionRow, decisionsWhere } from "../../loaders/claims/decisions.ts";
import type { BenefitsContext } from "../../loaders/index.ts";
import type { StandingRow } from "../../loaders/standings.ts";
import { type DecisionVerdict, type Mentions, type RevisionGround, worksFrom } from "../../rules/claims/decision.ts";
import type { BenefitOutcome } from "../../rules/outcome.ts";
import { keepWhatWasGranted } from "../../rules/overpayments/settle-past.ts";
import { findOverpayment } from "../overpayments/find-overpayment.ts";
import { keepDecisionLetter } from "./draw-decision.ts";
import { tellNext } from "./keep-claim.ts";
import { packOutcome, unpackOutcome } from "./pack-outcome.ts";
import { type DecisionOffice, mentionsOf } from "./say-decision.ts";
import { tellFreedQuarters } from "./tell-freed-quarters.ts";
import { tellPaymentClocks } from "./tell-payment-clock.ts";
import { tellServiceVouchers } from "./tell-service-vouchers.ts";
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
  /** Whether the person knew or should have known of an error of the fund. */
  readonly known?: boolean;
}

/** The decision that holds of a claim; absent where there is none yet. A claim for repayment takes nobody’s place. */
export async function decisionInForce({ db }: BenefitsContext, claimId: string): Promise<DecisionRow | null> {
  const [newest] = await decisionsWhere(db, sql`d.claim_id = ${claimId} and d.verdict <> 'REPAYMENT'`);
  return newest ?? null;
}

/** A decision as it is written down, before it has its id and letter. */
interface Written extends Omit<ToDecide, "ground" | "known"> {
  readonly verdict: DecisionVerdict;
  readonly amount: Cents;
  readonly worksFrom: Day;
  readonly mentions: Partial<Mentions>;
  readonly revises: string | null;
  readonly ground: RevisionGround | null;
  readonly working?: readonly (readonly string[])[];
}

/** Writes a decision down for good, with its letter, and tells of it. */
export async function writeDecision(context: BenefitsContext, written: Written): Promise<string> {
  const { db, viewer } = context;
  const { claim, person, outcome, mentions, verdict, revises, ground } = written;
  const id = newId("dec");
  await sql`
    insert into decision (id, claim_id, place, affiliate_id, fund, benefit_id, verdict, language, decided_on,
      decided_by, works_from, amount, reasons, explanation, legal_basis, facts, outcome, mentions, revises, ground)
    select ${id}, ${claim.id}, count(*) + 1, ${claim.affiliateId}, ${claim.fund}, ${claim.benefitId}, ${verdict},
      ${person.language}, ${viewer.day}, ${viewer.actor}, ${written.worksFrom}, ${written.amount},
      ${JSON.stringify(outcome.refusals)}, ${written.explanation}, ${JSON.stringify(versionOfClaim(claim).basis)},
      ${JSON.stringify(written.facts)}, ${packOutcome(outcome)}, ${JSON.stringify(mentions)}, ${revises}, ${ground}
    from decision where claim_id = ${claim.id}`.execute(db);
  await keepDecisionLetter(context, { ...written, language: person.language, decisionId: id });
  const { affiliateId, fund, code: benefit } = claim;
  const content = { claimId: claim.id, affiliateId, fund, benefit, verdict, amount: formatCents(written.amount) };
  await tellNext(context, { type: "BenefitDecided", subject: id, content });
  if (revises) await tellPaymentClocks(context, [revises]);
  return id;
}

/**
 * Keeps a decision for good, with its letter: a later one may take its place, and never changes it. What an error of
 * the fund gave too much stays granted up to the month after; what else was paid too much is found at once.
 */
export async function keepDecision(context: BenefitsContext, decided: ToDecide): Promise<string> {
  const { claim, person, ground, known = false } = decided;
  const before = await decisionInForce(context, claim.id);
  const lower = before !== null && decided.outcome.total < before.amount;
  const days = { factOn: claim.factOn, decidedOn: context.viewer.day };
  const from = worksFrom({ ground, lower, known }, days);
  const granted = before && unpackOutcome(before.outcome);
  const outcome =
    granted && from !== claim.factOn ? keepWhatWasGranted(granted, decided.outcome, from) : decided.outcome;
  const amount = outcome.total;
  const mentions = mentionsOf(context, { ...decided, outcome, amount, language: person.language });
  const written = { ...decided, outcome, amount, mentions, worksFrom: from, verdict: outcome.verdict };
  const id = await writeDecision(context, { ...written, revises: before?.id ?? null });
  await tellFreedQuarters(context, claim, { before: granted?.freeQuarters ?? [], now: outcome.freeQuarters });
  await tellServiceVouchers(context, claim, person, outcome);
  if (before) await findOverpayment(context, { claim, decisionId: id, outcome });
  return id;
}
