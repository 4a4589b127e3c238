import { createUnionType, Directive, Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { Sees, STAFF } from "../../../shared/plumbing/access.ts";
import { connectionOf } from "../../../shared/plumbing/connection.ts";
import { enumOf } from "../../../shared/plumbing/enum-of.ts";
import { AboutNobody } from "../../../shared/plumbing/privacy/about.ts";
import { DateScalar } from "../../../shared/plumbing/scalars.ts";
import { byKind, commonErrors, WriteMetaInput } from "../../../shared/plumbing/user-error.ts";
import { DeadlineType } from "../../../shared/plumbing/value-types.ts";
import type { Day } from "../../../shared/values/calendar.ts";
import type { Institution } from "../../../shared/values/institutions.ts";
import { FundType } from "../fund.ts";
import { InstitutionType } from "../institution.ts";
import { UnknownChoiceErrorType } from "../unknown-choice.ts";

/** The institutions that ask. */
export const ASKERS = ["INASTI", "FPS_SOCIAL_SECURITY"] as const;

/** Who reads what is asked and answered: the asker, and the fund that was asked. */
export const REQUEST_READERS = [...STAFF, ...ASKERS] as const;

const InformationRequestStateEnum = enumOf("InformationRequestState", "Where a request for information stands.", {
  ASKED: "It waits for an answer.",
  ANSWERED: "It was answered; the last answer holds.",
});

@AboutNobody("what a fund tells an institution of its work")
@ObjectType("InformationAnswer", { description: "What a fund answered; it never changes, and the last one holds." })
@Sees(...REQUEST_READERS)
export class InformationAnswerType {
  @Field(() => Int, { description: "The first is 1; a correction is the next." })
  place!: number;

  @Field(() => String, { description: "In the fund's words." })
  text!: string;

  @Sees(...STAFF)
  @Field(() => String, { nullable: true, description: "Who of staff answered: for the fund alone." })
  answeredBy?: string;

  @Field(() => DateScalar, { description: "When." })
  answeredOn!: Day;
}

@AboutNobody("what an institution asks of a fund")
@ObjectType("InformationRequest", {
  description:
    "Statistics or information that an institution asks of a fund (vraag om inlichtingen / demande de renseignements).",
})
@Sees(...REQUEST_READERS)
export class InformationRequestType {
  @Field(() => ID, { description: "Which." })
  id!: string;

  @Field(() => Int, { description: "Counts up with each answer." })
  version!: number;

  @Field(() => InstitutionType, { description: "Who asks." })
  asker!: Institution;

  @Field(() => FundType, { description: "The fund that is asked." })
  fund!: FundType;

  @Field(() => String, { description: "What is asked, in the asker's words." })
  question!: string;

  @Field(() => InformationRequestStateEnum, { description: "Where it stands." })
  state!: string;

  @Field(() => DateScalar, { description: "When it was asked." })
  askedOn!: Day;

  @Field(() => DeadlineType, { description: "By when an answer is asked; the first answer meets it." })
  deadline!: DeadlineType;

  @Directive("@listSize(assumedSize: 3)")
  @Field(() => [InformationAnswerType], { description: "What was answered, the first answer first." })
  answers!: readonly InformationAnswerType[];
}

export const InformationRequestConnection = connectionOf("InformationRequest", () => InformationRequestType);

@InputType("InformationRequestFilter", { description: "Which requests: all parts must hold." })
export class InformationRequestFilter {
  @Field(() => Boolean, { nullable: true, description: "Whether they were answered." })
  answered?: boolean | null;

  @Field(() => ID, { nullable: true, description: "To this fund, by code." })
  fund?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "True: answered too late, or late and not answered; false: the others.",
  })
  late?: boolean | null;
}

@InputType("AskInformationInput", { description: "What is asked, of which fund, by when." })
export class AskInformationInput {
  @Field(() => WriteMetaInput, { description: "Key, dry run." })
  meta!: WriteMetaInput;

  @Field(() => ID, { description: "Of which fund, by code." })
  fund!: string;

  @Field(() => String, { description: "What, at most 4 000 characters; no personal data." })
  question!: string;

  @Field(() => DateScalar, { description: "The last day for an answer: today or later, and within a year." })
  dueOn!: Day;
}

@InputType("AnswerInformationInput", { description: "What is answered." })
export class AnswerInformationInput {
  @Field(() => WriteMetaInput, { description: "Key, the request's version, dry run." })
  meta!: WriteMetaInput;

  @Field(() => ID, { description: "To which request." })
  requestId!: string;

  @Field(() => String, { description: "The answer, at most 20 000 characters; no personal data." })
  text!: string;
}

const AskInformationError = createUnionType({
  name: "AskInformationError",
  description: "Why it was not asked.",
  types: () => [...commonErrors, UnknownChoiceErrorType] as const,
  ...byKind,
});

const AnswerInformationError = createUnionType({
  name: "AnswerInformationError",
  description: "Why it was not answered.",
  types: () => [...commonErrors] as const,
  ...byKind,
});

@ObjectType("AskInformationPayload", { description: "The request as asked, or why not." })
@Sees(...ASKERS)
export class AskInformationPayload {
  @Field(() => InformationRequestType, { nullable: true, description: "The request." })
  informationRequest?: InformationRequestType | null;

  @Field(() => Boolean, { description: "Whether this answer was given before, under the same key." })
  replayed!: boolean;

  @Field(() => [AskInformationError], { description: "Why nothing was done; empty if it was." })
  errors!: readonly object[];
}

@ObjectType("AnswerInformationPayload", { description: "The request as answered, or why not." })
@Sees(...STAFF)
export class AnswerInformationPayload {
  @Field(() => InformationRequestType, { nullable: true, description: "The request." })
  informationRequest?: InformationRequestType | null;

  @Field(() => Boolean, { description: "Whether this answer was given before, under the same key." })
  replayed!: boolean;

  @Field(() => [AnswerInformationError], { description: "Why nothing was done; empty if it was." })
  errors!: readonly object[];
}
