import { Directive, Field, ID, Int, ObjectType } from "type-graphql";
import { Sees } from "../../../shared/plumbing/access.ts";
import { connectionOf } from "../../../shared/plumbing/connection.ts";
import { FundStub } from "../../../shared/plumbing/contributor-types.ts";
import { About } from "../../../shared/plumbing/privacy/about.ts";
import { DateScalar } from "../../../shared/plumbing/scalars.ts";
import { DeadlineType, LegalBasisType } from "../../../shared/plumbing/value-types.ts";
import type { Day } from "../../../shared/values/calendar.ts";
import type { Deadline } from "../../../shared/values/deadline.ts";
import type { Source } from "../../../shared/values/law.ts";
import { BenefitDefinitionType } from "../benefit-definition.ts";
import { BenefitEvidenceType, CompetentBodyType } from "../benefit-parts.ts";
import { CaseFieldType } from "../case-form.ts";
import { AffiliateType } from "../entitlement.ts";
import { BenefitDecisionType, CLAIM_READERS } from "./decision.ts";
import { ClaimChannelEnum, ClaimOriginEnum, ClaimStateEnum } from "./enums.ts";

@ObjectType("ClaimFormField", { description: "A field of a claim, with what is answered." })
@Sees(...CLAIM_READERS)
export class ClaimFormFieldType {
  @Field(() => CaseFieldType, { description: "What is asked." })
  field!: CaseFieldType;

  @Directive('@tag(name: "personal")')
  @Field(() => [String], { nullable: true, description: "What is answered, or known; absent while nothing is." })
  values!: readonly string[] | null;

  @Field(() => Boolean, { description: "Whether an authentic source answered it, so that nobody is asked." })
  prefilled!: boolean;
}

@About("BENEFIT")
@ObjectType("ClaimForm", { description: "The form of a claim, filled with what the fund knows: data is asked once." })
@Sees(...CLAIM_READERS)
export class ClaimFormType {
  @Field(() => ID, { description: "Of whom." })
  affiliateId!: string;

  @Field(() => BenefitDefinitionType, { description: "Of which benefit, under the law of the day of the fact." })
  benefit!: BenefitDefinitionType;

  @Directive("@listSize(assumedSize: 12)")
  @Field(() => [ClaimFormFieldType], { description: "What is asked, in order." })
  fields!: readonly ClaimFormFieldType[];

  @Directive("@listSize(assumedSize: 8)")
  @Field(() => [ID], { description: "The codes of what must still be answered." })
  missing!: readonly string[];

  @Directive("@listSize(assumedSize: 3)")
  @Field(() => [BenefitEvidenceType], { description: "The documents that must be handed in." })
  missingEvidence!: readonly BenefitEvidenceType[];

  @Field(() => CompetentBodyType, { nullable: true, description: "To whom a claim is passed on; absent if to nobody." })
  passedOnTo!: CompetentBodyType | null;
}

@ObjectType("ClaimStep", { description: "That a claim came to a state, and when." })
@Sees(...CLAIM_READERS)
export class ClaimStepType {
  @Field(() => ClaimStateEnum, { description: "To which." })
  state!: string;

  @Field(() => DateScalar, { description: "On what day." })
  happenedOn!: Day;
}

@ObjectType("ClaimEvidence", { description: "A document that proves something of a claim (bewijsstuk / preuve)." })
@Sees(...CLAIM_READERS)
export class ClaimEvidenceType {
  @Field(() => ID, { description: "Its id." })
  id!: string;

  @Field(() => ID, { description: "What it proves, by its code." })
  code!: string;

  @Directive('@tag(name: "personal")')
  @Field(() => String, { description: "The name of the file." })
  fileName!: string;

  @Field(() => String, { description: "As what it shows itself by its first bytes: application/pdf." })
  mediaType!: string;

  @Field(() => Int, { description: "How many bytes it has." })
  size!: number;

  @Field(() => String, { description: "The SHA-256 of its bytes, in hexadecimal: kept with it, and checked." })
  sha256!: string;

  @Field(() => DateScalar, { description: "The day on which it came." })
  attachedOn!: Day;

  @Directive('@cost(weight: "20")')
  @Directive('@tag(name: "personal")')
  @Field(() => String, { description: "Its bytes in base64." })
  content!: string;
}

@ObjectType("ClaimRedirection", { description: "That a claim was passed on to whoever decides, with its first day." })
@Sees(...CLAIM_READERS)
export class ClaimRedirectionType {
  @Field(() => CompetentBodyType, { description: "To whom." })
  to!: CompetentBodyType;

  @Field(() => DateScalar, { description: "On what day." })
  on!: Day;

  @Field(() => DateScalar, { description: "The day on which it was filed, which holds there too." })
  filedOn!: Day;

  @Field(() => LegalBasisType, { description: "Where that is written." })
  basis!: Source;
}

@About("BENEFIT")
@ObjectType("BenefitClaim", {
  description: "A claim for a benefit (aanvraag / demande), from its filing to its payment.",
})
@Sees(...CLAIM_READERS)
export class BenefitClaimType {
  @Field(() => ID, { description: "Its id." })
  id!: string;

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
