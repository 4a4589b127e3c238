import { createUnionType, Directive, Field, ID, InputType, ObjectType } from "type-graphql";
import { Sees, STAFF } from "../../shared/plumbing/access.ts";
import { DateScalar, EuroScalar } from "../../shared/plumbing/scalars.ts";
import { byKind, commonErrors, WriteMetaInput } from "../../shared/plumbing/user-error.ts";
import type { Day } from "../../shared/values/calendar.ts";
import type { Cents } from "../../shared/values/money.ts";
import { PaymentType } from "./bank.ts";
import { WithheldByEnum } from "./enums.ts";
import { PaymentNotInSuspenseErrorType } from "./match-payment.ts";

@InputType("PaymentPartInput", { description: "A part of a sum." })
export class PaymentPartInput {
  @Field(() => EuroScalar, { description: "How much." })
  amount!: Cents;

  @Field(() => ID, { nullable: true, description: "For whom; it stays in suspense if absent." })
  contributorId?: string | null;

  @Field(() => ID, { nullable: true, description: "The due that is meant; else the law's order decides." })
  dueId?: string | null;

  @Field(() => DateScalar, { nullable: true, description: "When INASTI was credited, if it was withheld through it." })
  creditedOn?: Day | null;
}

@InputType("SplitPaymentInput", { description: "A sum in suspense that was for several, or was withheld." })
export class SplitPaymentInput {
  @Field(() => WriteMetaInput, { description: "Key, version, dry run." })
  meta!: WriteMetaInput;

  @Field(() => ID, { description: "The payment." })
  paymentId!: string;

  @Field(() => WithheldByEnum, { nullable: true, description: "Who withheld it, if it was withheld." })
  withheldBy?: "PUBLIC_DEBTOR" | "NOTARY" | null;

  @Field(() => [PaymentPartInput], { description: "Its parts, at most 50, which make the whole sum." })
  parts!: PaymentPartInput[];
}

const SplitPaymentError = createUnionType({
  name: "SplitPaymentError",
  description: "Why the payment stays as it is.",
  types: () => [...commonErrors, PaymentNotInSuspenseErrorType] as const,
  ...byKind,
});

@ObjectType("SplitPaymentPayload", { description: "The payment with its parts, or why it stays as it is." })
@Sees(...STAFF)
export class SplitPaymentPayload {
  @Field(() => PaymentType, { nullable: true, description: "The payment." })
  payment?: PaymentType | null;

  @Field(() => Boolean, { description: "Whether this answer was given before, under the same key." })
  replayed!: boolean;

  @Directive("@listSize(assumedSize: 2)")
  @Field(() => [SplitPaymentError], { description: "Why nothing was done; empty if it was." })
  errors!: readonly object[];
}
