import { createUnionType, Field, ID, InputType, ObjectType } from "type-graphql";
import { Sees, STAFF } from "../../../shared/plumbing/access.ts";
import {
  byKind,
  commonErrors,
  UserErrorOf,
  UserErrorType,
  WriteMetaInput,
} from "../../../shared/plumbing/user-error.ts";
import { TransmissionType } from "./transmission.ts";

@UserErrorOf("TransmissionNotRefusedError", "statut:transmissionNotRefused", "Nobody refused the message.")
export class TransmissionNotRefusedErrorType extends UserErrorType {
  @Field(() => String, { description: "Where it stands." })
  state!: string;
}

@InputType("SendTransmissionAgainInput", { description: "Which refused message is drawn up again." })
export class SendTransmissionAgainInput {
  @Field(() => WriteMetaInput, { description: "Key, the refused message's version, dry run." })
  meta!: WriteMetaInput;

  @Field(() => ID, { description: "Which: its recipient refused it." })
  transmissionId!: string;
}

const SendTransmissionAgainError = createUnionType({
  name: "SendTransmissionAgainError",
  description: "Why it was not drawn up again.",
  types: () => [...commonErrors, TransmissionNotRefusedErrorType] as const,
  ...byKind,
});

@ObjectType("SendTransmissionAgainPayload", { description: "The message that takes its place, or why there is none." })
@Sees(...STAFF)
export class SendTransmissionAgainPayload {
  @Field(() => TransmissionType, { nullable: true, description: "The new message." })
  transmission?: TransmissionType | null;

  @Field(() => Boolean, { description: "Whether this answer was given before, under the same key." })
  replayed!: boolean;

  @Field(() => [SendTransmissionAgainError], { description: "Why nothing was done; empty if it was." })
  errors!: readonly object[];
}
