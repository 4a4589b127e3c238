import { createUnionType, Directive, Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { Sees } from "../../../shared/plumbing/access.ts";
import { DateTimeScalar } from "../../../shared/plumbing/scalars.ts";
import { byKind, commonErrors, WriteMetaInput } from "../../../shared/plumbing/user-error.ts";
import { signingRoles } from "../../../shared/plumbing/viewer.ts";

/** For the gateway alone: no part of the graph that callers see, so that nobody keeps what was never signed. */
export const FOR_THE_GATEWAY = "@inaccessible";

@Directive(FOR_THE_GATEWAY)
@InputType("KeepSignedRequestInput", { description: "What a partner signed, as the gateway proved it." })
export class KeepSignedRequestInput {
  @Field(() => WriteMetaInput, { description: "Key: the `jti`." })
  meta!: WriteMetaInput;

  @Field(() => String, { description: "The gateway's name for the question." })
  question!: string;

  @Field(() => String, { description: "The `kid`." })
  keyId!: string;

  @Field(() => String, { description: "The `jti`." })
  tokenId!: string;

  @Field(() => String, { description: "The JWS without its payload." })
  signature!: string;

  @Field(() => String, { description: "The SHA-256 of the body." })
  bodySha256!: string;

  @Field(() => DateTimeScalar, { description: "The `iat`." })
  signedAt!: string;
}

@Directive(FOR_THE_GATEWAY)
@InputType("KeepSignedAnswerInput", { description: "What a signed request was answered." })
export class KeepSignedAnswerInput {
  @Field(() => WriteMetaInput, { description: "Key." })
  meta!: WriteMetaInput;

  @Field(() => ID, { description: "Which request." })
  signedRequestId!: string;

  @Field(() => Int, { description: "The HTTP status." })
  status!: number;

  @Field(() => String, { description: "The SHA-256 of the body." })
  bodySha256!: string;
}

const errorsOf = (name: string) =>
  createUnionType({ name, description: "Why it was not kept.", types: () => [...commonErrors] as const, ...byKind });

const KeepSignedRequestError = errorsOf("KeepSignedRequestError");
const KeepSignedAnswerError = errorsOf("KeepSignedAnswerError");

@Directive(FOR_THE_GATEWAY)
@ObjectType("KeepSignedRequestPayload", { description: "That it was kept, or why not." })
@Sees(...signingRoles)
export class KeepSignedRequestPayload {
  @Field(() => ID, { nullable: true, description: "Under which id." })
  signedRequestId?: string | null;

  @Field(() => Boolean, { description: "Whether it was kept before." })
  replayed!: boolean;

  @Field(() => [KeepSignedRequestError], { description: "Why it was not kept; empty if it was." })
  errors!: readonly object[];
}

@Directive(FOR_THE_GATEWAY)
@ObjectType("KeepSignedAnswerPayload", { description: "That it was kept, or why not." })
@Sees(...signingRoles)
export class KeepSignedAnswerPayload {
  @Field(() => ID, { nullable: true, description: "Of which request." })
  signedRequestId?: string | null;

  @Field(() => Boolean, { description: "Whether it was kept before." })
  replayed!: boolean;

  @Field(() => [KeepSignedAnswerError], { description: "Why it was not kept; empty if it was." })
  errors!: readonly object[];
}
