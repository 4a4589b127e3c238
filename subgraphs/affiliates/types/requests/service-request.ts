import { Directive, Field, ID, Int, ObjectType } from "type-graphql";
import { Sees, STAFF } from "../../../shared/plumbing/access.ts";
import { connectionOf } from "../../../shared/plumbing/connection.ts";
import { About } from "../../../shared/plumbing/privacy/about.ts";
import { DateScalar } from "../../../shared/plumbing/scalars.ts";
import { DeadlineType, LegalBasisType, NodeType } from "../../../shared/plumbing/value-types.ts";
import type { Day } from "../../../shared/values/calendar.ts";
import type { Deadline } from "../../../shared/values/deadline.ts";
import type { Source } from "../../../shared/values/law.ts";
import { CaseHandlerType } from "../contact/case-handler.ts";
import { ContributorType } from "../contributor.ts";
import { FundType } from "../fund.ts";
import {
  CompetentBodyCodeEnum,
  ContactChannelEnum,
  MessageAuthorEnum,
  ReferralMatterEnum,
  ServiceRequestKindEnum,
  ServiceRequestMatterEnum,
  ServiceRequestOutcomeEnum,
  ServiceRequestStateEnum,
} from "./enums.ts";

/** Those whose request it may be, and those who answer it. */
export const REQUEST_READERS = ["INSURED", "COMPANY", ...STAFF] as const;

@ObjectType("ServiceMessage", { description: "What was said in a request (bericht / message)." })
@Sees(...REQUEST_READERS)
export class ServiceMessageType {
  @Field(() => ID, { description: "Its id." })
  id!: string;

  @Field(() => MessageAuthorEnum, { description: "Who said it." })
  author!: string;

  @Field(() => ContactChannelEnum, { description: "By what way." })
  channel!: string;

  @Directive('@tag(name: "personal")')
  @Field(() => String, { description: "What was said." })
  body!: string;

  @Field(() => DateScalar, { description: "On what day." })
  saidOn!: Day;
}

@ObjectType("ServiceAttachment", { description: "A document that was attached to a request (bijlage / annexe)." })
@Sees(...REQUEST_READERS)
export class ServiceAttachmentType {
  @Field(() => ID, { description: "Its id." })
  id!: string;

  @Field(() => MessageAuthorEnum, { description: "Who attached it." })
  author!: string;

  @Directive('@tag(name: "personal")')
  @Field(() => String, { description: "The name of the file." })
  fileName!: string;

  @Field(() => String, { description: "As what it shows itself by its first bytes: application/pdf." })
  mediaType!: string;

  @Field(() => Int, { description: "How many bytes it has." })
  bytes!: number;

  @Field(() => String, { description: "The SHA-256 of its bytes, in hexadecimal: kept with it, and checked." })
  sha256!: string;

  @Field(() => DateScalar, { description: "On what day." })
  attachedOn!: Day;

  @Field(() => DateScalar, {
    nullable: true,
    description: "The day on which its bytes were destroyed, as their term was over; absent while they are there.",
  })
  destroyedOn!: Day | null;
}

@ObjectType("ServiceReferral", {
  description: "That a request was sent on to whoever is competent (doorverwijzing / réorientation).",
})
@Sees(...REQUEST_READERS)
export class ServiceReferralType {
  @Field(() => ReferralMatterEnum, { description: "What it is about." })
  matter!: string;

  @Field(() => CompetentBodyCodeEnum, { description: "To whom, free of language." })
  to!: string;

  @Field(() => String, { description: "To whom, in the reader's language." })
  toInWords!: string;

  @Field(() => DateScalar, { description: "The day of filing, which holds there too." })
  filedOn!: Day;

  @Field(() => DateScalar, { description: "The day on which it was sent on." })
  referredOn!: Day;

  @Field(() => LegalBasisType, { description: "Why it keeps that day." })
  basis!: Source;
}

@About("REQUEST")
@ObjectType("ServiceRequest", {
  implements: NodeType,
  description: "A question, a request or a complaint that the fund answers in time (verzoek / demande).",
})
@Directive('@key(fields: "id")')
@Sees(...REQUEST_READERS)
export class ServiceRequestType extends NodeType {
  @Field(() => Int, { description: "Counts up with each change, for `expectedVersion`." })
  version!: number;

  @Field(() => ContributorType, { description: "Whose it is." })
  contributor!: ContributorType;

  @Field(() => FundType, { description: "Which fund answers it." })
  fund!: FundType;

  @Field(() => CaseHandlerType, { nullable: true, description: "Who cares for it; absent while nobody took it." })
  handler!: CaseHandlerType | null;

  @Field(() => ServiceRequestKindEnum, { description: "What sort of request." })
  requestKind!: string;

  @Field(() => ServiceRequestMatterEnum, { description: "What is asked for." })
  matter!: string;

  @Field(() => ContactChannelEnum, { description: "By what way it came." })
  channel!: string;

  @Directive('@tag(name: "personal")')
  @Field(() => String, { description: "What it is about, in a line." })
  subject!: string;

  @Field(() => ServiceRequestStateEnum, { description: "Where it stands." })
  state!: string;

  @Field(() => DateScalar, { description: "The day on which it was filed." })
  filedOn!: Day;

  @Field(() => DeadlineType, { description: "By when it must be answered." })
  clock!: Deadline;

  @Field(() => DateScalar, {
    nullable: true,
    description: "By when the person should send what was asked; after that the fund decides on what it has.",
  })
  answerExpectedBy!: Day | null;

  @Field(() => ServiceRequestOutcomeEnum, { nullable: true, description: "How it ended; absent until it did." })
  outcome!: string | null;

  @Field(() => DateScalar, { nullable: true, description: "The day on which it was closed." })
  closedOn!: Day | null;

  @Field(() => ServiceReferralType, { nullable: true, description: "To whom it was sent on, if it was." })
  referral!: ServiceReferralType | null;

  @Field(() => Int, { nullable: true, description: "How content its person was with the answer: 1 to 5." })
  satisfaction!: number | null;

  @Directive('@tag(name: "personal")')
  @Field(() => String, { nullable: true, description: "What the person said of the answer." })
  satisfactionRemark!: string | null;
}

export const ServiceRequestConnection = connectionOf("ServiceRequest", () => ServiceRequestType);

export const ServiceMessageConnection = connectionOf("ServiceMessage", () => ServiceMessageType);
