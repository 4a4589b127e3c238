import { createUnionType, Field, ID, InputType, ObjectType } from "type-graphql";
import { Sees, STAFF } from "../../shared/plumbing/access.ts";
import { byKind, commonErrors, UserErrorOf, UserErrorType, WriteMetaInput } from "../../shared/plumbing/user-error.ts";
import { PaymentType } from "./bank.ts";

@InputType("MatchPaymentInput", { description: "Whose a payment in suspense is." })
export class MatchPaymentInput {
  @Field(() => WriteMetaInput, { description: "Key, version, dry run." })
  meta!: WriteMetaInput;

  @Field(() => ID, { description: "The payment." })
  paymentId!: string;

  @Field(() => ID, { description: "Whose it is." })
  contributorId!: string;

  @Field(() => ID, { nullable: true, description: "The due that the payer meant; else the law's order decides." })
  dueId?: string | null;
}

/** A payment that a clerk can no longer decide of. */
@UserErrorOf(
  "PaymentNotInSuspenseError",
  "statut:paymentNotInSuspense",
  "The payment is somebody's already, or was paid out.",
)
export class PaymentNotInSuspenseErrorType extends UserErrorType {
  @Field(() => ID, { description: "The payment." })
  paymentId!: string;
}

const MatchPaymentError = createUnionType({
  name: "MatchPaymentError",
  description: "Why the payment stays where it is.",
  types: () => [...commonErrors, PaymentNotInSuspenseErrorType] as const,
  ...byKind,
});

@ObjectType("MatchPaymentPayload", { description: "The payment as matched, or why not." })
@Sees(...STAFF)
export class MatchPaymentPayload {
  @Field(() => PaymentType, { nullable: true, description: "The payment after the match." })
  payment?: PaymentType | null;

  @Field(() => Boolean, { description: "Whether this answer was given before, under the same key." })
  replayed!: boolean;

  @Field(() => [MatchPaymentError], { description: "Why nothing was done; empty if it was." })
  errors!: readonly object[];
}
