import { createUnionType, Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { Sees } from "../../../shared/plumbing/access.ts";
import { DateScalar } from "../../../shared/plumbing/scalars.ts";
import {
  byKind,
  commonErrors,
  UserErrorOf,
  UserErrorType,
  WriteMetaInput,
} from "../../../shared/plumbing/user-error.ts";
import type { Day } from "../../../shared/values/calendar.ts";
import type { ReferralMatter } from "../../rules/requests/competent-body.ts";
import type { AwaitedParty, Channel, RequestKind, RequestOutcome } from "../../rules/requests/request.ts";
import type { RequestMatter } from "../../rules/requests/request-term.ts";
import {
  AwaitedPartyEnum,
  ContactChannelEnum,
  ReferralMatterEnum,
  ServiceRequestKindEnum,
  ServiceRequestMatterEnum,
  ServiceRequestOutcomeEnum,
  ServiceRequestStateEnum,
} from "./enums.ts";
import { REQUEST_READERS, ServiceRequestType } from "./service-request.ts";

@InputType("OpenServiceRequestInput", { description: "A question, a request or a complaint." })
export class OpenServiceRequestInput {
  @Field(() => WriteMetaInput, { description: "Key, dry run." })
  meta!: WriteMetaInput;

  @Field(() => ID, { description: "The person or company whose it is." })
  contributorId!: string;

  @Field(() => ServiceRequestKindEnum, { description: "What sort." })
  kind!: RequestKind;

  @Field(() => ServiceRequestMatterEnum, { nullable: true, description: "What is asked for; what is usual if absent." })
  matter?: RequestMatter | null;

  @Field(() => ContactChannelEnum, { nullable: true, description: "By what way it came; the portal if absent." })
  channel?: Channel | null;

  @Field(() => String, { description: "What it is about, at most 200 characters." })
  subject!: string;

  @Field(() => String, { description: "What is asked, at most 10 000 characters." })
  body!: string;

  @Field(() => DateScalar, { nullable: true, description: "The day on which it reached the fund; for staff only." })
  filedOn?: Day | null;
}

/** Every write about a request that there is. */
@InputType("WriteOfRequest")
abstract class OfRequest {
  @Field(() => WriteMetaInput, { description: "Key, version, dry run." })
  meta!: WriteMetaInput;

  @Field(() => ID, { description: "Which request." })
  serviceRequestId!: string;
}

@InputType("SpokenInRequest")
abstract class Spoken extends OfRequest {
  @Field(() => String, { description: "What is said, at most 10 000 characters." })
  body!: string;

  @Field(() => ContactChannelEnum, { nullable: true, description: "By what way; the portal if absent." })
  channel?: Channel | null;
}

@InputType("AddMessageInput", { description: "Something said in a request." })
export class AddMessageInput extends Spoken {
  @Field(() => AwaitedPartyEnum, { nullable: true, description: "For whom the fund waits now; for staff only." })
  awaits?: AwaitedParty | null;
}

@InputType("AttachDocumentInput", { description: "A document for a request." })
export class AttachDocumentInput extends OfRequest {
  @Field(() => String, { description: "The name of the file, at most 200 characters." })
  fileName!: string;

  @Field(() => String, { description: "Its bytes in base64, at most five million of them: PDF, PNG or JPEG." })
  content!: string;
}

@InputType("AnswerServiceRequestInput", { description: "The answer to a request." })
export class AnswerServiceRequestInput extends Spoken {
  @Field(() => ServiceRequestOutcomeEnum, { description: "How it ends." })
  outcome!: RequestOutcome;
}

@InputType("CloseServiceRequestInput", { description: "Which request is over." })
export class CloseServiceRequestInput extends OfRequest {
  @Field(() => Boolean, { defaultValue: false, description: "Whether whoever asked withdrew it, before an answer." })
  withdrawn!: boolean;
}

@InputType("ReferServiceRequestInput", { description: "Which request is not for the fund, and what it is about." })
export class ReferServiceRequestInput extends Spoken {
  @Field(() => ReferralMatterEnum, { description: "What it is about: whoever is competent follows from it." })
  about!: ReferralMatter;
}

@InputType("RateServiceRequestInput", { description: "How content one was with an answer." })
export class RateServiceRequestInput extends OfRequest {
  @Field(() => Int, { description: "From 1, not at all, to 5, very." })
  satisfaction!: number;

  @Field(() => String, { nullable: true, description: "Why, at most 2 000 characters." })
  remark?: string | null;
}

@UserErrorOf(
  "ServiceRequestStateError",
  "statut:serviceRequestState",
  "The request is in a state in which that is not done.",
)
class ServiceRequestStateErrorType extends UserErrorType {
  @Field(() => ServiceRequestStateEnum, { description: "The state that it is in." })
  state!: string;
}

const WriteServiceRequestError = createUnionType({
  name: "ServiceRequestError",
  description: "Why nothing was done to a request.",
  types: () => [...commonErrors, ServiceRequestStateErrorType] as const,
  ...byKind,
});

@ObjectType("ServiceRequestPayload", { description: "The request as it stands now, or why nothing was done." })
@Sees(...REQUEST_READERS)
export class ServiceRequestPayload {
  @Field(() => ServiceRequestType, { nullable: true, description: "The request after the change." })
  serviceRequest?: ServiceRequestType | null;

  @Field(() => Boolean, { description: "Whether this answer was given before, under the same key." })
  replayed!: boolean;

  @Field(() => [WriteServiceRequestError], { description: "Why nothing was done; empty if it was." })
  errors!: readonly object[];
}
