import { Directive, Field, ID, Int, ObjectType } from "type-graphql";
import { Sees, STAFF } from "../../../shared/plumbing/access.ts";
import { connectionOf } from "../../../shared/plumbing/connection.ts";
import { About } from "../../../shared/plumbing/privacy/about.ts";
import { DateScalar, SsinScalar } from "../../../shared/plumbing/scalars.ts";
import { DeadlineType, LegalBasisType, NodeType } from "../../../shared/plumbing/value-types.ts";
import type { Day } from "../../../shared/values/calendar.ts";
import type { Deadline } from "../../../shared/values/deadline.ts";
import type { Source } from "../../../shared/values/law.ts";
import { AffiliateType } from "../affiliate.ts";
import { OutgoingDocumentType } from "../documents/outgoing-document.ts";
import { ContributorCategoryEnum } from "../enums.ts";
import { FundType } from "../fund.ts";
import { ContactChannelEnum } from "../requests/enums.ts";
import { AffiliationFormFieldType } from "./affiliation-form.ts";
import {
  AffiliationKindEnum,
  AffiliationOriginEnum,
  AffiliationRefusalGroundEnum,
  AffiliationRequestStateEnum,
} from "./enums.ts";
import { AffiliationCheckType, LateConsequenceType } from "./findings.ts";

/** Those whose request it may be, and those who decide on it. */
export const AFFILIATION_READERS = ["INSURED", ...STAFF] as const;

@ObjectType("AffiliationRefusal", { description: "That an affiliation was refused, why, and how one may appeal." })
@Sees(...AFFILIATION_READERS)
export class AffiliationRefusalType {
  @Field(() => AffiliationRefusalGroundEnum, { description: "On what ground." })
  ground!: string;

  @Field(() => String, { description: "The ground in the reader’s words." })
  groundInWords!: string;

  @Directive('@tag(name: "personal")')
  @Field(() => String, { description: "The reasons, as whoever decided wrote them." })
  explanation!: string;

  @Field(() => DateScalar, { description: "The last day on which one may appeal." })
  appealUntil!: Day;

  @Field(() => String, { description: "Where and how one appeals." })
  appealInWords!: string;

  @Field(() => LegalBasisType, { description: "Where the appeal is written." })
  appealBasis!: Source;
}

@ObjectType("AffiliationRequestStep", { description: "That a request came to a state, and when." })
@Sees(...AFFILIATION_READERS)
export class AffiliationRequestStepType {
  @Field(() => AffiliationRequestStateEnum, { description: "To which." })
  state!: string;

  @Field(() => DateScalar, { description: "On what day." })
  happenedOn!: Day;
}

@About("REQUEST")
@ObjectType("AffiliationRequest", {
  implements: NodeType,
  description: "A request to be affiliated (aansluitingsaanvraag / demande d’affiliation), with or without a file yet.",
})
@Directive('@key(fields: "id")')
@Sees(...AFFILIATION_READERS)
export class AffiliationRequestType extends NodeType {
  @Field(() => Int, { description: "Counts up with each change, for `expectedVersion`." })
  version!: number;

  @Field(() => AffiliationKindEnum, { description: "As what." })
  affiliationKind!: string;

  @Field(() => AffiliationOriginEnum, { description: "How it came to be." })
  origin!: string;

  @Field(() => ContactChannelEnum, { description: "By what way it came." })
  channel!: string;

  @Field(() => AffiliationRequestStateEnum, { description: "Where it stands." })
  state!: string;

  @Field(() => FundType, { description: "The fund that was asked." })
  fund!: FundType;

  @Directive('@tag(name: "personal")')
  @Field(() => SsinScalar, { description: "The number of whoever asks." })
  ssin!: string;

  @Directive('@tag(name: "personal")')
  @Field(() => String, { nullable: true, description: "The name that was given; absent while none was." })
  displayName!: string | null;

  @Field(() => AffiliateType, { nullable: true, description: "The file, where there is one that the reader may see." })
  affiliate!: AffiliateType | null;

  @Field(() => DateScalar, { description: "The day on which it reached the fund." })
  receivedOn!: Day;

  @Field(() => DateScalar, {
    nullable: true,
    description: "The first day of the activity; absent while it is not said.",
  })
  startsOn!: Day | null;

  @Field(() => DeadlineType, {
    description: "By when the fund decides; the clock stands still while the person is asked.",
  })
  clock!: Deadline;

  @Field(() => DeadlineType, { nullable: true, description: "By when one who starts on that day joins a fund." })
  joiningClock!: Deadline | null;

  @Directive("@listSize(assumedSize: 20)")
  @Field(() => [AffiliationFormFieldType], { description: "What was answered, in the order of the form." })
  answers!: readonly AffiliationFormFieldType[];

  @Directive("@listSize(assumedSize: 10)")
  @Field(() => [AffiliationFormFieldType], { description: "What is still to be answered, or anew." })
  missing!: readonly AffiliationFormFieldType[];

  @Directive('@tag(name: "personal")')
  @Field(() => String, { nullable: true, description: "What the case handler wrote to what is asked for." })
  askedNote!: string | null;

  @Field(() => DateScalar, { nullable: true, description: "By when what was asked for should come." })
  answersExpectedBy!: Day | null;

  @Directive("@listSize(assumedSize: 3)")
  @Field(() => [AffiliationCheckType], {
    description: "What stands in the way, or is good to know; empty once decided.",
  })
  checks!: readonly AffiliationCheckType[];

  @Directive("@listSize(assumedSize: 3)")
  @Field(() => [LateConsequenceType], { description: "What follows where it came too late." })
  lateConsequences!: readonly LateConsequenceType[];

  @Field(() => ContributorCategoryEnum, {
    nullable: true,
    description: "As what one contributes; absent until confirmed.",
  })
  category!: string | null;

  @Field(() => DateScalar, { nullable: true, description: "The day on which it was decided, or withdrawn." })
  decidedOn!: Day | null;

  @Field(() => AffiliationRefusalType, { nullable: true, description: "The refusal, if it was refused." })
  refusal!: AffiliationRefusalType | null;

  @Field(() => OutgoingDocumentType, { nullable: true, description: "The certificate, once it is confirmed." })
  certificate!: OutgoingDocumentType | null;

  @Directive("@listSize(assumedSize: 5)")
  @Field(() => [AffiliationRequestStepType], { description: "The states that it went through, the oldest first." })
  steps!: readonly AffiliationRequestStepType[];

  @Sees(...STAFF)
  @Field(() => ID, { nullable: true, description: "For what it was proposed: a mandate, a formal notice." })
  cause!: string | null;
}

export const AffiliationRequestConnection = connectionOf("AffiliationRequest", () => AffiliationRequestType);
