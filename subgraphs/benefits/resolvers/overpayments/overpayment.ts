import { Arg, Args, Ctx, Directive, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import { Sees, STAFF } from "../../../shared/plumbing/access.ts";
import { PageArgs, SIZED } from "../../../shared/plumbing/connection.ts";
import type { ClaimRow } from "../../loaders/claims/claims.ts";
import type { BenefitsContext } from "../../loaders/index.ts";
import type { OverpaymentRow } from "../../loaders/overpayments/overpayments.ts";
import type { OverpaymentState } from "../../rules/overpayments/overpayment.ts";
import { listOverpayments, shownOverpayment, shownPlan } from "../../services/overpayments/list-overpayments.ts";
import { BenefitClaimType } from "../../types/claims/claim.ts";
import { CLAIM_READERS } from "../../types/claims/decision.ts";
import { AffiliateType } from "../../types/entitlement.ts";
import { OverpaymentConnection, OverpaymentStateEnum, OverpaymentType } from "../../types/overpayments/overpayment.ts";

@Resolver(() => OverpaymentType)
export class OverpaymentResolver {
  @Sees(...CLAIM_READERS)
  @Query(() => OverpaymentType, { nullable: true, description: "One overpayment; absent if not yours to see." })
  benefitOverpayment(@Arg("id", () => ID, { description: "Its id." }) id: string, @Ctx() { loaders }: BenefitsContext) {
    return loaders.overpaymentById.load(id);
  }

  @Sees(...STAFF)
  @Directive(SIZED)
  @Query(() => OverpaymentConnection, { description: "The overpayments of one's fund, the oldest first." })
  benefitOverpayments(
    @Args(() => PageArgs) page: PageArgs,
    @Arg("state", () => OverpaymentStateEnum, { nullable: true, description: "Only those that stand so." })
    state: OverpaymentState | null,
    @Ctx() context: BenefitsContext,
  ) {
    return listOverpayments(context, page, state);
  }

  @FieldResolver()
  affiliate(@Root() overpayment: OverpaymentRow) {
    return shownOverpayment.affiliate(overpayment);
  }

  @FieldResolver()
  fund(@Root() overpayment: OverpaymentRow) {
    return shownOverpayment.fund(overpayment);
  }

  @FieldResolver()
  months(@Root() overpayment: OverpaymentRow) {
    return shownOverpayment.months(overpayment);
  }

  @FieldResolver()
  withheldShare(@Root() { share }: OverpaymentRow) {
    return share === null ? null : BigInt(share);
  }

  @FieldResolver()
  decision(@Root() overpayment: OverpaymentRow, @Ctx() context: BenefitsContext) {
    return shownOverpayment.decision(context, overpayment);
  }

  @FieldResolver()
  loweredBy(@Root() overpayment: OverpaymentRow, @Ctx() context: BenefitsContext) {
    return shownOverpayment.loweredBy(context, overpayment);
  }

  @FieldResolver()
  prescription(@Root() overpayment: OverpaymentRow) {
    return shownOverpayment.prescription(overpayment);
  }

  @FieldResolver()
  postings(@Root() { id }: OverpaymentRow, @Ctx() { loaders }: BenefitsContext) {
    return loaders.postingsOfOverpayment.load(id);
  }

  @FieldResolver()
  async plans(@Root() { id }: OverpaymentRow, @Ctx() { loaders, viewer }: BenefitsContext) {
    return (await loaders.plansOfOverpayment.load(id)).map((plan) => shownPlan(plan, viewer.day));
  }

  @FieldResolver()
  waivers(@Root() { id }: OverpaymentRow, @Ctx() { loaders }: BenefitsContext) {
    return loaders.waiversOfOverpayment.load(id);
  }
}

@Resolver(() => BenefitClaimType)
export class ClaimOverpaymentsResolver {
  @Directive("@listSize(assumedSize: 2)")
  @FieldResolver(() => [OverpaymentType], { description: "What was paid of it without right." })
  overpayments(@Root() { id }: ClaimRow, @Ctx() { loaders }: BenefitsContext) {
    return loaders.overpaymentsOfClaim.load(id);
  }
}

@Resolver(() => AffiliateType)
export class AffiliateOverpaymentsResolver {
  @Sees(...CLAIM_READERS)
  @Directive("@listSize(assumedSize: 2)")
  @FieldResolver(() => [OverpaymentType], { nullable: true, description: "What was paid to the person without right." })
  benefitOverpayments(@Root() { id }: AffiliateType, @Ctx() { loaders }: BenefitsContext) {
    return loaders.overpaymentsOfAffiliate.load(id);
  }
}
