import { Directive, Field, ID, Int, ObjectType } from "type-graphql";
import { Sees } from "../../../shared/plumbing/access.ts";
import { connectionOf } from "../../../shared/plumbing/connection.ts";
import { FundStub } from "../../../shared/plumbing/contributor-types.ts";
import { enumOf } from "../../../shared/plumbing/enum-of.ts";
import { About } from "../../../shared/plumbing/privacy/about.ts";
import { DateScalar, EuroScalar, RateScalar } from "../../../shared/plumbing/scalars.ts";
import { DeadlineType } from "../../../shared/plumbing/value-types.ts";
import type { Day } from "../../../shared/values/calendar.ts";
import type { Deadline } from "../../../shared/values/deadline.ts";
import type { Cents, Rate } from "../../../shared/values/money.ts";
import { overpaymentCauses, overpaymentStates, postingKinds } from "../../rules/overpayments/overpayment.ts";
import { BenefitDecisionType, CLAIM_READERS } from "../claims/decision.ts";
import { AffiliateType } from "../entitlement.ts";
import { OverpaymentWaiverType, RepaymentPlanType } from "./requests.ts";

export const OverpaymentStateEnum = enumOf(
  "BenefitOverpaymentState",
  "Where an overpayment stands.",
  overpaymentStates,
);
export const OverpaymentCauseEnum = enumOf(
  "BenefitOverpaymentCause",
  "Why it was paid without right.",
  overpaymentCauses,
);
export const OverpaymentPostingKindEnum = enumOf(
  "BenefitOverpaymentPostingKind",
  "What lowers what is left.",
  postingKinds,
);

@ObjectType("BenefitOverpaidMonth", { description: "What was paid for a month, and what was due for it." })
@Sees(...CLAIM_READERS)
export class OverpaidMonthType {
  @Field(() => DateScalar, { description: "Its first day." })
  month!: Day;

  @Field(() => EuroScalar, { description: "What was paid for it, with what was kept back." })
  paid!: Cents;

  @Field(() => EuroScalar, { description: "What was due for it by the decision that lowered it." })
  due!: Cents;
}

@ObjectType("BenefitOverpaymentPosting", { description: "Something that lowered what is left of an overpayment." })
@Sees(...CLAIM_READERS)
export class OverpaymentPostingType {
  @Field(() => ID, { description: "Its id." })
  id!: string;

  @Field(() => OverpaymentPostingKindEnum, { description: "What it is." })
  kind!: string;

  @Field(() => EuroScalar, { description: "How much." })
  amount!: Cents;

  @Field(() => DateScalar, { description: "The day on which it was posted." })
  postedOn!: Day;

  @Field(() => DateScalar, { description: "The day on which it counts." })
  effectiveOn!: Day;
}

@About("BENEFIT")
@ObjectType("BenefitOverpayment", {
  description: "What was paid of a benefit without right (onverschuldigde betaling / indu), and what comes back of it.",
})
@Sees(...CLAIM_READERS)
export class OverpaymentType {
  @Field(() => ID, { description: "Its id." })
  id!: string;

  @Field(() => Int, { description: "Counts up with each change, for `expectedVersion`." })
  version!: number;

  @Field(() => ID, { description: "Of which claim." })
  claimId!: string;

  @Field(() => AffiliateType, { description: "To whom it was paid." })
  affiliate!: AffiliateType;

  @Field(() => FundStub, { description: "The fund that paid it." })
  fund!: FundStub;

  @Field(() => OverpaymentStateEnum, { description: "Where it stands." })
  state!: string;

  @Field(() => DateScalar, { description: "When it was found." })
  foundOn!: Day;

  @Field(() => EuroScalar, { description: "How much was paid without right." })
  found!: Cents;

  @Directive("@listSize(assumedSize: 12)")
  @Field(() => [OverpaidMonthType], { description: "The working: month by month." })
  months!: readonly OverpaidMonthType[];

  @Field(() => OverpaymentCauseEnum, { nullable: true, description: "Why; absent until the repayment is decided." })
  cause!: string | null;

  @Field(() => EuroScalar, { description: "How much of it is prescribed, and not claimed." })
  prescribed!: Cents;

  @Field(() => EuroScalar, { nullable: true, description: "How much is claimed; absent until that is decided." })
  amount!: Cents | null;

  @Field(() => EuroScalar, { description: "How much is still to come back." })
  left!: Cents;

  @Field(() => RateScalar, {
    nullable: true,
    description: "How much of each later payment is kept back: a tenth, more after negligence or fraud only.",
  })
  withheldShare!: Rate | null;

  @Field(() => BenefitDecisionType, { nullable: true, description: "The claim for repayment, once it is decided." })
  decision!: BenefitDecisionType | null;

  @Field(() => BenefitDecisionType, { nullable: true, description: "The decision that lowered what was paid." })
  loweredBy!: BenefitDecisionType | null;

  @Field(() => DeadlineType, {
    nullable: true,
    description: "Until when what is left may be claimed; absent until the person was notified.",
  })
  prescription!: Deadline | null;

  @Directive("@listSize(assumedSize: 12)")
  @Field(() => [OverpaymentPostingType], { description: "What lowered it, the oldest first." })
  postings!: readonly OverpaymentPostingType[];

  @Directive("@listSize(assumedSize: 2)")
  @Field(() => [RepaymentPlanType], { description: "Proposals to repay in parts, the newest first." })
  plans!: readonly RepaymentPlanType[];

  @Directive("@listSize(assumedSize: 2)")
  @Field(() => [OverpaymentWaiverType], { description: "Requests to waive it, the newest first." })
  waivers!: readonly OverpaymentWaiverType[];
}

export const OverpaymentConnection = connectionOf("BenefitOverpayment", () => OverpaymentType);
