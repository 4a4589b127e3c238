import { createUnionType, Field, ID, InputType, ObjectType } from "type-graphql";
import { Sees, STAFF } from "../../shared/plumbing/access.ts";
import { byKind, commonErrors, UserErrorOf, UserErrorType, WriteMetaInput } from "../../shared/plumbing/user-error.ts";
import { LedgerKindEnum } from "./enums.ts";
import { LedgerTransactionType } from "./ledger.ts";

@InputType("ReverseLedgerTransactionInput", { description: "What to undo. The reason in `meta` is needed." })
export class ReverseLedgerTransactionInput {
  @Field(() => WriteMetaInput, { description: "Key, version, dry run, and the reason." })
  meta!: WriteMetaInput;

  @Field(() => ID, { description: "The transaction." })
  transactionId!: string;

  @Field(() => Boolean, {
    defaultValue: false,
    description: "Counts from the day of the transaction itself, as if it had never been; else from today.",
  })
  atEffectiveDay!: boolean;
}

@UserErrorOf("AlreadyReversedError", "statut:alreadyReversed", "The transaction was undone before.")
class AlreadyReversedErrorType extends UserErrorType {
  @Field(() => ID, { nullable: true, description: "The transaction that undid it." })
  reversalId!: string | null;
}

@UserErrorOf("NotReversibleError", "statut:notReversible", "Such a transaction is not undone by hand.")
class NotReversibleErrorType extends UserErrorType {
  @Field(() => LedgerKindEnum, { description: "What it is." })
  transactionKind!: string;
}

@UserErrorOf("PaymentRefundedError", "statut:paymentRefunded", "The payment was given back, wholly or in part.")
export class PaymentRefundedErrorType extends UserErrorType {}

const ReverseLedgerTransactionError = createUnionType({
  name: "ReverseLedgerTransactionError",
  description: "Why nothing was undone.",
  types: () => [...commonErrors, AlreadyReversedErrorType, NotReversibleErrorType, PaymentRefundedErrorType] as const,
  ...byKind,
});

@ObjectType("ReverseLedgerTransactionPayload", { description: "The reversal, or why there is none." })
@Sees(...STAFF)
export class ReverseLedgerTransactionPayload {
  @Field(() => LedgerTransactionType, { nullable: true, description: "The transaction that undoes the other." })
  reversal?: LedgerTransactionType | null;

  @Field(() => Boolean, { description: "Whether this answer was given before, under the same key." })
  replayed!: boolean;

  @Field(() => [ReverseLedgerTransactionError], { description: "Why nothing was done; empty if it was." })
  errors!: readonly object[];
}
