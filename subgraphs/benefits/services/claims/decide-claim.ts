import type { Refused } from "../../../shared/plumbing/user-error.ts";
import type { Day } from "../../../shared/values/calendar.ts";
import { LawUnknown } from "../../../shared/values/law.ts";
import { appealsOf } from "../../loaders/claims/appeals.ts";
import type { ClaimRow } from "../../loaders/claims/claims.ts";
import type { BenefitsContext } from "../../loaders/index.ts";
import type { StandingRow } from "../../loaders/standings.ts";
import { readCaseAnswers, type SaidAnswer } from "../../rules/cases/read-answers.ts";
import { awaitsDecision } from "../../rules/claims/appeal.ts";
import { decidableFrom, withoutAnswer } from "../../rules/claims/claim-clock.ts";
import { isDecided } from "../../rules/claims/claim-state.ts";
import type { RevisionGround } from "../../rules/claims/decision.ts";
import { type ClaimVerdict, judgeClaim, type StatedQuarter } from "../../rules/claims/judge-claim.ts";
import { type BenefitOutcome, type RefusalReason, refused } from "../../rules/outcome.ts";
import { type RefusalCode, refusalCodes } from "../../rules/outcome-codes.ts";
import { refuse, textFaults } from "../refuse.ts";
import { bringOn, type ClaimNamed } from "./bring-on-claim.ts";
import { keepDecision } from "./keep-decision.ts";
import { appealFaults, type DecisionOffice } from "./say-decision.ts";
import { fieldsOf, missingOf, versionOfClaim, wholeAnswers } from "./what-is-missing.ts";

/** What a case handler adds to what the rules say of a claim. */
export interface ToBeDecided extends ClaimNamed {
  readonly explanation?: string | null;
  readonly office: DecisionOffice;
  /** Reasons that the evidence gives and no answer tells. */
  readonly furtherReasons: readonly string[];
  readonly quarters: readonly StatedQuarter[];
  readonly ground?: RevisionGround | null;
  /** On a revision: what turned out to be otherwise than it was answered. */
  readonly answers: readonly SaidAnswer[];
  /** Whether the person knew or should have known of an error of the fund. */
  readonly shouldHaveKnown: boolean;
}

const fault = (field: string, reason: string): Refused => refuse("ValidationError", field, { reason });

/**
 * Decides on a claim by the rules of its day, or revises what was decided by another decision. It says why, by which
 * law, on which facts and how one appeals, or it is not kept. Nothing is decided on a figure or quarter nobody knows.
 */
export const decideClaim = bringOn<ToBeDecided>({
  name: "decideClaim",
  step: async (context, { claim: answered, person }, asked) => {
    const { answers, faults } = readCaseAnswers(fieldsOf(answered.code), asked.answers, answered.answers);
    const claim = { ...answered, answers };
    const missing = missingOf(claim, person);
    const lacking = [...missing.fields, ...missing.evidence];
    const errors = [
      ...stateFaults(claim, lacking, context.viewer.day),
      ...faultsOf(claim, asked),
      ...faults.map(({ reason }) => fault("answers", reason)),
      ...(await judgmentFaults(context, asked)),
    ];
    if (errors.length > 0) return { errors };
    const judged = judge(claim, person, { asked, lacking });
    if ("errors" in judged) return judged;
    const { outcome, facts } = judged;
    const incomplete = outcome.verdict === "GRANTED" ? [] : appealFaults(asked.office);
    if (incomplete.length > 0) return { errors: incomplete };
    const explanation = asked.explanation?.trim() || null;
    await keepDecision(context, {
      ...{ claim, person },
      outcome,
      facts,
      explanation,
      office: asked.office,
      ground: asked.ground ?? null,
      known: asked.shouldHaveKnown,
    });
    const changes = { met_on: claim.metOn ?? context.viewer.day, answers: JSON.stringify(answers) };
    return { state: "DECIDED", changes };
  },
});

