import { Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { Sees, STAFF } from "../../../shared/plumbing/access.ts";
import { connectionOf } from "../../../shared/plumbing/connection.ts";
import { enumOf } from "../../../shared/plumbing/enum-of.ts";
import { AboutNobody } from "../../../shared/plumbing/privacy/about.ts";
import { DateScalar } from "../../../shared/plumbing/scalars.ts";
import { UserErrorOf, UserErrorType, WriteMetaInput } from "../../../shared/plumbing/user-error.ts";
import type { Day } from "../../../shared/values/calendar.ts";
import { payloadOf } from "../household/payload.ts";

const RegisterFileStateEnum = enumOf("RegisterFileState", "How far a file was read.", {
  WAITING: "Nothing of it was read yet.",
  READING: "Some of it was read.",
  DONE: "All of it was read.",
});

@AboutNobody("a line of a file: its number and a reason")
@ObjectType("RegisterLineFault", { description: "A line that could not be read or kept; the others were." })
@Sees(...STAFF)
export class RegisterLineFaultType {
  @Field(() => Int, { description: "Its number; the header is line 1." })
  line!: number;

  @Field(() => String, { description: "Why, free of language: INVALID_NUMBER." })
  reason!: string;

  @Field(() => String, { nullable: true, description: "The field that is wrong, where it is one." })
  field!: string | null;
}

export const RegisterLineFaultConnection = connectionOf("RegisterLineFault", () => RegisterLineFaultType);

@AboutNobody("a file that a fund brought: counts, and no person")
@ObjectType("RegisterFile", {
  description: "A file of mutations of the National Register (Rijksregister / Registre national), and its report.",
})
@Sees(...STAFF)
export class RegisterFileType {
  @Field(() => ID, { description: "For asking again." })
  id!: string;

  @Field(() => String, { description: "What it was called." })
  fileName!: string;

  @Field(() => String, { description: "The hash of its bytes (SHA-256): the same bytes are one file." })
  sha256!: string;

  @Field(() => DateScalar, { description: "When it was brought." })
  receivedOn!: Day;

  @Field(() => RegisterFileStateEnum, { description: "How far it was read." })
  state!: string;

  @Field(() => Int, { description: "Its length in bytes." })
  bytes!: number;

  @Field(() => Int, { description: "How many bytes of it were read." })
  readBytes!: number;

  @Field(() => Int, { description: "Lines that were kept." })
  kept!: number;

  @Field(() => Int, { description: "Lines whose key was kept before, in this file or another." })
  repeated!: number;

  @Field(() => Int, { description: "Lines about nobody who is with the fund." })
  notOurs!: number;

  @Field(() => Int, { description: "Lines that could not be read or kept." })
  rejected!: number;
}

export const RegisterFileConnection = connectionOf("RegisterFile", () => RegisterFileType);

@InputType("ImportRegisterMutationsInput", { description: "A file of mutations of the National Register." })
export class ImportRegisterMutationsInput {
  @Field(() => WriteMetaInput, { description: "Key, dry run." })
  meta!: WriteMetaInput;

  @Field(() => String, { description: "What it is called, at most 200 characters." })
  fileName!: string;

  @Field(() => String, { description: "Its bytes in base64, at most five million of them." })
  content!: string;
}

@UserErrorOf("UnreadableRegisterFileError", "statut:unreadableRegisterFile", "That is no file of mutations.")
class UnreadableRegisterFileErrorType extends UserErrorType {}

/** What the mutation answers. */
export const ImportRegisterMutationsPayload = payloadOf({
  name: "ImportRegisterMutations",
  roles: STAFF,
  errors: [UnreadableRegisterFileErrorType],
  noun: ["file", () => RegisterFileType, "The file, which is read from now on; ask for it again to see how far."],
});
