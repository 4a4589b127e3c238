import { Arg, Args, Ctx, Directive, FieldResolver, Mutation, Query, Resolver, Root } from "type-graphql";
import { Sees, STAFF } from "../../../shared/plumbing/access.ts";
import { PageArgs, SIZED } from "../../../shared/plumbing/connection.ts";
import type { AssessmentRow } from "../../loaders/incomes/assessments.ts";
import type { DisputeRow } from "../../loaders/incomes/disputes.ts";
import type { ContributionsContext } from "../../loaders/index.ts";
import { contestIncome } from "../../services/incomes/contest-income.ts";
import { decideIncomeDispute, endIncomeDispute } from "../../services/incomes/decide-income-dispute.ts";
import { listDisputes } from "../../services/incomes/list-incomes.ts";
import { ContributorType } from "../../types/account.ts";
import {
  ContestIncomeInput,
  ContestIncomePayload,
  DecideIncomeDisputeInput,
  DecideIncomeDisputePayload,
  EndIncomeDisputeInput,
  EndIncomeDisputePayload,
  IncomeDisputeConnection,
  IncomeDisputeType,
} from "../../types/incomes/dispute.ts";
import { AssessedIncomeType, INCOME_READERS } from "../../types/incomes/income.ts";

type DisputeKey = { readonly disputeId?: string };
const disputeOf = ({ disputeId }: DisputeKey, { loaders }: ContributionsContext) =>
  disputeId ? loaders.disputeById.clear(disputeId).load(disputeId) : null;

@Resolver(() => IncomeDisputeType)
export class IncomeDisputeResolver {
  @Sees(...STAFF)
  @Directive(SIZED)
  @Query(() => IncomeDisputeConnection, { description: "The disputes over incomes with one's fund, the oldest first." })
  incomeDisputes(@Args(() => PageArgs) page: PageArgs, @Ctx() context: ContributionsContext) {
    return listDisputes(context, page);
  }

  @Sees(...INCOME_READERS)
  @Mutation(() => ContestIncomePayload, {
    description: "Notes that an assessed income is disputed with the tax administration, and what of it is admitted.",
  })
  contestIncome(
    @Arg("input", () => ContestIncomeInput, { description: "Which income." }) input: ContestIncomeInput,
    @Ctx() context: ContributionsContext,
  ) {
    return contestIncome(context, input);
  }

  @Sees(...STAFF)
  @Mutation(() => DecideIncomeDisputePayload, { description: "Accepts a dispute, or refuses it with a reason." })
  decideIncomeDispute(
    @Arg("input", () => DecideIncomeDisputeInput, { description: "Which dispute, and whether." })
    input: DecideIncomeDisputeInput,
    @Ctx() context: ContributionsContext,
  ) {
    return decideIncomeDispute(context, input);
  }

  @Sees(...STAFF)
  @Mutation(() => EndIncomeDisputePayload, { description: "Ends a dispute: the balance is owed from now on." })
  endIncomeDispute(
    @Arg("input", () => EndIncomeDisputeInput, { description: "Which dispute." }) input: EndIncomeDisputeInput,
    @Ctx() context: ContributionsContext,
  ) {
    return endIncomeDispute(context, input);
  }

  @FieldResolver(() => ContributorType, { description: "Whose income." })
  contributor(@Root() { contributorId }: DisputeRow) {
    return { id: contributorId };
  }
}

@Resolver(() => AssessedIncomeType)
export class AssessedIncomeDisputeResolver {
  @FieldResolver(() => IncomeDisputeType, { nullable: true, description: "The latest dispute over this assessment." })
  async dispute(@Root() { affiliateId, year, assessmentId }: AssessmentRow, @Ctx() { loaders }: ContributionsContext) {
    const disputes = await loaders.disputesOfAffiliate.load(affiliateId);
    return disputes.findLast((one) => one.year === year && one.assessmentId === assessmentId) ?? null;
  }
}

@Resolver(() => ContestIncomePayload)
export class ContestIncomePayloadResolver {
  @FieldResolver()
  dispute(@Root() payload: DisputeKey, @Ctx() context: ContributionsContext) {
    return disputeOf(payload, context);
  }
}

@Resolver(() => DecideIncomeDisputePayload)
export class DecideIncomeDisputePayloadResolver {
  @FieldResolver()
  dispute(@Root() payload: DisputeKey, @Ctx() context: ContributionsContext) {
    return disputeOf(payload, context);
  }
}

@Resolver(() => EndIncomeDisputePayload)
export class EndIncomeDisputePayloadResolver {
  @FieldResolver()
  dispute(@Root() payload: DisputeKey, @Ctx() context: ContributionsContext) {
    return disputeOf(payload, context);
  }
}
