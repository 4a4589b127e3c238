import { Arg, Args, Ctx, Directive, FieldResolver, Mutation, Query, Resolver, Root } from "type-graphql";
import { Sees, STAFF } from "../../../shared/plumbing/access.ts";
import { PageArgs, pageOfList, SIZED } from "../../../shared/plumbing/connection.ts";
import type { PlanRow } from "../../loaders/facilities/payment-plans.ts";
import type { ContributionsContext } from "../../loaders/index.ts";
import { instalmentsOf, openInstalments } from "../../rules/facilities/payment-plan.ts";
import { askPaymentPlan } from "../../services/facilities/ask-payment-plan.ts";
import { decidePaymentPlan } from "../../services/facilities/decide-payment-plan.ts";
import { listPlans } from "../../services/facilities/list-plans.ts";
import { ContributorType, MONEY_READERS } from "../../types/account.ts";
import { DueType } from "../../types/due.ts";
import {
  AskPaymentPlanInput,
  AskPaymentPlanPayload,
  DecidePaymentPlanInput,
  DecidePaymentPlanPayload,
  InstalmentType,
  PaymentPlanConnection,
  PaymentPlanType,
  PlanStateEnum,
} from "../../types/facilities/payment-plan.ts";

type PlanKey = { readonly planId?: string };
const planOf = ({ planId }: PlanKey, { loaders }: ContributionsContext) =>
  planId ? loaders.planById.clear(planId).load(planId) : null;

@Resolver(() => PaymentPlanType)
export class PaymentPlanResolver {
  @Sees(...STAFF)
  @Directive(SIZED)
  @Query(() => PaymentPlanConnection, { description: "The payment plans of one's fund, the oldest first." })
  paymentPlans(
    @Args(() => PageArgs) page: PageArgs,
    @Arg("state", () => PlanStateEnum, { nullable: true, description: "Only those that stand so." })
    state: PlanRow["state"] | null,
    @Ctx() context: ContributionsContext,
  ) {
    return listPlans(context, page, state);
  }

  @Sees(...MONEY_READERS)
  @Mutation(() => AskPaymentPlanPayload, {
    description: "Asks to pay a debt in parts. It acknowledges the debt: prescription begins anew.",
  })
  askPaymentPlan(
    @Arg("input", () => AskPaymentPlanInput, { description: "What, in how many parts." }) input: AskPaymentPlanInput,
    @Ctx() context: ContributionsContext,
  ) {
    return askPaymentPlan(context, input);
  }

  @Sees(...STAFF)
  @Mutation(() => DecidePaymentPlanPayload, { description: "Grants a payment plan, or refuses it with a reason." })
  decidePaymentPlan(
    @Arg("input", () => DecidePaymentPlanInput, { description: "Which plan, and whether." })
    input: DecidePaymentPlanInput,
    @Ctx() context: ContributionsContext,
  ) {
    return decidePaymentPlan(context, input);
  }

  @FieldResolver(() => ContributorType, { description: "Who owes it." })
  contributor(@Root() { contributorId }: PlanRow) {
    return { id: contributorId };
  }

  @Directive("@listSize(assumedSize: 8)")
  @FieldResolver(() => [DueType], { description: "The dues that it spreads, the oldest first." })
  dues(@Root() { id }: PlanRow, @Ctx() { loaders }: ContributionsContext) {
    return loaders.duesOfPlan.load(id);
  }

  @Directive("@listSize(assumedSize: 12)")
  @FieldResolver(() => [InstalmentType], { description: "Its parts, with what is open of each." })
  instalments(@Root() { total, open, count, firstOn }: PlanRow) {
    return openInstalments({ instalments: instalmentsOf(total, count, firstOn), paid: total - open });
  }
}

@Resolver(() => AskPaymentPlanPayload)
export class AskPaymentPlanPayloadResolver {
  @FieldResolver()
  plan(@Root() payload: PlanKey, @Ctx() context: ContributionsContext) {
    return planOf(payload, context);
  }
}

@Resolver(() => DecidePaymentPlanPayload)
export class DecidePaymentPlanPayloadResolver {
  @FieldResolver()
  plan(@Root() payload: PlanKey, @Ctx() context: ContributionsContext) {
    return planOf(payload, context);
  }
}

@Resolver(() => ContributorType)
export class ContributorPlansResolver {
  @Directive(SIZED)
  @FieldResolver(() => PaymentPlanConnection, { nullable: true, description: "The payment plans, newest first." })
  async paymentPlans(
    @Root() { id }: { id: string },
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { loaders }: ContributionsContext,
  ) {
    return pageOfList(await loaders.plansOfContributor.load(id), page, (plan) => [plan.id]);
  }
}
