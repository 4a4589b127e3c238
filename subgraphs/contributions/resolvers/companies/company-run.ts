import { Arg, Args, Ctx, Directive, FieldResolver, ID, Mutation, Query, Resolver, Root } from "type-graphql";
import { Sees, STAFF } from "../../../shared/plumbing/access.ts";
import { PageArgs, SIZED } from "../../../shared/plumbing/connection.ts";
import type { CompanyRunRow } from "../../loaders/companies/company-runs.ts";
import type { ContributionsContext } from "../../loaders/index.ts";
import { listCompanyRuns } from "../../services/companies/list-company-runs.ts";
import { startCompanyRun } from "../../services/companies/start-company-run.ts";
import {
  CompanyBillingRunConnection,
  CompanyBillingRunType,
  StartCompanyBillingRunInput,
  StartCompanyBillingRunPayload,
} from "../../types/companies/company-run.ts";

@Resolver(() => CompanyBillingRunType)
export class CompanyBillingRunResolver {
  @Sees(...STAFF)
  @Query(() => CompanyBillingRunType, { nullable: true, description: "A run of companies of one's fund." })
  companyBillingRun(
    @Arg("id", () => ID, { description: "Its id." }) id: string,
    @Ctx() { loaders }: ContributionsContext,
  ) {
    return loaders.companyRunById.load(id);
  }

  @Sees(...STAFF)
  @Directive(SIZED)
  @Query(() => CompanyBillingRunConnection, { description: "The runs of companies of one's fund, the newest first." })
  companyBillingRuns(@Args(() => PageArgs) page: PageArgs, @Ctx() context: ContributionsContext) {
    return listCompanyRuns(context, page);
  }

  @Sees("SUPERVISOR")
  @Mutation(() => StartCompanyBillingRunPayload, {
    description:
      "Bills a year to all companies of one's fund, or rehearses it; a worker does it, and its state is read.",
  })
  startCompanyBillingRun(
    @Arg("input", () => StartCompanyBillingRunInput, { description: "Which year." }) input: StartCompanyBillingRunInput,
    @Ctx() context: ContributionsContext,
  ) {
    return startCompanyRun(context, input);
  }

  @FieldResolver()
  tallies(@Root() { id }: CompanyRunRow, @Ctx() { loaders }: ContributionsContext) {
    return loaders.talliesOfCompanyRun.load(id);
  }

  @FieldResolver()
  refusals(@Root() { id }: CompanyRunRow, @Ctx() { loaders }: ContributionsContext) {
    return loaders.refusalsOfCompanyRun.load(id);
  }

  @FieldResolver()
  seal(@Root() { sealedCount: count, sealedSum: sum, merkleRoot }: CompanyRunRow) {
    return count === null || sum === null ? null : { count, sum, merkleRoot };
  }
}

@Resolver(() => StartCompanyBillingRunPayload)
export class StartCompanyBillingRunPayloadResolver {
  @FieldResolver()
  run(@Root() { runId }: { runId?: string }, @Ctx() { loaders }: ContributionsContext) {
    return runId ? loaders.companyRunById.clear(runId).load(runId) : null;
  }
}
