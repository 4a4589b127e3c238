import { Field, ID, InputType, ObjectType } from "type-graphql";
import { Sees } from "../../shared/plumbing/access.ts";
import { enumOf } from "../../shared/plumbing/enum-of.ts";
import { DateScalar, QuarterScalar } from "../../shared/plumbing/scalars.ts";
import type { Day, Quarter } from "../../shared/values/calendar.ts";
import type { Region } from "../rules/benefit.ts";
import { treatments } from "../rules/quarter-standing.ts";
import { BenefitDefinitionType } from "./benefit-definition.ts";
import { CaseAnswerInput } from "./case-form.ts";
import { ChildRegionEnum } from "./enums.ts";
import { BenefitOutcomeType } from "./outcome.ts";

export const QuarterTreatmentEnum = enumOf("QuarterTreatment", "How the law treats a quarter of a career.", treatments);

@InputType("SimulatedQuarter", { description: "A quarter of a career, as it is supposed." })
export class SimulatedQuarterInput {
  @Field(() => QuarterScalar, { description: "Which quarter." })
  quarter!: Quarter;

  @Field(() => QuarterTreatmentEnum, { defaultValue: "PAID", description: "How the law treats it." })
  treatment!: keyof typeof QuarterTreatmentEnum;

  @Field(() => Boolean, { defaultValue: true, description: "Whether it was a main occupation." })
  main!: boolean;

  @Field(() => Boolean, {
    defaultValue: false,
    description: "Beside another occupation: whether contributions reach the minimum of a main one.",
  })
  mainLevel!: boolean;
}

@InputType("SimulateBenefitInput", { description: "Whatever decides a benefit." })
export class SimulateBenefitInput {
  @Field(() => ID, { description: "The benefit: BRIDGING_RIGHT." })
  code!: string;

  @Field(() => DateScalar, {
    description: "The day by which the law is chosen, as `decisiveDate` of the benefit says: the birth, the fact.",
  })
  on!: Day;

  @Field(() => ChildRegionEnum, { nullable: true, description: "Where the child lives, for what is regional." })
  region?: Region | null;

  @Field(() => DateScalar, { nullable: true, description: "When it is asked for; absent: in time." })
  requestedOn?: Day | null;

  @Field(() => [CaseAnswerInput], { defaultValue: [], description: "What `benefitForm` asks, as far as it is known." })
  answers!: CaseAnswerInput[];

  @Field(() => [SimulatedQuarterInput], {
    nullable: true,
    description: "The career; absent: every quarter that counts is taken to be main and paid.",
  })
  career?: SimulatedQuarterInput[] | null;
}

@ObjectType("MissingFigure", { description: "A figure of the law that nobody knows: without it nothing is reckoned." })
@Sees("ANYBODY")
export class MissingFigureType {
  @Field(() => String, { description: "The table of the law that knows none." })
  lawTable!: string;

  @Field(() => DateScalar, { description: "The day for which it knows none." })
  lawDay!: Day;

  @Field(() => String, { description: "The same in a sentence, in the reader's language." })
  message!: string;
}

@ObjectType("BenefitSimulation", {
  description: "What a benefit would bring: judged by the very rules that decide claims, with the same working.",
})
@Sees("ANYBODY")
export class BenefitSimulationType {
  @Field(() => BenefitDefinitionType, { description: "Which benefit, under the law of its day." })
  benefit!: BenefitDefinitionType;

  @Field(() => BenefitOutcomeType, {
    nullable: true,
    description: "What the law says; absent where a figure is missing.",
  })
  outcome!: BenefitOutcomeType | null;

  @Field(() => MissingFigureType, { nullable: true, description: "The figure without which nothing is reckoned." })
  missingFigure!: MissingFigureType | null;

  @Field(() => [ID], { description: "The fields that were not answered, for which an answer was supposed." })
  supposed!: readonly string[];

  @Field(() => Boolean, { description: "Whether the career was not told, and taken to be in order." })
  careerSupposed!: boolean;
}
