import { createUnionType, Directive, Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { Sees, STAFF } from "../../../shared/plumbing/access.ts";
import { connectionOf } from "../../../shared/plumbing/connection.ts";
import { enumOf } from "../../../shared/plumbing/enum-of.ts";
import { About } from "../../../shared/plumbing/privacy/about.ts";
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
import { planStates } from "../../rules/facilities/payment-plan.ts";
import { MONEY_READERS } from "../account.ts";

/** Where a plan stands. */
export const PlanStateEnum = enumOf("PaymentPlanState", "Where a payment plan stands.", planStates);

const PlanFaultEnum = enumOf("PaymentPlanFault", "Why a plan cannot be made as it was asked for.", {
  NOTHING_TO_SPREAD: "Nothing is open that could be spread.",
  TOO_FEW: "One instalment spreads nothing.",
  TOO_MANY: "More instalments than the fund grants.",
  INSTALMENT_TOO_SMALL: "An instalment would be smaller than the fund grants.",
  IN_THE_PAST: "The first instalment would lie in the past.",
});

@ObjectType("PaymentPlanInstalment", { description: "A part of a plan, to be paid by a day." })
@Sees(...MONEY_READERS)
export class InstalmentType {
  @Field(() => Int, { description: "Its place, counted from 1." })
  number!: number;

  @Field(() => DateScalar, { description: "The day by which it must be on the fund's account." })
  dueOn!: Day;

  @Field(() => EuroScalar, { description: "How much." })
  amount!: Cents;

  @Field(() => EuroScalar, { description: "How much of it is not covered by what came in." })
  open!: Cents;
}

@ObjectType("PaymentPlan", {
  description:
    "Terms to pay a debt in parts (afbetalingsplan / plan d'apurement). Recovery rests while it is kept; surcharges run on.",
})
@About("RECOVERY")
@Sees(...MONEY_READERS)
export class PaymentPlanType {
  @Field(() => ID, { description: "Its id." })
  id!: string;

  @Field(() => Int, { description: "Counts up with each change, for `expectedVersion`." })
  version!: number;

  @Field(() => PlanStateEnum, { description: "Where it stands." })
  state!: string;

  @Field(() => EuroScalar, { description: "What it spreads." })
  total!: Cents;

  @Field(() => EuroScalar, { description: "What its dues still leave open." })
  open!: Cents;

  @Field(() => DateScalar, { description: "The day on which it was asked for: it interrupts prescription." })
  askedOn!: Day;

  @Field(() => DateScalar, { nullable: true, description: "The day of the fund's decision." })
  decidedOn!: Day | null;

  @Field(() => DateScalar, { nullable: true, description: "The day on which it was broken, or fulfilled." })
  endedOn!: Day | null;

  @Field(() => String, { nullable: true, description: "Why the fund decided so, where it said why." })
  reason!: string | null;
}

export const PaymentPlanConnection = connectionOf("PaymentPlan", () => PaymentPlanType);

@InputType("AskPaymentPlanInput", { description: "What is to be paid in parts." })
export class AskPaymentPlanInput {
  @Field(() => WriteMetaInput, { description: "Key, version, dry run." })
  meta!: WriteMetaInput;

  @Field(() => ID, { description: "Who owes it." })
  contributorId!: string;

  @Field(() => Int, { description: "In how many monthly instalments." })
  instalments!: number;

  @Field(() => DateScalar, { nullable: true, description: "The day of the first; a month from today if absent." })
  firstOn?: Day | null;

  @Field(() => [ID], { nullable: true, description: "Which dues; everything that is past its day if absent." })
  dueIds?: string[] | null;
}

@InputType("DecidePaymentPlanInput", { description: "What the fund decides of a plan that was asked for." })
export class DecidePaymentPlanInput {
  @Field(() => WriteMetaInput, { description: "Key, version, dry run; and the reason of a refusal." })
  meta!: WriteMetaInput;

  @Field(() => ID, { description: "The plan." })
  planId!: string;

  @Field(() => Boolean, { description: "Whether it is granted." })
  granted!: boolean;
}

@UserErrorOf("PaymentPlanStateError", "statut:paymentPlanState", "The plan stands where this cannot be done.")
class PaymentPlanStateErrorType extends UserErrorType {
  @Field(() => PlanStateEnum, { description: "Where it stands, or where the one stands that is there already." })
  state!: string;
}

@UserErrorOf("PaymentPlanImpossibleError", "statut:paymentPlanImpossible", "The sum cannot be spread so.")
class PaymentPlanImpossibleErrorType extends UserErrorType {
  @Field(() => PlanFaultEnum, { description: "Why." })
  why!: string;
}

const errorsOf = (name: string) =>
  createUnionType({
    name,
    description: "Why nothing was done.",
    types: () => [...commonErrors, PaymentPlanStateErrorType, PaymentPlanImpossibleErrorType] as const,
    ...byKind,
  });

const AskPaymentPlanError = errorsOf("AskPaymentPlanError");
const DecidePaymentPlanError = errorsOf("DecidePaymentPlanError");

@ObjectType("AskPaymentPlanPayload", { description: "The plan that was asked for, or why there is none." })
@Sees(...MONEY_READERS)
export class AskPaymentPlanPayload {
  @Field(() => PaymentPlanType, { nullable: true, description: "The plan." })
  plan?: PaymentPlanType | null;

  @Field(() => Boolean, { description: "Whether this answer was given before, under the same key." })
  replayed!: boolean;

  @Directive("@listSize(assumedSize: 2)")
  @Field(() => [AskPaymentPlanError], { description: "Why nothing was done; empty if it was." })
  errors!: readonly object[];
}

@ObjectType("DecidePaymentPlanPayload", { description: "The plan as decided, or why it was not." })
@Sees(...STAFF)
export class DecidePaymentPlanPayload {
  @Field(() => PaymentPlanType, { nullable: true, description: "The plan." })
  plan?: PaymentPlanType | null;

  @Field(() => Boolean, { description: "Whether this answer was given before, under the same key." })
  replayed!: boolean;

  @Directive("@listSize(assumedSize: 2)")
  @Field(() => [DecidePaymentPlanError], { description: "Why nothing was done; empty if it was." })
  errors!: readonly object[];
}
