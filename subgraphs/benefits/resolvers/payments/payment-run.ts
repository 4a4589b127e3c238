import { Arg, Args, Ctx, Directive, FieldResolver, ID, Mutation, Query, Resolver, Root } from "type-graphql";
import { Sees, STAFF } from "../../../shared/plumbing/access.ts";
import { PageArgs, SIZED } from "../../../shared/plumbing/connection.ts";
import type { BenefitsContext } from "../../loaders/index.ts";
import type { PaymentRunRow } from "../../loaders/payments/payments.ts";
import type { RunState } from "../../rules/payments/payable.ts";
import { cancelPaymentRun, releasePaymentRun } from "../../services/payments/end-run.ts";
import { listRuns } from "../../services/payments/list-runs.ts";
import { type Held, preparePaymentRun } from "../../services/payments/prepare-run.ts";
import {
  BenefitPaymentRunConnection,
  BenefitPaymentRunPayload,
  BenefitPaymentRunType,
  CancelPaymentRunInput,
  PaymentRunStateEnum,
  PreparePaymentRunInput,
  ReleasePaymentRunInput,
} from "../../types/payments/payment-run.ts";

@Resolver(() => BenefitPaymentRunType)
export class PaymentRunResolver {
  @Sees(...STAFF)
  @Query(() => BenefitPaymentRunType, { nullable: true, description: "One run; absent if that is not yours to see." })
  benefitPaymentRun(@Arg("id", () => ID, { description: "Its id." }) id: string, @Ctx() { loaders }: BenefitsContext) {
    return loaders.runById.load(id);
  }

  @Sees(...STAFF)
  @Directive(SIZED)
  @Query(() => BenefitPaymentRunConnection, { description: "The runs of one's fund, the newest first." })
  benefitPaymentRuns(
    @Args(() => PageArgs) page: PageArgs,
    @Arg("state", () => PaymentRunStateEnum, { nullable: true, description: "Only those that stand so." })
    state: RunState | null,
    @Ctx() context: BenefitsContext,
  ) {
    return listRuns(context, page, state);
  }

  @Sees(...STAFF)
  @Mutation(() => BenefitPaymentRunPayload, {
    description: "Draws up a run of all that the fund is to pay by a day; a second person releases it.",
  })
  preparePaymentRun(
    @Arg("input", () => PreparePaymentRunInput, { description: "When." }) input: PreparePaymentRunInput,
    @Ctx() context: BenefitsContext,
  ) {
    return preparePaymentRun(context, input);
  }

  @Sees("SUPERVISOR")
  @Mutation(() => BenefitPaymentRunPayload, {
    description: "Releases a run that somebody else drew up: the file for the bank is made, once.",
  })
  releasePaymentRun(
    @Arg("input", () => ReleasePaymentRunInput, { description: "Which." }) input: ReleasePaymentRunInput,
    @Ctx() context: BenefitsContext,
  ) {
    return releasePaymentRun(context, input);
  }

  @Sees(...STAFF)
  @Mutation(() => BenefitPaymentRunPayload, { description: "Cancels a run that was not released." })
  cancelPaymentRun(
    @Arg("input", () => CancelPaymentRunInput, { description: "Which." }) input: CancelPaymentRunInput,
    @Ctx() context: BenefitsContext,
  ) {
    return cancelPaymentRun(context, input);
  }

  @FieldResolver()
  lines(@Root() { id }: PaymentRunRow, @Ctx() { loaders }: BenefitsContext) {
    return loaders.linesOfRun.load(id);
  }

  @FieldResolver()
  standings(@Root() { id }: PaymentRunRow, @Ctx() { loaders }: BenefitsContext) {
    return loaders.standingsOfRun.load(id);
  }

  @FieldResolver()
  async file(@Root() { id }: PaymentRunRow, @Ctx() { loaders }: BenefitsContext) {
    return (await loaders.fileOfRun.load(id))?.content ?? null;
  }
}

@Resolver(() => BenefitPaymentRunPayload)
export class PaymentRunPayloadResolver {
  @FieldResolver()
  run(@Root() { runId }: { readonly runId?: string }, @Ctx() { loaders }: BenefitsContext) {
    return runId ? loaders.runById.clear(runId).load(runId) : null;
  }

  @FieldResolver()
  held(@Root() { held }: { readonly held?: readonly Held[] }) {
    return held ?? [];
  }

  @FieldResolver()
  more(@Root() { more }: { readonly more?: boolean }) {
    return more ?? false;
  }
}
