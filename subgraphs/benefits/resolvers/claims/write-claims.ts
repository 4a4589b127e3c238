import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
import { Sees, STAFF } from "../../../shared/plumbing/access.ts";
import type { BenefitsContext } from "../../loaders/index.ts";
import { attachEvidence } from "../../services/claims/attach-evidence.ts";
import { answerClaim, askForMissing, withdrawClaim } from "../../services/claims/bring-on-claim.ts";
import { claimBenefit } from "../../services/claims/claim-benefit.ts";
import { decideClaim } from "../../services/claims/decide-claim.ts";
import { noteRedirectedOutcome } from "../../services/claims/note-redirected-outcome.ts";
import { notifyDecision } from "../../services/claims/notify-decision.ts";
import { CLAIM_READERS } from "../../types/claims/decision.ts";
import {
  AnswerClaimInput,
  AskForMissingInput,
  AttachEvidenceInput,
  BenefitClaimPayload,
  ClaimBenefitInput,
  WithdrawClaimInput,
} from "../../types/claims/write-claims.ts";
import {
  DecideClaimInput,
  NoteRedirectedOutcomeInput,
  NotifyDecisionInput,
} from "../../types/claims/write-decisions.ts";

@Resolver(() => BenefitClaimPayload)
export class WriteClaimsResolver {
  @Sees(...CLAIM_READERS)
  @Mutation(() => BenefitClaimPayload, {
    description: "Claims a benefit; what another institution decides is passed on at once, with its first day.",
  })
  claimBenefit(
    @Arg("input", () => ClaimBenefitInput, { description: "For whom, and what." }) input: ClaimBenefitInput,
    @Ctx() context: BenefitsContext,
  ) {
    return claimBenefit(context, input);
  }

  @Sees(...CLAIM_READERS)
  @Mutation(() => BenefitClaimPayload, { description: "Answers what was missing of a claim, or answers anew." })
  answerClaim(
    @Arg("input", () => AnswerClaimInput, { description: "Which, and what." }) input: AnswerClaimInput,
    @Ctx() context: BenefitsContext,
  ) {
    return answerClaim(context, input);
  }

  @Sees(...CLAIM_READERS)
  @Mutation(() => BenefitClaimPayload, { description: "Hands in a document that proves something of a claim." })
  attachEvidence(
    @Arg("input", () => AttachEvidenceInput, { description: "Of which, and what." }) input: AttachEvidenceInput,
    @Ctx() context: BenefitsContext,
  ) {
    return attachEvidence(context, input);
  }

  @Sees(...CLAIM_READERS)
  @Mutation(() => BenefitClaimPayload, { description: "Withdraws a claim that is not decided." })
  withdrawClaim(
    @Arg("input", () => WithdrawClaimInput, { description: "Which." }) input: WithdrawClaimInput,
    @Ctx() context: BenefitsContext,
  ) {
    return withdrawClaim(context, input);
  }

  @Sees(...STAFF)
  @Mutation(() => BenefitClaimPayload, {
    description: "Asks the person for what is missing: the clock stands still until it comes.",
  })
  askForMissing(
    @Arg("input", () => AskForMissingInput, { description: "Of which, and what." }) input: AskForMissingInput,
    @Ctx() context: BenefitsContext,
  ) {
    return askForMissing(context, input);
  }

  @Sees(...STAFF)
  @Mutation(() => BenefitClaimPayload, {
    description: "Decides on a claim by the rules of its day, or revises a decision by another.",
  })
  decideClaim(
    @Arg("input", () => DecideClaimInput, { description: "Which, and what is added." }) input: DecideClaimInput,
    @Ctx() context: BenefitsContext,
  ) {
    return decideClaim(context, input);
  }

  @Sees(...STAFF)
  @Mutation(() => BenefitClaimPayload, {
    description: "Notes that a decision was sent: from then on the time to appeal and the time to pay run.",
  })
  notifyDecision(
    @Arg("input", () => NotifyDecisionInput, { description: "Which, when and how." }) input: NotifyDecisionInput,
    @Ctx() context: BenefitsContext,
  ) {
    return notifyDecision(context, input);
  }

  @Sees(...STAFF)
  @Mutation(() => BenefitClaimPayload, {
    description: "Notes what an institution decided of a claim that was passed on to it; quarters follow.",
  })
  noteRedirectedOutcome(
    @Arg("input", () => NoteRedirectedOutcomeInput, { description: "Of which, and what." })
    input: NoteRedirectedOutcomeInput,
    @Ctx() context: BenefitsContext,
  ) {
    return noteRedirectedOutcome(context, input);
  }

  @FieldResolver()
  claim(@Root() { claimId }: { readonly claimId?: string }, @Ctx() { loaders }: BenefitsContext) {
    return claimId ? loaders.claimById.clear(claimId).load(claimId) : null;
  }
}
