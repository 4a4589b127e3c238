import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
import { Sees, STAFF } from "../../../shared/plumbing/access.ts";
import type { BenefitsContext } from "../../loaders/index.ts";
import { noteAppealRuling } from "../../services/claims/note-appeal-ruling.ts";
import { recordAppeal } from "../../services/claims/record-appeal.ts";
import { shownAppeal } from "../../services/claims/show-appeal.ts";
import { shownDecision } from "../../services/claims/show-claim.ts";
import { DecisionAppealType } from "../../types/claims/appeal.ts";
import { BenefitDecisionType, CLAIM_READERS } from "../../types/claims/decision.ts";
import { AppealPayload, NoteAppealRulingInput, RecordAppealInput } from "../../types/claims/write-appeals.ts";

@Resolver(() => BenefitDecisionType)
export class DecisionAppealResolver {
  @Sees(...CLAIM_READERS)
  @FieldResolver(() => DecisionAppealType, { nullable: true, description: "The appeal against it, if there is one." })
  appeal(@Root() decision: BenefitDecisionType, @Ctx() context: BenefitsContext) {
    return shownAppeal(context, decision);
  }
}

@Resolver(() => AppealPayload)
export class WriteAppealsResolver {
  @Sees(...CLAIM_READERS)
  @Mutation(() => AppealPayload, { description: "Notes that a decision is appealed against, in time or not." })
  recordAppeal(
    @Arg("input", () => RecordAppealInput, { description: "Against which, and where." }) input: RecordAppealInput,
    @Ctx() context: BenefitsContext,
  ) {
    return recordAppeal(context, input);
  }

  @Sees(...STAFF)
  @Mutation(() => AppealPayload, {
    description: "Notes what a court said of an appeal; where it asks for another decision, `decideClaim` makes it.",
  })
  noteAppealRuling(
    @Arg("input", () => NoteAppealRulingInput, { description: "Of which, and what." }) input: NoteAppealRulingInput,
    @Ctx() context: BenefitsContext,
  ) {
    return noteAppealRuling(context, input);
  }

  @FieldResolver()
  async decision(@Root() { decisionId }: { readonly decisionId?: string }, @Ctx() context: BenefitsContext) {
    if (!decisionId) return null;
    context.loaders.appealOfDecision.clear(decisionId);
    const decision = await context.loaders.decisionById.load(decisionId);
    return decision && shownDecision(context, decision);
  }
}
