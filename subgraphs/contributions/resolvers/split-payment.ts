import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
import { Sees, STAFF } from "../../shared/plumbing/access.ts";
import type { ContributionsContext } from "../loaders/index.ts";
import { splitPayment } from "../services/split-payment.ts";
import { SplitPaymentInput, SplitPaymentPayload } from "../types/split-payment.ts";

@Resolver(() => SplitPaymentPayload)
export class SplitPaymentResolver {
  @Sees(...STAFF)
  @Mutation(() => SplitPaymentPayload, {
    description: "Parts a sum in suspense that was for several, or was withheld.",
  })
  splitPayment(
    @Arg("input", () => SplitPaymentInput, { description: "Which, and its parts." }) input: SplitPaymentInput,
    @Ctx() context: ContributionsContext,
  ) {
    return splitPayment(context, input);
  }

  @FieldResolver()
  payment(@Root() { paymentId }: { paymentId?: string }, @Ctx() { loaders }: ContributionsContext) {
    return paymentId ? loaders.paymentById.clear(paymentId).load(paymentId) : null;
  }
}
