import { createUnionType, Field, ID, InputType, ObjectType } from "type-graphql";
import { Sees } from "../../../shared/plumbing/access.ts";
import { DateScalar, SsinScalar } from "../../../shared/plumbing/scalars.ts";
import { byKind, commonErrors, WriteMetaInput } from "../../../shared/plumbing/user-error.ts";
import type { Day } from "../../../shared/values/calendar.ts";
import type { ContributorCategory } from "../../../shared/values/career.ts";
import type { AffiliationKind } from "../../rules/affiliation-requests/affiliation-kind.ts";
import type { RefusalGround } from "../../rules/affiliation-requests/request-state.ts";
import type { Channel } from "../../rules/requests/request.ts";
import { ContributorCategoryEnum } from "../enums.ts";
import { ContactChannelEnum } from "../requests/enums.ts";
import {
  AffiliationBlockedErrorType,
  AffiliationRequestOpenErrorType,
  AffiliationRequestStateErrorType,
  AffiliationTooEarlyErrorType,
} from "./affiliation-errors.ts";
import { AFFILIATION_READERS, AffiliationRequestType } from "./affiliation-request.ts";
import { AffiliationKindEnum, AffiliationRefusalGroundEnum } from "./enums.ts";

@InputType("AffiliationAnswerInput", { description: "What is answered to one field of the form." })
export class AffiliationAnswerInput {
  @Field(() => ID, { description: "The code of the field." })
  field!: string;

  @Field(() => String, { description: "The answer: a text, a day, the code of a choice, a number." })
  value!: string;
}

@InputType("RequestAffiliationInput", { description: "Who asks to be affiliated, where, and as what." })
export class RequestAffiliationInput {
  @Field(() => WriteMetaInput, { description: "Key, version 0 as there is no request yet, dry run." })
  meta!: WriteMetaInput;

  @Field(() => AffiliationKindEnum, { description: "As what." })
  kind!: AffiliationKind;

  @Field(() => ID, { nullable: true, description: "The code of the fund that is asked; staff ask at their own." })
  fund?: string | null;

  @Field(() => SsinScalar, { nullable: true, description: "Whose request it is; for staff only." })
  ssin?: string | null;

  @Field(() => ContactChannelEnum, { nullable: true, description: "By what way it came; the portal if absent." })
  channel?: Channel | null;

  @Field(() => DateScalar, { nullable: true, description: "The day on which it reached the fund; for staff only." })
  receivedOn?: Day | null;

  @Field(() => [AffiliationAnswerInput], { description: "What is answered; what is known need not be." })
  answers!: AffiliationAnswerInput[];
}

/** Every write about a request that there is. */
@InputType("WriteOfAffiliationRequest")
abstract class OfAffiliationRequest {
  @Field(() => WriteMetaInput, { description: "Key, version, dry run." })
  meta!: WriteMetaInput;

  @Field(() => ID, { description: "Which request." })
  affiliationRequestId!: string;
}

@InputType("CompleteAffiliationRequestInput", { description: "What was missing in a request, or is answered anew." })
export class CompleteAffiliationRequestInput extends OfAffiliationRequest {
  @Field(() => [AffiliationAnswerInput], { description: "What is answered." })
  answers!: AffiliationAnswerInput[];
}

@InputType("AskForMissingAnswersInput", { description: "What the person is asked for." })
export class AskForMissingAnswersInput extends OfAffiliationRequest {
  @Field(() => [ID], { description: "The codes of fields to be answered anew, beside those that are missing." })
  fields!: string[];

  @Field(() => String, { nullable: true, description: "What one writes to it, at most 2 000 characters." })
  note?: string | null;
}

@InputType("ConfirmAffiliationRequestInput", { description: "Which request is confirmed." })
export class ConfirmAffiliationRequestInput extends OfAffiliationRequest {
  @Field(() => ContributorCategoryEnum, {
    nullable: true,
    description: "As what; what follows from the answers if absent.",
  })
  category?: ContributorCategory | null;
}

@InputType("RefuseAffiliationRequestInput", { description: "Which request is refused, and why." })
export class RefuseAffiliationRequestInput extends OfAffiliationRequest {
  @Field(() => AffiliationRefusalGroundEnum, { description: "On what ground." })
  ground!: RefusalGround;

  @Field(() => String, { description: "The reasons, in words for the person: at most 4 000 characters." })
  explanation!: string;
}

@InputType("WithdrawAffiliationRequestInput", { description: "Which request is withdrawn." })
export class WithdrawAffiliationRequestInput extends OfAffiliationRequest {}

@InputType("JudgeAffiliationProposalInput", { description: "What becomes of a proposal." })
export class JudgeAffiliationProposalInput extends OfAffiliationRequest {
  @Field(() => Boolean, { description: "Whether it is taken up as a request." })
  accept!: boolean;

  @Field(() => String, { nullable: true, description: "Why it is not, at most 4 000 characters." })
  explanation?: string | null;
}

const AffiliationRequestError = createUnionType({
  name: "AffiliationRequestError",
  description: "Why nothing was done to a request for affiliation.",
  types: () =>
    [
      ...commonErrors,
      AffiliationRequestStateErrorType,
      AffiliationRequestOpenErrorType,
      AffiliationTooEarlyErrorType,
      AffiliationBlockedErrorType,
    ] as const,
  ...byKind,
});

@ObjectType("AffiliationRequestPayload", { description: "The request as it stands now, or why nothing was done." })
@Sees(...AFFILIATION_READERS)
export class AffiliationRequestPayload {
  @Field(() => AffiliationRequestType, { nullable: true, description: "The request after the change." })
  affiliationRequest?: AffiliationRequestType | null;

  @Field(() => Boolean, { description: "Whether this answer was given before, under the same key." })
  replayed!: boolean;

  @Field(() => [AffiliationRequestError], { description: "Why nothing was done; empty if it was." })
  errors!: readonly object[];
}
