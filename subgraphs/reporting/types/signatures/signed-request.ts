import { Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { Sees } from "../../../shared/plumbing/access.ts";
import { connectionOf } from "../../../shared/plumbing/connection.ts";
import { AboutNobody } from "../../../shared/plumbing/privacy/about.ts";
import { DateTimeScalar } from "../../../shared/plumbing/scalars.ts";
import { signingRoles } from "../../../shared/plumbing/viewer.ts";

/** Who reads what was signed: whoever signed it, and the officer who checks who looked at what. */
export const SIGNED_READERS = [...signingRoles, "DATA_PROTECTION_OFFICER"] as const;

@AboutNobody("What bytes were answered, by their hash.")
@ObjectType("SignedAnswer", { description: "What a signed request was answered." })
@Sees(...SIGNED_READERS)
export class SignedAnswerType {
  @Field(() => Int, { description: "The HTTP status." })
  status!: number;

  @Field(() => String, { description: "The SHA-256 of the body, in hexadecimal." })
  bodySha256!: string;

  @Field(() => DateTimeScalar, { description: "When." })
  answeredAt!: string;
}

@AboutNobody("That an institution asked something, by hashes: of whom it was told is in the usage log.")
@ObjectType("SignedRequest", {
  description:
    "A request that an institution signed (ondertekende vraag / demande signée), kept with the answer's hash.",
})
@Sees(...SIGNED_READERS)
export class SignedRequestType {
  @Field(() => ID, { description: "Which." })
  id!: string;

  @Field(() => String, { description: "The institution, by code." })
  partner!: string;

  @Field(() => String, { description: "The subject of the token: who is accountable." })
  actor!: string;

  @Field(() => String, { nullable: true, description: "Why it asked." })
  purpose!: string | null;

  @Field(() => String, { description: "The house’s name for the question, which its usage records bear too." })
  question!: string;

  @Field(() => String, { description: "With which key: its `kid`." })
  keyId!: string;

  @Field(() => String, { description: "Its `jti`, good once." })
  tokenId!: string;

  @Field(() => String, { description: "The JWS, without its payload: the payload is the body of the request." })
  signature!: string;

  @Field(() => String, { description: "The SHA-256 of the body, in hexadecimal." })
  bodySha256!: string;

  @Field(() => DateTimeScalar, { description: "When it was signed, as it says itself." })
  signedAt!: string;

  @Field(() => DateTimeScalar, { description: "When it came." })
  receivedAt!: string;

  @Field(() => SignedAnswerType, { nullable: true, description: "What it was answered; absent where nothing left." })
  answer?: SignedAnswerType | null;
}

export const SignedRequestConnection = connectionOf("SignedRequest", () => SignedRequestType);

@InputType("SignedRequestFilter", { description: "Which signed requests: all parts must hold." })
export class SignedRequestFilter {
  @Field(() => String, { nullable: true, description: "With this `jti`." })
  tokenId?: string | null;

  @Field(() => String, { nullable: true, description: "Of this institution, by code." })
  partner?: string | null;
}
