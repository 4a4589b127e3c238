import { Directive, Field, ID, Int, ObjectType } from "type-graphql";
import { Sees } from "../../shared/plumbing/access.ts";
import { enumOf } from "../../shared/plumbing/enum-of.ts";
import { DateScalar, EuroScalar, QuarterScalar } from "../../shared/plumbing/scalars.ts";
import { CalculationType, LegalBasisType, PeriodType } from "../../shared/plumbing/value-types.ts";
import type { Calculation } from "../../shared/values/calculation.ts";
import type { Day, Period, Quarter } from "../../shared/values/calendar.ts";
import type { Source } from "../../shared/values/law.ts";
import type { Cents } from "../../shared/values/money.ts";

export const BenefitVerdictEnum = enumOf("BenefitVerdict", "What the law says of a case.", {
  GRANTED: "The right is there, whole.",
  PARTLY: "The right is there, but for a part of what was asked.",
  REFUSED: "The right is not there.",
});

@ObjectType("BenefitReason", { description: "Why a benefit, or a part of it, is not due (reden / motif)." })
@Sees("ANYBODY")
export class BenefitReasonType {
  @Field(() => ID, { description: "Free of language: DP_R04." })
  code!: string;

  @Field(() => String, { description: "In a sentence, in the reader's language." })
  text!: string;

  @Field(() => LegalBasisType, { description: "Where it is written." })
  basis!: Source;

  @Field(() => DateScalar, { nullable: true, description: "The day or month that it is about; absent if all." })
  day!: Day | null;
}

@ObjectType("BenefitDoubt", { description: "A point that was decided by what is not confirmed: somebody must look." })
@Sees("ANYBODY")
export class BenefitDoubtType {
  @Field(() => ID, { description: "Free of language: FAMILY_CHARGE." })
  code!: string;

  @Field(() => String, { description: "In a sentence, in the reader's language." })
  text!: string;

  @Field(() => LegalBasisType, { description: "What it is about." })
  basis!: Source;
}

@ObjectType("BenefitFigure", { description: "A number that is part of a right: months, days, vouchers." })
@Sees("ANYBODY")
export class BenefitFigureType {
  @Field(() => ID, { description: "Free of language: MONTHS." })
  code!: string;

  @Field(() => String, { description: "What it counts, in the reader's language." })
  label!: string;

  @Field(() => Int, { description: "How many." })
  value!: number;
}

@ObjectType("BenefitPart", { description: "What is due for a period, with its working." })
@Sees("ANYBODY")
export class BenefitPartType {
  @Field(() => PeriodType, { description: "For when." })
  period!: Period;

  @Field(() => EuroScalar, { description: "How much." })
  amount!: Cents;

  @Field(() => CalculationType, { description: "The working: its steps add up to the amount." })
  calculation!: Calculation;

  @Field(() => DateScalar, { nullable: true, description: "The last day to pay it, where the law sets one." })
  payBy!: Day | null;
}

@ObjectType("BenefitOutcome", { description: "What the law says of a case, with every reason, doubt and working." })
@Sees("ANYBODY")
export class BenefitOutcomeType {
  @Field(() => BenefitVerdictEnum, { description: "Granted, granted in part, or refused." })
  verdict!: keyof typeof BenefitVerdictEnum;

  @Field(() => EuroScalar, { description: "All that is due, added up." })
  total!: Cents;

  @Directive("@listSize(assumedSize: 12)")
  @Field(() => [BenefitPartType], { description: "What is due, period by period." })
  parts!: readonly BenefitPartType[];

  @Directive("@listSize(assumedSize: 3)")
  @Field(() => [BenefitReasonType], { description: "Why it, or a part of it, is not due." })
  reasons!: readonly BenefitReasonType[];

  @Directive("@listSize(assumedSize: 3)")
  @Field(() => [BenefitDoubtType], { description: "What was decided by something unconfirmed." })
  doubts!: readonly BenefitDoubtType[];

  @Directive("@listSize(assumedSize: 2)")
  @Field(() => [BenefitFigureType], { description: "Numbers that are part of the right." })
  figures!: readonly BenefitFigureType[];

  @Field(() => DateScalar, { nullable: true, description: "The last day to ask; absent without one." })
  applyBy!: Day | null;

  @Field(() => [QuarterScalar], { description: "Quarters for which no contribution is due." })
  freeQuarters!: readonly Quarter[];

  @Field(() => [QuarterScalar], { description: "Quarters for which rights are kept, or that are looked at." })
  quarters!: readonly Quarter[];

  @Field(() => Boolean, { description: "False as soon as a figure or a point is unconfirmed." })
  confirmed!: boolean;
}
