import { Directive, Field, ID, ObjectType } from "type-graphql";
import { Sees } from "../../../shared/plumbing/access.ts";
import { connectionOf } from "../../../shared/plumbing/connection.ts";
import { enumOf } from "../../../shared/plumbing/enum-of.ts";
import { About } from "../../../shared/plumbing/privacy/about.ts";
import { DateScalar, EuroScalar } from "../../../shared/plumbing/scalars.ts";
import { CalculationType } from "../../../shared/plumbing/value-types.ts";
import type { Calculation } from "../../../shared/values/calculation.ts";
import type { Day } from "../../../shared/values/calendar.ts";
import type { Cents } from "../../../shared/values/money.ts";
import { paymentStates } from "../../rules/payments/bank-answer.ts";
import { CLAIM_READERS } from "../claims/decision.ts";

export const PaymentStateEnum = enumOf("BenefitPaymentState", "Where a payment stands.", paymentStates);

@About("BENEFIT")
@ObjectType("BenefitPaymentFailure", { description: "Why a payment did not arrive." })
@Sees(...CLAIM_READERS)
export class BenefitPaymentFailureType {
  @Field(() => DateScalar, { description: "When the bank refused it, or booked that it came back." })
  on!: Day;

  @Field(() => String, { nullable: true, description: "The bank’s code (ISO 20022): AC04; absent if it gave none." })
  code!: string | null;

  @Field(() => String, { description: "What that means, in the reader’s language." })
  text!: string;

  @Field(() => Boolean, { description: "Whether nothing more is paid to that account until another is told." })
  accountRefused!: boolean;
}

@About("BENEFIT")
@ObjectType("BenefitLateInterest", {
  description:
    "Interest on a payment that came late (nalatigheidsinterest / intérêts de retard): law of 11-04-1995, art. 20.",
})
@Sees(...CLAIM_READERS)
export class BenefitLateInterestType {
  @Field(() => DateScalar, { nullable: true, description: "The last day before it runs; absent if it is not known." })
  dueOn!: Day | null;

  @Field(() => DateScalar, { description: "The last day for which it runs." })
  paidOn!: Day;

  @Field(() => EuroScalar, { nullable: true, description: "How much; absent where a figure of the law is not known." })
  amount!: Cents | null;

  @Field(() => CalculationType, { nullable: true, description: "The working: its steps add up to the amount." })
  calculation!: Calculation | null;

  @Field(() => String, { nullable: true, description: "Which figure is not known, in the reader’s language." })
  missingFigure!: string | null;
}

@About("BENEFIT")
@ObjectType("BenefitPayment", { description: "What a person is paid for a period (betaling / paiement)." })
@Sees(...CLAIM_READERS)
export class BenefitPaymentType {
  @Field(() => ID, { description: "Its id, under which the bank carries it." })
  id!: string;

  @Field(() => ID, { description: "Of which claim." })
  claimId!: string;

  @Field(() => PaymentStateEnum, { description: "Where it stands." })
  state!: string;

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

  @Field(() => DateScalar, { nullable: true, description: "When the bank was to pay it; absent until it is released." })
  sentOn!: Day | null;

  @Field(() => DateScalar, { nullable: true, description: "When the bank booked it; absent until it did." })
  bookedOn!: Day | null;

  @Field(() => BenefitPaymentFailureType, { nullable: true, description: "Why it did not arrive; absent if it may." })
  failure!: BenefitPaymentFailureType | null;

  @Field(() => ID, { nullable: true, description: "The payment that failed, and which this one pays again." })
  repeats!: string | null;

  @Field(() => ID, { nullable: true, description: "The payment that came late, and on which this is the interest." })
  interestOf!: string | null;

  @Field(() => BenefitLateInterestType, {
    nullable: true,
    description: "The interest on it, if it came late; it is paid by the next run, on a line of its own.",
  })
  lateInterest!: BenefitLateInterestType | null;
}

export const BenefitPaymentConnection = connectionOf("BenefitPayment", () => BenefitPaymentType);
