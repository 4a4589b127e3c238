import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
import { Sees } from "../../shared/plumbing/access.ts";
import type { BenefitsContext } from "../loaders/index.ts";
import { askInsurability } from "../services/insurability/ask-insurability.ts";
import { AskInsurabilityInput, AskInsurabilityPayload } from "../types/insurability/question.ts";

@Resolver(() => AskInsurabilityPayload)
export class InsurabilityResolver {
  @Sees("HEALTH_FUND")
  @Mutation(() => AskInsurabilityPayload, {
    description: "Asks whether a member is insured. A message answers soon, and again whenever that changes.",
  })
  askInsurability(
    @Arg("input", () => AskInsurabilityInput, { description: "Who, for what, from when." }) input: AskInsurabilityInput,
    @Ctx() context: BenefitsContext,
  ) {
    return askInsurability(context, input);
  }

  @FieldResolver()
  question(@Root() { questionId }: { readonly questionId?: string }, @Ctx() { loaders }: BenefitsContext) {
    return questionId ? loaders.questionById.load(questionId) : null;
  }
}
