import { Directive, Field, ID, Int, ObjectType } from "type-graphql";
import { Sees } from "../../../shared/plumbing/access.ts";
import { connectionOf } from "../../../shared/plumbing/connection.ts";
import { FundStub } from "../../../shared/plumbing/contributor-types.ts";
import { About } from "../../../shared/plumbing/privacy/about.ts";
import { DateScalar } from "../../../shared/plumbing/scalars.ts";
import { DeadlineType, NodeType } from "../../../shared/plumbing/value-types.ts";
import type { Day } from "../../../shared/values/calendar.ts";
import type { Deadline } from "../../../shared/values/deadline.ts";
import { BenefitDefinitionType } from "../benefit-definition.ts";
import { BenefitEvidenceType } from "../benefit-parts.ts";
import { AffiliateType } from "../entitlement.ts";
import { ClaimFormFieldType } from "./claim-form.ts";
import { ClaimEvidenceType, ClaimRedirectionType, ClaimStepType } from "./claim-parts.ts";
import { BenefitDecisionType, CLAIM_READERS } from "./decision.ts";
import { ClaimChannelEnum, ClaimOriginEnum, ClaimStateEnum } from "./enums.ts";

@About("BENEFIT")
@ObjectType("BenefitClaim", {
  implements: NodeType,
  description: "A claim for a benefit (aanvraag / demande), from its filing to its payment.",
})
@Directive('@key(fields: "id")')
@Sees(...CLAIM_READERS)
export class BenefitClaimType extends NodeType {
  @Field(() => Int, { description: "Counts up with each change, for `expectedVersion`." })
  version!: number;

  @Field(() => AffiliateType, { description: "Of whom." })
  affiliate!: AffiliateType;

  @Field(() => FundStub, { description: "The fund that was asked." })
  fund!: FundStub;

  @Field(() => BenefitDefinitionType, { description: "Which benefit, under the law of the day of the fact." })
  benefit!: BenefitDefinitionType;

  @Field(() => DateScalar, { description: "The day of the fact by which the law is chosen." })
  factOn!: Day;

  @Field(() => ClaimOriginEnum, { description: "How it came to be." })
  origin!: string;

  @Field(() => ClaimChannelEnum, { description: "By what way it came." })
  channel!: string;

  @Field(() => ClaimStateEnum, { description: "Where it stands." })
  state!: string;

  @Field(() => DateScalar, { description: "The day on which it was filed." })
  filedOn!: Day;

  @Field(() => DeadlineType, {
    description: "By when it is decided; the clock stands still while the person is asked.",
  })
  clock!: Deadline;

  @Field(() => DeadlineType, { nullable: true, description: "By when it is first paid, once the person was notified." })
  paymentClock!: Deadline | null;

  @Directive("@listSize(assumedSize: 12)")
  @Field(() => [ClaimFormFieldType], { description: "What was answered, in the order of the form." })
  answers!: readonly ClaimFormFieldType[];

  @Directive("@listSize(assumedSize: 8)")
  @Field(() => [ID], { description: "The codes of what must still be answered." })
  missing!: readonly string[];

  @Directive("@listSize(assumedSize: 3)")
  @Field(() => [BenefitEvidenceType], { description: "The documents that are still to be handed in." })
  missingEvidence!: readonly BenefitEvidenceType[];

  @Directive("@listSize(assumedSize: 5)")
  @Field(() => [ID], { description: "The codes of what the person was asked for and did not send yet." })
  askedFor!: readonly string[];

  @Directive('@tag(name: "personal")')
  @Field(() => String, { nullable: true, description: "What the case handler wrote to what is asked for." })
  askedNote!: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: "From when the fund decides on what it has; absent while nothing is asked.",
  })
  decidableFrom!: Day | null;

  @Directive("@listSize(assumedSize: 3)")
  @Field(() => [ClaimEvidenceType], { description: "What was handed in." })
  evidence!: readonly ClaimEvidenceType[];

  @Field(() => ClaimRedirectionType, { nullable: true, description: "To whom it was passed on, if it was." })
  redirection!: ClaimRedirectionType | null;

  @Field(() => BenefitDecisionType, {
    nullable: true,
    description: "The decision that holds; absent until there is one.",
  })
  decision!: BenefitDecisionType | null;

  @Directive("@listSize(assumedSize: 2)")
  @Field(() => [BenefitDecisionType], { description: "All decisions, the newest first." })
  decisions!: readonly BenefitDecisionType[];

  @Directive("@listSize(assumedSize: 5)")
  @Field(() => [ClaimStepType], { description: "The states that it went through, the oldest first." })
  steps!: readonly ClaimStepType[];
}

export const BenefitClaimConnection = connectionOf("BenefitClaim", () => BenefitClaimType);
