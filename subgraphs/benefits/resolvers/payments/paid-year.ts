import { Arg, Ctx, Directive, FieldResolver, Int, Query, Resolver, Root } from "type-graphql";
import { Sees } from "../../../shared/plumbing/access.ts";
import type { BenefitsContext } from "../../loaders/index.ts";
import { showPaidYear } from "../../services/payments/show-paid-year.ts";
import { showSeizable } from "../../services/payments/show-seizable.ts";
import { CLAIM_READERS } from "../../types/claims/decision.ts";
import { AffiliateType } from "../../types/entitlement.ts";
import { BenefitPaidYearType } from "../../types/payments/paid-year.ts";
import { SeizableIncomeType, SeizedIncomeInput } from "../../types/payments/seizable.ts";

@Resolver(() => AffiliateType)
export class PaidYearResolver {
  @Sees(...CLAIM_READERS)
  @Directive("@listSize(assumedSize: 3)")
  @FieldResolver(() => [BenefitPaidYearType], {
    nullable: true,
    description: "What was paid in a calendar year, benefit by benefit, as the bank booked it.",
  })
  benefitsPaid(
    @Root() { id }: AffiliateType,
    @Arg("year", () => Int, { description: "Which year: none to come." }) year: number,
    @Ctx() context: BenefitsContext,
  ) {
    return showPaidYear(context, id, year);
  }
}

@Resolver()
export class SeizableResolver {
  @Sees("ANYBODY")
  @Query(() => SeizableIncomeType, {
    description: "What of an income may be seized in a month. Reads nobody’s file, and writes nothing.",
  })
  seizableIncome(
    @Arg("input", () => SeizedIncomeInput, { description: "What is supposed." }) input: SeizedIncomeInput,
    @Ctx() context: BenefitsContext,
  ) {
    return showSeizable(context, input);
  }
}
