import { Directive, Field, ID, ObjectType } from "type-graphql";
import { Sees } from "../../../shared/plumbing/access.ts";
import { enumOf } from "../../../shared/plumbing/enum-of.ts";
import { DateScalar, EuroScalar } from "../../../shared/plumbing/scalars.ts";
import type { Day } from "../../../shared/values/calendar.ts";
import type { Cents } from "../../../shared/values/money.ts";
import { overpaymentWaiverStates, repaymentPlanStates } from "../../rules/overpayments/repayment-plan.ts";
import { CLAIM_READERS } from "../claims/decision.ts";

export const RepaymentPlanStateEnum = enumOf("RepaymentPlanState", "Where a proposal stands.", repaymentPlanStates);
export const OverpaymentWaiverStateEnum = enumOf(
  "BenefitOverpaymentWaiverState",
  "Where a request to waive an overpayment stands.",
  overpaymentWaiverStates,
);

@ObjectType("RepaymentInstalment", { description: "A part of a repayment, and by when it is paid." })
@Sees(...CLAIM_READERS)
export class RepaymentInstalmentType {
  @Field(() => DateScalar, { description: "By when." })
  dueOn!: Day;

  @Field(() => EuroScalar, { description: "How much." })
  amount!: Cents;
}

@ObjectType("RepaymentPlan", { description: "A proposal to repay in parts (afbetalingsplan / plan d’apurement)." })
@Sees(...CLAIM_READERS)
export class RepaymentPlanType {
  @Field(() => ID, { description: "Its id." })
  id!: string;

  @Field(() => RepaymentPlanStateEnum, { description: "Where it stands." })
  state!: string;

  @Field(() => EuroScalar, { description: "How much a month." })
  monthly!: Cents;

  @Field(() => DateScalar, { description: "By when the first part is paid." })
  startsOn!: Day;

  @Directive('@tag(name: "personal")')
  @Field(() => String, { description: "Why." })
  motive!: string;

  @Field(() => DateScalar, { description: "When it was proposed." })
  proposedOn!: Day;

  @Field(() => DateScalar, { nullable: true, description: "When it was accepted or refused." })
  decidedOn!: Day | null;

  @Field(() => String, { nullable: true, description: "Why it was refused." })
  reason!: string | null;

  @Field(() => Boolean, { description: "Whether all that fell due under it so far has come." })
  kept!: boolean;

  @Directive("@listSize(assumedSize: 24)")
  @Field(() => [RepaymentInstalmentType], { description: "What is to be paid, and when." })
  instalments!: readonly RepaymentInstalmentType[];
}

@ObjectType("BenefitOverpaymentWaiver", {
  description: "A request to waive an overpayment (kwijtschelding / renonciation).",
})
@Sees(...CLAIM_READERS)
export class OverpaymentWaiverType {
  @Field(() => ID, { description: "Its id." })
  id!: string;

  @Field(() => OverpaymentWaiverStateEnum, { description: "Where it stands." })
  state!: string;

  @Directive('@tag(name: "personal")')
  @Field(() => String, { description: "Why." })
  motive!: string;

  @Field(() => DateScalar, { description: "When it was asked for." })
  askedOn!: Day;

  @Field(() => EuroScalar, { nullable: true, description: "How much is waived, or would be." })
  amount!: Cents | null;

  @Field(() => String, { nullable: true, description: "Why no more of it." })
  reason!: string | null;

  @Field(() => DateScalar, { nullable: true, description: "When one person decided." })
  decidedOn!: Day | null;

  @Field(() => DateScalar, { nullable: true, description: "When another approved." })
  approvedOn!: Day | null;
}
