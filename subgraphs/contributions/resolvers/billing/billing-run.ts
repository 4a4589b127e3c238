import { Arg, Args, Ctx, Directive, FieldResolver, ID, Mutation, Query, Resolver, Root } from "type-graphql";
import { Sees, STAFF } from "../../../shared/plumbing/access.ts";
import { PageArgs, SIZED } from "../../../shared/plumbing/connection.ts";
import type { RunRefusalRow, RunRow } from "../../loaders/billing/runs.ts";
import type { ContributionsContext } from "../../loaders/index.ts";
import { listRefusals, listRuns } from "../../services/billing/list-runs.ts";
import { startBillingRun } from "../../services/billing/start-run.ts";
import type { RefusalShown } from "../../services/refusal.ts";
import {
  BillingRefusalConnection,
  BillingRefusalCountType,
  BillingRefusalType,
  BillingRunConnection,
  BillingRunType,
  BillingSealType,
  BillingTallyType,
  StartBillingRunInput,
  StartBillingRunPayload,
} from "../../types/billing/billing-run.ts";

@Resolver(() => BillingRunType)
export class BillingRunResolver {
  @Sees(...STAFF)
  @Query(() => BillingRunType, { nullable: true, description: "A billing run of one's fund." })
  billingRun(@Arg("id", () => ID, { description: "Its id." }) id: string, @Ctx() { loaders }: ContributionsContext) {
    return loaders.runById.load(id);
  }

  @Sees(...STAFF)
  @Directive(SIZED)
  @Query(() => BillingRunConnection, { description: "The billing runs of one's fund, the newest first." })
  billingRuns(@Args(() => PageArgs) page: PageArgs, @Ctx() context: ContributionsContext) {
    return listRuns(context, page);
  }

  @Sees("SUPERVISOR")
  @Mutation(() => StartBillingRunPayload, {
    description:
      "Bills a quarter to everybody of one's fund, or rehearses it; a worker does it, and its state is read.",
  })
  startBillingRun(
    @Arg("input", () => StartBillingRunInput, { description: "Which quarter." }) input: StartBillingRunInput,
    @Ctx() context: ContributionsContext,
  ) {
    return startBillingRun(context, input);
  }

  @Directive("@listSize(assumedSize: 10)")
  @FieldResolver(() => [BillingTallyType], { description: "What it came to so far, by category." })
  tallies(@Root() { id }: RunRow, @Ctx() { loaders }: ContributionsContext) {
    return loaders.talliesOfRun.load(id);
  }

  @Directive("@listSize(assumedSize: 5)")
  @FieldResolver(() => [BillingRefusalCountType], { description: "How many were refused so far, by reason." })
  refused(@Root() { id }: RunRow, @Ctx() { loaders }: ContributionsContext) {
    return loaders.refusalCountsOfRun.load(id);
  }

  @Directive(SIZED)
  @FieldResolver(() => BillingRefusalConnection, { description: "For whom no due could be named." })
  refusals(@Root() { id }: RunRow, @Args(() => PageArgs) page: PageArgs, @Ctx() context: ContributionsContext) {
    return listRefusals(context, id, page);
  }

  @FieldResolver(() => BillingSealType, { nullable: true, description: "What it was sealed with, once it is done." })
  seal(@Root() { sealedCount: count, sealedSum: sum, merkleRoot }: RunRow) {
    return count === null || sum === null ? null : { count, sum, merkleRoot };
  }
}

@Resolver(() => BillingRefusalType)
export class BillingRefusalResolver {
  @FieldResolver()
  refusal(@Root() refused: RunRefusalRow): RefusalShown {
    return refused;
  }
}

@Resolver(() => StartBillingRunPayload)
export class StartBillingRunPayloadResolver {
  @FieldResolver()
  run(@Root() { runId }: { runId?: string }, @Ctx() { loaders }: ContributionsContext) {
    return runId ? loaders.runById.clear(runId).load(runId) : null;
  }
}
