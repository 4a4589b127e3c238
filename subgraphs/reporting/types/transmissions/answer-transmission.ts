import { createUnionType, Field, ID, InputType, ObjectType } from "type-graphql";
import { Sees } from "../../../shared/plumbing/access.ts";
import {
  byKind,
  commonErrors,
  UserErrorOf,
  UserErrorType,
  WriteMetaInput,
} from "../../../shared/plumbing/user-error.ts";
import { UnknownChoiceErrorType } from "../unknown-choice.ts";
import { TransmissionType } from "./transmission.ts";
import { RECIPIENTS } from "./transmission-parts.ts";

@UserErrorOf(
  "TransmissionAnsweredError",
  "statut:transmissionAnswered",
  "The message was answered, or replaced, already.",
)
export class TransmissionAnsweredErrorType extends UserErrorType {
  @Field(() => String, { description: "Where it stands." })
  state!: string;

  @Field(() => ID, { nullable: true, description: "The message that took its place: answer that one." })
  supersededBy?: string | null;
}

@InputType("AcknowledgeTransmissionInput", { description: "Which message was taken in." })
export class AcknowledgeTransmissionInput {
  @Field(() => WriteMetaInput, { description: "Key, the message's version, dry run." })
  meta!: WriteMetaInput;

  @Field(() => ID, { description: "Which." })
  transmissionId!: string;

  @Field(() => String, { nullable: true, description: "Your own reference, at most 100 characters." })
  receipt?: string | null;
}

@InputType("TransmissionAnomalyInput", { description: "What is wrong in one field." })
export class TransmissionAnomalyInput {
  @Field(() => String, {
    description: "Which field that the message has: quarters.0.category; at most 100 characters.",
  })
  field!: string;

  @Field(() => String, { description: "Your code for what is wrong, at most 50 characters." })
  code!: string;

  @Field(() => String, { nullable: true, description: "In your words, at most 500 characters; no personal data." })
  explanation?: string | null;
}

@InputType("RejectTransmissionInput", { description: "Which message is refused, and why." })
export class RejectTransmissionInput extends AcknowledgeTransmissionInput {
  @Field(() => [TransmissionAnomalyInput], { description: "What is wrong, field by field: 1 to 50." })
  anomalies!: TransmissionAnomalyInput[];
}

const AcknowledgeTransmissionError = createUnionType({
  name: "AcknowledgeTransmissionError",
  description: "Why it was not noted as taken in.",
  types: () => [...commonErrors, TransmissionAnsweredErrorType] as const,
  ...byKind,
});

const RejectTransmissionError = createUnionType({
  name: "RejectTransmissionError",
  description: "Why it was not noted as refused.",
  types: () => [...commonErrors, TransmissionAnsweredErrorType, UnknownChoiceErrorType] as const,
  ...byKind,
});

@ObjectType("AcknowledgeTransmissionPayload", { description: "The message as taken in, or why not." })
@Sees(...RECIPIENTS)
export class AcknowledgeTransmissionPayload {
  @Field(() => TransmissionType, { nullable: true, description: "The message." })
  transmission?: TransmissionType | null;

  @Field(() => Boolean, { description: "Whether this answer was given before, under the same key." })
  replayed!: boolean;

  @Field(() => [AcknowledgeTransmissionError], { description: "Why nothing was done; empty if it was." })
  errors!: readonly object[];
}

@ObjectType("RejectTransmissionPayload", { description: "The message as refused, or why not." })
@Sees(...RECIPIENTS)
export class RejectTransmissionPayload {
  @Field(() => TransmissionType, { nullable: true, description: "The message." })
  transmission?: TransmissionType | null;

  @Field(() => Boolean, { description: "Whether this answer was given before, under the same key." })
  replayed!: boolean;

  @Field(() => [RejectTransmissionError], { description: "Why nothing was done; empty if it was." })
  errors!: readonly object[];
}
