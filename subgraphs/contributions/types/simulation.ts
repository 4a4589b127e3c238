import { Directive, Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { Sees } from "../../shared/plumbing/access.ts";
import { DateScalar, EuroScalar, QuarterScalar } from "../../shared/plumbing/scalars.ts";
import { CalculationType, LegalBasisType } from "../../shared/plumbing/value-types.ts";
import type { Calculation } from "../../shared/values/calculation.ts";
import type { Day, Quarter } from "../../shared/values/calendar.ts";
import type { Source } from "../../shared/values/law.ts";
import type { Cents } from "../../shared/values/money.ts";
import type { Category, FloorCategory } from "../rules/category.ts";
import {
  BaseKindEnum,
  ContributorCategoryEnum,
  FloorCategoryEnum,
  GrantedKindEnum,
  RefusalReasonEnum,
} from "./enums.ts";

@ObjectType("ReckoningRefusal", { description: "Why there is no amount, or no due." })
@Sees("ANYBODY")
export class ReckoningRefusalType {
  @Field(() => RefusalReasonEnum, { description: "The reason, free of language." })
  reason!: string;

  @Field(() => String, { description: "One or two sentences for a person." })
  message!: string;

  @Field(() => Int, { nullable: true, description: "The year whose income is missing." })
  year?: number | null;

  @Field(() => String, { nullable: true, description: "The table of the law that knows no figure." })
  lawTable?: string | null;

  @Field(() => DateScalar, { nullable: true, description: "The day for which it knows none." })
  lawDay?: Day | null;

  @Directive("@listSize(assumedSize: 2)")
  @Field(() => [LegalBasisType], { name: "basis", description: "The articles that it rests on." })
  legalBasis!: readonly Source[];
}

@InputType("SimulatedIncome", { description: "The income of one year." })
export class SimulatedIncomeInput {
  @Field(() => Int, { description: "The year." })
  year!: number;

  @Field(() => EuroScalar, { description: "The net professional income as the tax administration established it." })
  amount!: Cents;

  @Field(() => Int, { defaultValue: 4, description: "In how many quarters of the year one was self-employed, 1 to 4." })
  quarters!: number;
}

@InputType("GrantedBase", { description: "A lower or higher contribution that was asked for." })
export class GrantedBaseInput {
  @Field(() => GrantedKindEnum, { description: "Lower or higher." })
  kind!: "INCREASED" | "REDUCED";

  @Field(() => EuroScalar, { description: "The yearly income on which to contribute." })
  income!: Cents;
}

@InputType("SimulateContributionInput", { description: "Whatever decides the contribution of a quarter." })
export class SimulateContributionInput {
  @Field(() => QuarterScalar, { description: "Which quarter." })
  quarter!: Quarter;

  @Field(() => ContributorCategoryEnum, { description: "As what one contributes." })
  category!: Category;

  @Field(() => ID, { nullable: true, description: "The code of the fund whose fee is added; absent: without a fee." })
  fund?: string | null;

  @Field(() => DateScalar, { description: "When the activity began, without a quarter's pause since." })
  startsOn!: Day;

  @Field(() => [SimulatedIncomeInput], {
    defaultValue: [],
    description: "The incomes of earlier years, at most twenty.",
  })
  incomes!: SimulatedIncomeInput[];

  @Field(() => Int, { nullable: true, description: "Which of a primostarter's quarters it is, from 1 on." })
  primostarterRank?: number | null;

  @Field(() => Boolean, { nullable: true, description: "At pension age: keeps the scheme without rights." })
  optOut?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: "At pension age: has a survivor's pension and no other." })
  survivorPensionOnly?: boolean | null;

  @Field(() => FloorCategoryEnum, { nullable: true, description: "Whose minimum holds where the category has none." })
  floorOf?: FloorCategory | null;

  @Field(() => GrantedBaseInput, { nullable: true, description: "What was asked for instead of the legal base." })
  granted?: GrantedBaseInput | null;
}

@ObjectType("ContributionSimulation", {
  description: "What a quarter would cost: reckoned by the very rules that issue dues, with the same working.",
})
@Sees("ANYBODY")
export class ContributionSimulationType {
  @Field(() => QuarterScalar, { description: "The quarter." })
  quarter!: Quarter;

  @Field(() => DateScalar, { description: "The last day to pay." })
  dueOn!: Day;

  @Field(() => EuroScalar, { nullable: true, description: "The whole amount." })
  amount?: Cents | null;

  @Field(() => EuroScalar, { nullable: true, description: "The contribution in it." })
  contribution?: Cents | null;

  @Field(() => EuroScalar, { nullable: true, description: "The management fee in it." })
  fee?: Cents | null;

  @Field(() => BaseKindEnum, { nullable: true, description: "On what it rests." })
  base?: string | null;

  @Field(() => Int, { nullable: true, description: "The year whose income it rests on, if it rests on one." })
  incomeYear?: number | null;

  @Field(() => CalculationType, { nullable: true, description: "The working, step by step." })
  calculation?: Calculation | null;

  @Field(() => ReckoningRefusalType, { nullable: true, description: "Why there is no amount; absent if there is." })
  refusal?: ReckoningRefusalType | null;
}

@ObjectType("LawParameter", { description: "A figure of the law as it stands in a quarter, with its working." })
@Sees("ANYBODY")
export class LawParameterType {
  @Field(() => String, { description: "Its code, free of language." })
  code!: string;

  @Field(() => String, { description: "What it is, in the reader's language." })
  label!: string;

  @Field(() => EuroScalar, { description: "The amount of the year." })
  amount!: Cents;

  @Field(() => CalculationType, { description: "How it follows from the law's own figure and the index." })
  calculation!: Calculation;
}
