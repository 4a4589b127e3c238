import type { Refused, WriteMetaInput } from "../../../shared/plumbing/user-error.ts";
import { versionConflict, write } from "../../../shared/plumbing/write.ts";
import type { ClaimRow } from "../../loaders/claims/claims.ts";
import type { BenefitsContext } from "../../loaders/index.ts";
import type { StandingRow } from "../../loaders/standings.ts";
import { saysForOthers } from "../../rules/cases/field.ts";
import { readCaseAnswers, type SaidAnswer } from "../../rules/cases/read-answers.ts";
import { type ClaimState, claimWays, isClaimOpen, stateAfter } from "../../rules/claims/claim-state.ts";
import { notFound, refuse, textFaults } from "../refuse.ts";
import { claimant } from "./claim-benefit.ts";
import { holdClaim, moveClaim } from "./keep-claim.ts";
import { fieldsOf, missingOf, versionOfClaim } from "./what-is-missing.ts";

/** Which claim. */
export interface ClaimNamed {
  readonly meta: WriteMetaInput;
  readonly claimId: string;
}

/** What becomes of a claim: its next state, with what changes besides; or why it may not. */
export type ClaimOutcome =
  | { readonly errors: readonly Refused[] }
  | { readonly state: ClaimState; readonly changes?: Readonly<Record<string, unknown>> };

interface WayOn<Input extends ClaimNamed> {
  readonly name: string;
  readonly step: (
    context: BenefitsContext,
    held: { readonly claim: ClaimRow; readonly person: StandingRow },
    input: Input,
  ) => Promise<ClaimOutcome> | ClaimOutcome;
}

/** Says that something is not done in the state that a claim is in. */
export const wrongState = ({ state }: ClaimRow): ClaimOutcome => ({
  errors: [refuse("ClaimStateError", "claimId", { state })],
});

/** Every way of bringing a claim on: the same questions are asked first, of whichever it is. */
export const bringOn =
  <Input extends ClaimNamed>({ name, step }: WayOn<Input>) =>
  (context: BenefitsContext, input: Input) =>
    write(context, name, input, async () => {
      const claim = await holdClaim(context, input.claimId);
      const person = claim && (await claimant(context, claim.affiliateId));
      if (!claim || !person || claim.fund !== person.fund) return { errors: [notFound("claimId", input.claimId)] };
      const stale = versionConflict(input.meta, claim.version);
      if (stale.length > 0) return { errors: stale };
      const outcome = await step(context, { claim, person }, input);
      if ("errors" in outcome) return outcome;
      const { state, changes } = outcome;
      if (state !== claim.state && !claimWays[claim.state].includes(state)) return wrongState(claim) as never;
      await moveClaim(context, claim, state, changes);
      return { claimId: claim.id, errors: [] };
    });

/** Where a claim stands once something was answered or proved. */
export function afterwards(claim: ClaimRow, person: StandingRow): ClaimOutcome {
  const missing = missingOf(claim, person);
  const still = claim.askedFor.filter((code) => missing.fields.includes(code) || missing.evidence.includes(code));
  const state = stateAfter(claim.state, missing.fields.length + missing.evidence.length);
  return { state, changes: { answers: JSON.stringify(claim.answers), asked_for: still } };
}

/** Answers what was missing, or answers anew; where nothing is missing any more, the claim is complete. */
export const answerClaim = bringOn<ClaimNamed & { readonly answers: readonly SaidAnswer[] }>({
  name: "answerClaim",
  step: ({ viewer }, { claim, person }, { answers: said }) => {
    if (!isClaimOpen(claim.state)) return wrongState(claim);
    if (viewer.role === "INSURED" && saysForOthers(fieldsOf(claim.code), said))
      return { errors: [refuse("ValidationError", "answers", { reason: "NOT_YOURS" })] };
    const { answers, faults } = readCaseAnswers(fieldsOf(claim.code), said, claim.answers);
    if (faults.length > 0)
      return { errors: faults.map(({ reason }) => refuse("ValidationError", "answers", { reason })) };
    return afterwards({ ...claim, answers }, person);
  },
});

/** Asks the person for what is missing: the clock stands still until it comes. */
export const askForMissing = bringOn<ClaimNamed & { readonly codes: readonly string[]; readonly note?: string | null }>(
  {
    name: "askForMissing",
    step: (_, { claim, person }, { codes, note }) => {
      if (!isClaimOpen(claim.state)) return wrongState(claim);
      const known = new Set([
        ...fieldsOf(claim.code).map(({ code }) => code),
        ...versionOfClaim(claim).evidence.map(({ code }) => code),
      ]);
      if (codes.some((code) => !known.has(code)))
        return { errors: [refuse("ValidationError", "codes", { reason: "UNKNOWN_FIELD" })] };
      const { fields, evidence } = missingOf(claim, person);
      const asked = [...new Set([...codes, ...fields, ...evidence])];
      if (asked.length === 0) return { errors: [refuse("ValidationError", "codes", { reason: "TOO_SHORT" })] };
      const faults = textFaults("note", note, 2_000);
      if (faults.length > 0) return { errors: faults };
      return { state: "INCOMPLETE", changes: { asked_for: asked, asked_note: note?.trim() || null } };
    },
  },
);

/** Withdraws a claim: the person, or staff on the person's word. */
export const withdrawClaim = bringOn<ClaimNamed>({
  name: "withdrawClaim",
  step: (context, { claim }) =>
    isClaimOpen(claim.state) ? { state: "WITHDRAWN", changes: { met_on: context.viewer.day } } : wrongState(claim),
});
