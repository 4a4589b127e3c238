import { Arg, Args, Ctx, Directive, FieldResolver, Int, Mutation, Query, Resolver, Root } from "type-graphql";
import { Sees, STAFF } from "../../../shared/plumbing/access.ts";
import { PageArgs, pageOfList, SIZED } from "../../../shared/plumbing/connection.ts";
import { DateScalar } from "../../../shared/plumbing/scalars.ts";
import type { ContributionsContext } from "../../loaders/index.ts";
import type { OverpaymentRow, RefundRow } from "../../loaders/refunds/refunds.ts";
import { approvalsNeeded, lastDayToClaimBack } from "../../rules/refunds/refund.ts";
import { listOverpayments, listRefunds } from "../../services/outgoing/list-outgoing.ts";
import { decideRefund } from "../../services/refunds/decide-refund.ts";
import { proposeRefund } from "../../services/refunds/propose-refund.ts";
import { ContributorType, MONEY_READERS } from "../../types/account.ts";
import {
  DecideRefundInput,
  OverpaymentConnection,
  OverpaymentType,
  ProposeRefundInput,
  RefundConnection,
  RefundPayload,
  RefundStateEnum,
  RefundType,
} from "../../types/refunds/refund.ts";

@Resolver(() => RefundType)
export class RefundResolver {
  @Sees(...STAFF)
  @Directive(SIZED)
  @Query(() => RefundConnection, { description: "The refunds of one's fund, the oldest first." })
  refunds(
    @Args(() => PageArgs) page: PageArgs,
    @Arg("state", () => RefundStateEnum, { nullable: true, description: "Only those that stand so." })
    state: RefundRow["state"] | null,
    @Ctx() context: ContributionsContext,
  ) {
    return listRefunds(context, page, state);
  }

  @Sees(...MONEY_READERS)
  @Mutation(() => RefundPayload, { description: "Asks for a credit to be paid back; staff set it apart at once." })
  proposeRefund(
    @Arg("input", () => ProposeRefundInput, { description: "How much, to which account." }) input: ProposeRefundInput,
    @Ctx() context: ContributionsContext,
  ) {
    return proposeRefund(context, input);
  }

  @Sees(...STAFF)
  @Mutation(() => RefundPayload, { description: "Agrees to a refund, or withdraws it. Some need two to agree." })
  decideRefund(
    @Arg("input", () => DecideRefundInput, { description: "Which, and whether." }) input: DecideRefundInput,
    @Ctx() context: ContributionsContext,
  ) {
    return decideRefund(context, input);
  }

  @FieldResolver(() => ContributorType, { description: "Whose credit." })
  contributor(@Root() { contributorId }: RefundRow) {
    return { id: contributorId };
  }

  @Sees(...STAFF)
  @FieldResolver(() => Int, { description: "How many members of staff must still agree." })
  approvalsMissing(
    @Root() { amount, ibanKnown, approvedBy, state }: RefundRow,
    @Ctx() { viewer }: ContributionsContext,
  ) {
    const open = state === "ASKED" || state === "PROPOSED";
    return open ? Math.max(approvalsNeeded(amount, ibanKnown, viewer.day) - approvedBy.length, 0) : 0;
  }
}

@Resolver(() => RefundPayload)
export class RefundPayloadResolver {
  @FieldResolver()
  refund(@Root() { refundId }: { refundId?: string }, @Ctx() { loaders }: ContributionsContext) {
    return refundId ? loaders.refundById.clear(refundId).load(refundId) : null;
  }
}

@Resolver(() => OverpaymentType)
export class OverpaymentResolver {
  @Sees(...STAFF)
  @Directive(SIZED)
  @Query(() => OverpaymentConnection, { description: "Accounts of one's fund on which more came in than was claimed." })
  overpayments(@Args(() => PageArgs) page: PageArgs, @Ctx() context: ContributionsContext) {
    return listOverpayments(context, page);
  }

  @FieldResolver(() => ContributorType, { description: "Whose credit." })
  contributor(@Root() { contributorId }: OverpaymentRow) {
    return { id: contributorId };
  }

  @FieldResolver(() => DateScalar, { description: "Until when it may be claimed back: the first term that runs out." })
  claimableUntil(@Root() { free }: OverpaymentRow) {
    return free.map(lastDayToClaimBack).sort()[0];
  }
}

@Resolver(() => ContributorType)
export class ContributorRefundsResolver {
  @Directive(SIZED)
  @FieldResolver(() => RefundConnection, { nullable: true, description: "The refunds, newest first." })
  async refunds(
    @Root() { id }: { id: string },
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { loaders }: ContributionsContext,
  ) {
    return pageOfList(await loaders.refundsOfContributor.load(id), page, (refund) => [refund.id]);
  }
}
