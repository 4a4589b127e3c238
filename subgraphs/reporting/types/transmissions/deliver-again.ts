import { createUnionType, Field, ID, InputType, ObjectType } from "type-graphql";
import { Sees, STAFF } from "../../../shared/plumbing/access.ts";
import {
  byKind,
  commonErrors,
  UserErrorOf,
  UserErrorType,
  WriteMetaInput,
} from "../../../shared/plumbing/user-error.ts";
import { TransmissionAnsweredErrorType } from "./answer-transmission.ts";
import { TransmissionType } from "./transmission.ts";
import { RECIPIENTS } from "./transmission-parts.ts";

/** Who has a message brought once more: both sides of it. */
export const DELIVER_AGAIN = [...STAFF, ...RECIPIENTS] as const;

@InputType("DeliverTransmissionAgainInput", { description: "Which message is brought to its recipient once more." })
export class DeliverTransmissionAgainInput {
  @Field(() => WriteMetaInput, { description: "Key, the message's version, dry run." })
  meta!: WriteMetaInput;

  @Field(() => ID, { description: "Which: it was sent, and is not answered." })
  transmissionId!: string;
}

@UserErrorOf(
  "TransmissionNotBroughtError",
  "statut:transmissionNotBrought",
  "Nobody brings messages to this recipient.",
)
export class TransmissionNotBroughtErrorType extends UserErrorType {
  @Field(() => ID, {
    description: "To whom it goes, by code: that institution fetches it; PERSON where it went on paper.",
  })
  recipient!: string;
}

const DeliverTransmissionAgainError = createUnionType({
  name: "DeliverTransmissionAgainError",
  description: "Why it is not brought once more.",
  types: () => [...commonErrors, TransmissionAnsweredErrorType, TransmissionNotBroughtErrorType] as const,
  ...byKind,
});

@ObjectType("DeliverTransmissionAgainPayload", { description: "The message that is brought again, or why it is not." })
@Sees(...DELIVER_AGAIN)
export class DeliverTransmissionAgainPayload {
  @Field(() => TransmissionType, { nullable: true, description: "The message." })
  transmission?: TransmissionType | null;

  @Field(() => Boolean, { description: "Whether this answer was given before, under the same key." })
  replayed!: boolean;

  @Field(() => [DeliverTransmissionAgainError], { description: "Why nothing was done; empty if it was." })
  errors!: readonly object[];
}