function stateFaults(claim: ClaimRow, lacking: readonly string[], day: Day): Refused[] {
  const from = claim.waitingSince && decidableFrom(claim.waitingSince);
  if (claim.state === "REDIRECTED" || claim.state === "WITHDRAWN")
    return [refuse("ClaimStateError", "claimId", { state: claim.state })];
  if (isDecided(claim.state) || lacking.length === 0 || (from && from <= day)) return [];
  const facts = { missing: lacking, quarters: [], decidableFrom: from, many: lacking.length };
  return [refuse("ClaimNotDecidableError", "claimId", facts)];
}

function faultsOf({ state }: ClaimRow, asked: ToBeDecided): Refused[] {
  const { explanation, furtherReasons, ground } = asked;
  if (asked.shouldHaveKnown && ground !== "OWN_ERROR") return [fault("shouldHaveKnown", "NOT_YOURS")];
  if (isDecided(state) !== Boolean(ground)) return [fault("ground", ground ? "NOT_YOURS" : "TOO_SHORT")];
  if (asked.answers.length > 0 && !ground) return [fault("answers", "NOT_NEEDED")];
  if (furtherReasons.some((one) => !Object.hasOwn(refusalCodes, one))) return [fault("furtherReasons", "NOT_A_CHOICE")];
  const must = isDecided(state) || furtherReasons.length > 0;
  return textFaults("explanation", explanation, 4_000, must ? 20 : 0);
}

/** A judgment is given as the ground only where one is noted of that claim, and waits to be carried out. */
async function judgmentFaults({ db, loaders }: BenefitsContext, { claimId, ground }: ToBeDecided): Promise<Refused[]> {
  if (ground !== "JUDGMENT") return [];
  const decisions = await loaders.decisionsOfClaim.clear(claimId).load(claimId);
  const appeals = await appealsOf(
    db,
    decisions.map(({ id }) => id),
  );
  return appeals.some(awaitsDecision) ? [] : [fault("ground", "NO_RULING")];
}

interface Judging {
  readonly asked: ToBeDecided;
  readonly lacking: readonly string[];
}

type Judged = { readonly errors: readonly Refused[] } | { readonly outcome: BenefitOutcome; readonly facts: object };

/** What the law says of a claim, with the facts on which it says so; or why it cannot be said. */
function judge(claim: ClaimRow, person: StandingRow, { asked, lacking }: Judging): Judged {
  const answers = wholeAnswers(claim, person);
  const facts = { answers, lacking, proved: claim.proved, factOn: claim.factOn, filedOn: claim.filedOn };
  const head = { benefit: claim.code, decisiveOn: claim.factOn };
  if (lacking.length > 0) {
    const refusals: RefusalReason[] = [{ code: "CLM_R01", basis: withoutAnswer, day: null }];
    return { outcome: refused({ ...head, refusals }), facts };
  }
  const found = verdictOf(claim, person, { answers, stated: asked.quarters });
  if ("errors" in found) return found;
  const [basis = withoutAnswer] = versionOfClaim(claim).basis;
  const further = asked.furtherReasons.map((code) => ({ code: code as RefusalCode, basis, day: null }));
  const outcome =
    further.length > 0
      ? refused({ ...found.outcome, refusals: [...found.outcome.refusals, ...further] })
      : found.outcome;
  return { outcome, facts: { ...facts, career: found.career, stated: asked.quarters } };
}

function verdictOf(
  { code, factOn, filedOn }: ClaimRow,
  person: StandingRow,
  { answers, stated }: { readonly answers: ClaimRow["answers"]; readonly stated: readonly StatedQuarter[] },
): { readonly errors: readonly Refused[] } | Extract<ClaimVerdict, { readonly outcome: unknown }> {
  try {
    const verdict = judgeClaim(code, { on: factOn, requestedOn: filedOn, answers, person, stated });
    if ("outcome" in verdict) return verdict;
    const facts = { missing: [], quarters: verdict.unknown, decidableFrom: null, many: verdict.unknown.length };
    return { errors: [refuse("ClaimNotDecidableError", "quarters", facts)] };
  } catch (cause) {
    if (!(cause instanceof LawUnknown)) throw cause;
    return { errors: [refuse("FigureUnknownError", "claimId", { lawTable: cause.table, lawDay: cause.day })] };
  }
}
