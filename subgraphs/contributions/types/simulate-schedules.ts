import { Directive, Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { Sees } from "../../shared/plumbing/access.ts";
import { DateScalar, EuroScalar, QuarterScalar } from "../../shared/plumbing/scalars.ts";
import type { Day, Quarter } from "../../shared/values/calendar.ts";
import type { Cents } from "../../shared/values/money.ts";
import type { Category, FloorCategory } from "../rules/category.ts";
import { ContributorCategoryEnum, FloorCategoryEnum } from "./enums.ts";
import { ContributionSimulationType, GrantedBaseInput, SimulatedIncomeInput } from "./simulation.ts";

@InputType("SimulateScheduleInput", { description: "One way of contributing over several quarters." })
export class SimulateScheduleInput {
  @Field(() => String, { nullable: true, description: "What one calls it, to tell it from others." })
  label?: string | null;

  @Field(() => QuarterScalar, { description: "The first quarter, as far back as 2018." })
  from!: Quarter;

  @Field(() => Int, { defaultValue: 12, description: "How many quarters, at most twelve." })
  quarters!: number;

  @Field(() => ContributorCategoryEnum, { description: "As what one contributes." })
  category!: Category;

  @Field(() => ID, { nullable: true, description: "The code of the fund whose fee is added; absent: without a fee." })
  fund?: string | null;

  @Field(() => DateScalar, { description: "When the activity began, without a quarter's pause since." })
  startsOn!: Day;

  @Field(() => [SimulatedIncomeInput], { defaultValue: [], description: "The incomes of earlier years." })
  incomes!: SimulatedIncomeInput[];

  @Field(() => [SimulatedIncomeInput], {
    defaultValue: [],
    description: "What one expects to earn in the years of the schedule: from it follows the regularisation.",
  })
  expected!: SimulatedIncomeInput[];

  @Field(() => Int, { nullable: true, description: "Which of a primostarter's quarters the first is, from 1 on." })
  primostarterRank?: number | null;

  @Field(() => Boolean, { nullable: true, description: "At pension age: keeps the scheme without rights." })
  optOut?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: "At pension age: has a survivor's pension and no other." })
  survivorPensionOnly?: boolean | null;

  @Field(() => FloorCategoryEnum, { nullable: true, description: "Whose minimum holds where the category has none." })
  floorOf?: FloorCategory | null;

  @Field(() => GrantedBaseInput, { nullable: true, description: "A lower or higher contribution, in all quarters." })
  granted?: GrantedBaseInput | null;

  @Field(() => Boolean, {
    defaultValue: false,
    description: "Reckons years whose law is not known as if that of the last known year stood; each says so.",
  })
  carryLawOn!: boolean;
}

@ObjectType("ScheduledQuarter", { description: "A quarter of a schedule." })
@Sees("ANYBODY")
export class ScheduledQuarterType {
  @Field(() => ContributionSimulationType, { description: "What it would cost, and by which day." })
  simulation!: ContributionSimulationType;

  @Field(() => Int, {
    nullable: true,
    description: "The year whose law was taken for it, where its own is not known: the amount is then an assumption.",
  })
  assumedLawOf!: number | null;

  @Field(() => EuroScalar, {
    nullable: true,
    description: "What the expected income of the year would add later; below zero it comes back.",
  })
  regularisation!: Cents | null;
}

@ObjectType("ContributionSchedule", { description: "What one way of contributing comes to over several quarters." })
@Sees("ANYBODY")
export class ContributionScheduleType {
  @Field(() => String, { nullable: true, description: "What one called it." })
  label!: string | null;

  @Directive("@listSize(assumedSize: 12)")
  @Field(() => [ScheduledQuarterType], { description: "The quarters, the earliest first." })
  quarters!: readonly ScheduledQuarterType[];

  @Field(() => EuroScalar, { description: "What is paid as the quarters come." })
  provisional!: Cents;

  @Field(() => EuroScalar, { description: "What the regularisations would add in all." })
  regularisation!: Cents;

  @Field(() => EuroScalar, { description: "Both together." })
  total!: Cents;

  @Field(() => EuroScalar, { description: "How much more it is in all than the first of those that were compared." })
  differenceToFirst!: Cents;

  @Field(() => Int, { description: "In how many quarters no amount can be named; they count for nothing." })
  unknown!: number;
}
