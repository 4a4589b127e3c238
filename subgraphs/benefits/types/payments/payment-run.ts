import { createUnionType, Directive, Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { Sees, STAFF } from "../../../shared/plumbing/access.ts";
import { connectionOf } from "../../../shared/plumbing/connection.ts";
import { enumOf } from "../../../shared/plumbing/enum-of.ts";
import { About, AboutNobody } from "../../../shared/plumbing/privacy/about.ts";
import { DateScalar, EuroScalar } from "../../../shared/plumbing/scalars.ts";
import {
  byKind,
  commonErrors,
  UserErrorOf,
  UserErrorType,
  WriteMetaInput,
} from "../../../shared/plumbing/user-error.ts";
import type { Day } from "../../../shared/values/calendar.ts";
import type { Cents } from "../../../shared/values/money.ts";
import { runFaults, runStates } from "../../rules/payments/payable.ts";
import { CLAIM_READERS } from "../claims/decision.ts";

export const PaymentRunStateEnum = enumOf("BenefitPaymentRunState", "Where a run of payments stands.", runStates);
export const PaymentRunFaultEnum = enumOf("BenefitPaymentRunFault", "Why nothing was done to a run.", runFaults);

@About("BENEFIT")
@ObjectType("BenefitPayment", { description: "What a person is paid for a period (betaling / paiement)." })
@Sees(...CLAIM_READERS)
export class BenefitPaymentType {
  @Field(() => ID, { description: "Its id, under which the bank carries it." })
  id!: string;

  @Field(() => ID, { description: "Of which claim." })
  claimId!: string;

  @Field(() => DateScalar, { description: "The first day for which it is." })
  from!: Day;

  @Field(() => DateScalar, { description: "The last day for which it is." })
  until!: Day;

  @Field(() => EuroScalar, { description: "How much goes to the account." })
  amount!: Cents;

  @Field(() => EuroScalar, { description: "How much is kept back of it, for an overpayment." })
  withheld!: Cents;

  @Field(() => ID, { nullable: true, description: "For which overpayment." })
  withheldFor!: string | null;

  @Directive('@tag(name: "personal")')
  @Field(() => String, { description: "To which account." })
  iban!: string;

  @Field(() => Boolean, { description: "Whether it was cancelled with its run, and never paid." })
  cancelled!: boolean;
}

@AboutNobody("Counts and sums; its payments tell of whom they are.")
@ObjectType("BenefitPaymentRun", {
  description: "Payments that go to the bank together (betaalrun / ordre de paiement).",
})
@Sees(...STAFF)
export class BenefitPaymentRunType {
  @Field(() => ID, { description: "Its id, and the name of its file." })
  id!: string;

  @Field(() => Int, { description: "Counts up with each change, for `expectedVersion`." })
  version!: number;

  @Field(() => PaymentRunStateEnum, { description: "Where it stands." })
  state!: string;

  @Field(() => DateScalar, { description: "When the bank is to pay." })
  executeOn!: Day;

  @Field(() => Int, { description: "How many payments." })
  payments!: number;

  @Field(() => EuroScalar, { description: "How much together." })
  total!: Cents;

  @Field(() => DateScalar, { description: "When it was drawn up." })
  proposedOn!: Day;

  @Field(() => DateScalar, { nullable: true, description: "When it was released or cancelled." })
  endedOn!: Day | null;

  @Field(() => String, { nullable: true, description: "The SHA-256 of the file, in hexadecimal; once released." })
  sha256!: string | null;

  @Directive("@listSize(assumedSize: 100)")
  @Field(() => [BenefitPaymentType], { description: "The payments." })
  lines!: readonly BenefitPaymentType[];

  @Directive('@cost(weight: "20")')
  @Directive('@tag(name: "personal")')
  @Field(() => String, { nullable: true, description: "The file for the bank, pain.001.001.09; once released." })
  file!: string | null;
}

export const BenefitPaymentRunConnection = connectionOf("BenefitPaymentRun", () => BenefitPaymentRunType);

@UserErrorOf("PaymentRunError", "statut:paymentRun", "A run of payments is not drawn up, released or cancelled.")
export class PaymentRunErrorType extends UserErrorType {
  @Field(() => PaymentRunFaultEnum, { description: "Why." })
  why!: string;
}

@InputType("PreparePaymentRunInput", { description: "When the bank is to pay." })
export class PreparePaymentRunInput {
  @Field(() => WriteMetaInput, { description: "Key, version, dry run." })
  meta!: WriteMetaInput;

  @Field(() => DateScalar, { description: "On which day: one on which banks work." })
  executeOn!: Day;
}

@InputType("ReleasePaymentRunInput", { description: "Which run is released." })
export class ReleasePaymentRunInput {
  @Field(() => WriteMetaInput, { description: "Key, version, dry run." })
  meta!: WriteMetaInput;

  @Field(() => ID, { description: "Which." })
  runId!: string;
}

@InputType("CancelPaymentRunInput", { description: "Which run is cancelled." })
export class CancelPaymentRunInput {
  @Field(() => WriteMetaInput, { description: "Key, version, dry run." })
  meta!: WriteMetaInput;

  @Field(() => ID, { description: "Which." })
  runId!: string;
}

const RunError = createUnionType({
  name: "BenefitPaymentRunError",
  description: "Why nothing was done to a run.",
  types: () => [...commonErrors, PaymentRunErrorType] as const,
  ...byKind,
});

@ObjectType("BenefitPaymentRunPayload", { description: "The run as it stands now, or why nothing was done." })
@Sees(...STAFF)
export class BenefitPaymentRunPayload {
  @Field(() => BenefitPaymentRunType, { nullable: true, description: "The run; absent where nothing was done." })
  run!: BenefitPaymentRunType | null;

  @Field(() => [ID], { nullable: true, description: "The claims that wait for an account to be paid to." })
  withoutAccount!: readonly string[] | null;

  @Field(() => [RunError], { description: "Why nothing was done; empty where something was." })
  errors!: readonly object[];

  @Field(() => Boolean, { description: "Whether it is the answer to an earlier question with the same key." })
  replayed!: boolean;
}
