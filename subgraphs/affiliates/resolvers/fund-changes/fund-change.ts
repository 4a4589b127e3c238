import { Arg, Args, Ctx, Directive, FieldResolver, Mutation, Query, Resolver, Root } from "type-graphql";
import { Sees, STAFF } from "../../../shared/plumbing/access.ts";
import { PageArgs, SIZED } from "../../../shared/plumbing/connection.ts";
import type { FundChangeRow } from "../../loaders/fund-changes/fund-changes.ts";
import type { AffiliatesContext } from "../../loaders/index.ts";
import type { FundChangeState } from "../../rules/fund-changes/fund-change.ts";
import { answerFundChange, takeBackFundChange } from "../../services/fund-changes/answer-fund-change.ts";
import { askFundChange } from "../../services/fund-changes/ask-fund-change.ts";
import { fundChangeNotice, isOldSide, listFundChanges } from "../../services/fund-changes/show-fund-change.ts";
import { AffiliateType } from "../../types/affiliate.ts";
import {
  AnswerFundChangeInput,
  AskFundChangeInput,
  FundChangeConnection,
  FundChangePayload,
  FundChangeStateEnum,
  FundChangeType,
  TakeBackFundChangeInput,
} from "../../types/fund-changes/fund-change.ts";

@Resolver(() => AffiliateType)
export class AffiliateFundChangesResolver {
  @Sees("INSURED", ...STAFF, "INASTI")
  @Directive("@listSize(assumedSize: 2)")
  @FieldResolver(() => [FundChangeType], { description: "The changes of fund that were asked, the newest first." })
  fundChanges(@Root() { id }: { readonly id: string }, @Ctx() { loaders }: AffiliatesContext) {
    return loaders.fundChangesOfAffiliate.load(id);
  }
}

@Resolver(() => FundChangeType)
export class FundChangeResolver {
  @Sees(...STAFF, "INASTI")
  @Directive(SIZED)
  @Query(() => FundChangeConnection, { description: "Who comes from another fund, and who leaves for one." })
  fundChanges(
    @Args(() => PageArgs) page: PageArgs,
    @Arg("state", () => [FundChangeStateEnum], { nullable: true, description: "In one of these states." })
    state: FundChangeState[] | null,
    @Ctx() context: AffiliatesContext,
  ) {
    return listFundChanges(context, page, state);
  }

  @FieldResolver()
  oldFund(@Root() { fromFund }: FundChangeRow, @Ctx() { loaders }: AffiliatesContext) {
    return loaders.fundByCode.load(fromFund);
  }

  @FieldResolver()
  newFund(@Root() { toFund }: FundChangeRow, @Ctx() { loaders }: AffiliatesContext) {
    return loaders.fundByCode.load(toFund);
  }

  @FieldResolver()
  notice(@Root() change: FundChangeRow) {
    return fundChangeNotice(change);
  }

  @FieldResolver()
  ground(@Root() change: FundChangeRow, @Ctx() context: AffiliatesContext) {
    return isOldSide(context, change) ? change.ground : null;
  }

  @FieldResolver()
  reason(@Root() change: FundChangeRow, @Ctx() context: AffiliatesContext) {
    return isOldSide(context, change) ? change.reason : null;
  }
}

@Resolver(() => FundChangePayload)
export class WriteFundChangeResolver {
  @Sees("INSURED")
  @Mutation(() => FundChangePayload, { description: "Asks to go to another fund, on the 1 January that the law sets." })
  askFundChange(
    @Arg("input", () => AskFundChangeInput, { description: "Who, and where to." }) input: AskFundChangeInput,
    @Ctx() context: AffiliatesContext,
  ) {
    return askFundChange(context, input);
  }

  @Sees(...STAFF)
  @Mutation(() => FundChangePayload, { description: "Says as the old fund what there is against a change." })
  answerFundChange(
    @Arg("input", () => AnswerFundChangeInput, { description: "To which, and what." }) input: AnswerFundChangeInput,
    @Ctx() context: AffiliatesContext,
  ) {
    return answerFundChange(context, input);
  }

  @Sees("INSURED")
  @Mutation(() => FundChangePayload, { description: "Takes a change of fund back, before its day." })
  takeBackFundChange(
    @Arg("input", () => TakeBackFundChangeInput, { description: "Which." }) input: TakeBackFundChangeInput,
    @Ctx() context: AffiliatesContext,
  ) {
    return takeBackFundChange(context, input);
  }

  @FieldResolver()
  fundChange(@Root() { fundChangeId }: { readonly fundChangeId?: string }, @Ctx() { loaders }: AffiliatesContext) {
    return fundChangeId ? loaders.fundChangeById.load(fundChangeId) : null;
  }
}
