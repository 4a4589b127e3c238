import { createUnionType, Directive, Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { Sees, STAFF } from "../../../shared/plumbing/access.ts";
import { connectionOf } from "../../../shared/plumbing/connection.ts";
import { enumOf } from "../../../shared/plumbing/enum-of.ts";
import { About } from "../../../shared/plumbing/privacy/about.ts";
import { DateScalar, EuroScalar, IbanScalar } from "../../../shared/plumbing/scalars.ts";
import {
  byKind,
  commonErrors,
  UserErrorOf,
  UserErrorType,
  WriteMetaInput,
} from "../../../shared/plumbing/user-error.ts";
import type { Day } from "../../../shared/values/calendar.ts";
import type { Cents } from "../../../shared/values/money.ts";
import { refundFaults, refundStates } from "../../rules/refunds/refund.ts";
import { MONEY_READERS } from "../account.ts";

/** Where a refund stands. */
export const RefundStateEnum = enumOf("RefundState", "Where a refund stands.", refundStates);
const RefundFaultEnum = enumOf("RefundFault", "Why a refund cannot be made so.", refundFaults);

@ObjectType("Refund", {
  description: "A credit that is paid back (terugbetaling / remboursement). One that the bank refuses is open again.",
})
@About("ACCOUNT")
@Sees(...MONEY_READERS)
export class RefundType {
  @Field(() => ID, { description: "Its id." })
  id!: string;

  @Field(() => Int, { description: "Counts up with each change, for `expectedVersion`." })
  version!: number;

  @Field(() => RefundStateEnum, { description: "Where it stands." })
  state!: string;

  @Field(() => EuroScalar, { description: "How much." })
  amount!: Cents;

  @Directive('@tag(name: "personal")')
  @Field(() => IbanScalar, { description: "To which account." })
  iban!: string;

  @Sees(...STAFF)
  @Field(() => Boolean, { description: "Whether that account has paid for this contributor before." })
  ibanKnown!: boolean;

  @Directive('@tag(name: "personal")')
  @Field(() => String, { description: "Whose account it is." })
  holderName!: string;

  @Field(() => DateScalar, { description: "The day on which it was asked for or proposed." })
  askedOn!: Day;

  @Field(() => DateScalar, { nullable: true, description: "The day on which it was paid, or came to nothing." })
  endedOn!: Day | null;

  @Field(() => String, { nullable: true, description: "Why it came to nothing: the bank’s code, or the fund’s words." })
  reason!: string | null;
}

@ObjectType("Overpayment", {
  description: "An account on which more came in than was claimed (overbetaling / trop-perçu).",
})
@About("ACCOUNT")
@Sees(...STAFF)
export class OverpaymentType {
  @Field(() => EuroScalar, { description: "What is free, and may be paid back." })
  amount!: Cents;

  @Field(() => DateScalar, { description: "The day of the oldest payment of which something is free." })
  oldestOn!: Day;

  @Directive('@tag(name: "personal")')
  @Field(() => IbanScalar, { nullable: true, description: "The account that paid last, if it is known." })
  iban!: string | null;
}

export const RefundConnection = connectionOf("Refund", () => RefundType);
export const OverpaymentConnection = connectionOf("Overpayment", () => OverpaymentType);

@InputType("PayeeAddressInput", { description: "Where the payee lives, in parts: banks take no free lines." })
export class PayeeAddressInput {
  @Field(() => String, { nullable: true, description: "The street." })
  street?: string | null;

  @Field(() => String, { nullable: true, description: "The number in it." })
  building?: string | null;

  @Field(() => String, { nullable: true, description: "The postal code." })
  postCode?: string | null;

  @Field(() => String, { description: "The town." })
  town!: string;

  @Field(() => String, { description: "The country, in two letters: BE." })
  country!: string;
}

@InputType("ProposeRefundInput", { description: "What is to be paid back, and to which account." })
export class ProposeRefundInput {
  @Field(() => WriteMetaInput, { description: "Key, version, dry run." })
  meta!: WriteMetaInput;

  @Field(() => ID, { description: "Whose credit." })
  contributorId!: string;

  @Field(() => EuroScalar, { nullable: true, description: "How much; all that is free if absent." })
  amount?: Cents | null;

  @Field(() => IbanScalar, { nullable: true, description: "To which account; the one that paid last if absent." })
  iban?: string | null;

  @Field(() => String, { nullable: true, description: "Whose account it is, at most 70 characters." })
  holderName?: string | null;

  @Field(() => PayeeAddressInput, { nullable: true, description: "The payee’s address, where the bank wants one." })
  address?: PayeeAddressInput | null;
}

@InputType("DecideRefundInput", { description: "Whether a refund may go out." })
export class DecideRefundInput {
  @Field(() => WriteMetaInput, { description: "Key, version, dry run; and the reason where it is withdrawn." })
  meta!: WriteMetaInput;

  @Field(() => ID, { description: "The refund." })
  refundId!: string;

  @Field(() => Boolean, { description: "Whether one agrees; else it is withdrawn." })
  approved!: boolean;
}

@UserErrorOf("RefundImpossibleError", "statut:refundImpossible", "The refund cannot be made so.")
class RefundImpossibleErrorType extends UserErrorType {
  @Field(() => RefundFaultEnum, { description: "Why." })
  why!: string;
}

@UserErrorOf("RefundStateError", "statut:refundState", "The refund stands where this cannot be done.")
class RefundStateErrorType extends UserErrorType {
  @Field(() => RefundStateEnum, { description: "Where it stands." })
  state!: string;
}

@UserErrorOf("SecondPersonError", "statut:secondPerson", "Another member of staff must agree.")
class SecondPersonErrorType extends UserErrorType {}

const RefundError = createUnionType({
  name: "RefundError",
  description: "Why nothing was done.",
  types: () => [...commonErrors, RefundImpossibleErrorType, RefundStateErrorType, SecondPersonErrorType] as const,
  ...byKind,
});

@ObjectType("RefundPayload", { description: "The refund as it stands, or why nothing was done." })
@Sees(...MONEY_READERS)
export class RefundPayload {
  @Field(() => RefundType, { nullable: true, description: "The refund." })
  refund?: RefundType | null;

  @Field(() => Boolean, { description: "Whether this answer was given before, under the same key." })
  replayed!: boolean;

  @Directive("@listSize(assumedSize: 2)")
  @Field(() => [RefundError], { description: "Why nothing was done; empty if it was." })
  errors!: readonly object[];
}
