import { Directive, Field, ID, Int, ObjectType } from "type-graphql";
import { Sees, STAFF } from "../../../shared/plumbing/access.ts";
import { connectionOf } from "../../../shared/plumbing/connection.ts";
import { LanguageEnum } from "../../../shared/plumbing/contributor-types.ts";
import { enumOf } from "../../../shared/plumbing/enum-of.ts";
import { DateScalar } from "../../../shared/plumbing/scalars.ts";
import type { Day } from "../../../shared/values/calendar.ts";
import { documentKinds } from "../../rules/documents/document-kind.ts";

export const OutgoingDocumentKindEnum = enumOf("OutgoingDocumentKind", "What a letter of the fund is.", documentKinds);

@ObjectType("OutgoingDocument", {
  description: "What the fund sent to a person (uitgaand document / document sortant), kept as it was sent.",
})
@Sees("INSURED", ...STAFF)
export class OutgoingDocumentType {
  @Field(() => ID, { description: "Its id." })
  id!: string;

  @Field(() => OutgoingDocumentKindEnum, { description: "What it is." })
  kind!: string;

  @Field(() => LanguageEnum, { description: "In which language it is written." })
  language!: string;

  @Field(() => DateScalar, { description: "The day that stands on it." })
  madeOn!: Day;

  @Field(() => String, { description: "The SHA-256 of its bytes, in hexadecimal: kept with it, and checked." })
  sha256!: string;

  @Field(() => Int, { description: "How many bytes it has." })
  size!: number;

  @Field(() => ID, { description: "The id of what it was made for: a request, a period." })
  cause!: string;

  @Directive('@cost(weight: "20")')
  @Directive('@tag(name: "personal")')
  @Field(() => String, { nullable: true, description: "Its bytes in base64: a PDF; absent once its term is over." })
  content!: string | null;
}

export const OutgoingDocumentConnection = connectionOf("OutgoingDocument", () => OutgoingDocumentType);
