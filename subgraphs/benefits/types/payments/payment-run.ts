import { createUnionType, Directive, Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { Sees, STAFF } from "../../../shared/plumbing/access.ts";
import { connectionOf } from "../../../shared/plumbing/connection.ts";
import { enumOf } from "../../../shared/plumbing/enum-of.ts";
import { AboutNobody } from "../../../shared/plumbing/privacy/about.ts";
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
import { holdReasons } from "../../rules/payments/garnishment.ts";
import { runFaults, runStates } from "../../rules/payments/payable.ts";
import { BenefitPaymentType, PaymentStateEnum } from "./payment.ts";

export const PaymentRunStateEnum = enumOf("BenefitPaymentRunState", "Where a run of payments stands.", runStates);
export const PaymentRunFaultEnum = enumOf("BenefitPaymentRunFault", "Why nothing was done to a run.", runFaults);

@AboutNobody("Counts and sums.")
@ObjectType("BenefitPaymentRunStanding", { description: "How many payments of a run stand in one way." })
@Sees(...STAFF)
export class BenefitPaymentRunStandingType {
  @Field(() => PaymentStateEnum, { description: "Where they stand." })
  state!: string;

  @Field(() => Int, { description: "How many." })
  payments!: number;

  @Field(() => EuroScalar, { description: "How much of them goes, or went, to accounts." })
  total!: Cents;
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

  @Directive("@listSize(assumedSize: 5)")
  @Field(() => [BenefitPaymentRunStandingType], {
    description: "How its payments stand, as the bank has told so far: together they make its total.",
  })
  standings!: readonly BenefitPaymentRunStandingType[];

  @Directive("@listSize(assumedSize: 100)")
  @Field(() => [BenefitPaymentType], { description: "The payments." })
  lines!: readonly BenefitPaymentType[];

  @Directive('@cost(weight: "20")')
  @Directive('@tag(name: "personal")')
  @Field(() => String, { nullable: true, description: "The file for the bank, pain.001.001.09; once released." })
  file!: string | null;
}

export const BenefitPaymentRunConnection = connectionOf("BenefitPaymentRun", () => BenefitPaymentRunType);

export const HoldReasonEnum = enumOf("BenefitHoldReason", "Why what is due is not paid by a run.", holdReasons);

@AboutNobody("the id of a claim, which tells of whom it is where it is read")
@ObjectType("BenefitHeldClaim", { description: "A claim of which something is due, and that waits for a clerk." })
@Sees(...STAFF)
export class BenefitHeldClaimType {
  @Field(() => ID, { description: "Which." })
  claimId!: string;

  @Field(() => HoldReasonEnum, { description: "Why." })
  why!: string;
}

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

  @Field(() => [ID], {
    nullable: true,
    description: "Claims that wait for an account to be paid to: the first thousand.",
  })
  withoutAccount!: readonly string[] | null;

  @Directive("@listSize(assumedSize: 20)")
  @Field(() => [BenefitHeldClaimType], { description: "Claims that wait for a clerk: the first thousand." })
  held!: readonly BenefitHeldClaimType[];

  @Field(() => Boolean, {
    description: "Whether more is due than one file holds (5,000 payments): draw up another run for what is left.",
  })
  more!: boolean;

  @Field(() => [RunError], { description: "Why nothing was done; empty where something was." })
  errors!: readonly object[];

  @Field(() => Boolean, { description: "Whether it is the answer to an earlier question with the same key." })
  replayed!: boolean;
}
