import { createUnionType, Directive, Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { Sees, STAFF } from "../../../shared/plumbing/access.ts";
import { enumOf } from "../../../shared/plumbing/enum-of.ts";
import { About } from "../../../shared/plumbing/privacy/about.ts";
import { DateScalar } from "../../../shared/plumbing/scalars.ts";
import { byKind, commonErrors, WriteMetaInput } from "../../../shared/plumbing/user-error.ts";
import type { Day } from "../../../shared/values/calendar.ts";
import { type EvidenceKind, evidenceKinds } from "../../rules/evidence/evidence.ts";
import { MessageAuthorEnum } from "../requests/enums.ts";

export const EvidenceKindEnum = enumOf("EvidenceKind", "What a document shows that is handed in.", evidenceKinds);

@About("REQUEST")
@ObjectType("Evidence", {
  description: "A document that was handed in with a request (bewijsstuk / pièce justificative).",
})
@Sees("INSURED", ...STAFF)
export class EvidenceType {
  @Field(() => ID, { description: "Its id." })
  id!: string;

  @Field(() => EvidenceKindEnum, { description: "What it is to show." })
  kind!: string;

  @Field(() => MessageAuthorEnum, { description: "Who handed it in." })
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
  handedInOn!: Day;
}

@InputType("HandInEvidenceInput", { description: "A document for something that was asked or declared." })
export class HandInEvidenceInput {
  @Field(() => WriteMetaInput, { description: "Key, dry run." })
  meta!: WriteMetaInput;

  @Field(() => ID, { description: "For what: the id of a request for a right, or of a declared end." })
  aboutId!: string;

  @Field(() => EvidenceKindEnum, { description: "What it is to show." })
  kind!: EvidenceKind;

  @Field(() => String, { description: "The name of the file, at most 200 characters." })
  fileName!: string;

  @Field(() => String, { description: "Its bytes in base64, at most five million of them: PDF, PNG or JPEG." })
  content!: string;
}

const HandInEvidenceError = createUnionType({
  name: "HandInEvidenceError",
  description: "Why a document was not taken in.",
  types: () => commonErrors,
  ...byKind,
});

@ObjectType("HandInEvidencePayload", { description: "The document as it is kept, or why not." })
@Sees("INSURED", ...STAFF)
export class HandInEvidencePayload {
  @Field(() => EvidenceType, { nullable: true, description: "The document." })
  evidence?: EvidenceType | null;

  @Field(() => Boolean, { description: "Whether this answer was given before, under the same key." })
  replayed!: boolean;

  @Field(() => [HandInEvidenceError], { description: "Why it was not taken in; empty if it was." })
  errors!: readonly object[];
}
