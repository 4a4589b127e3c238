import { Directive, Field, ID, InputType, ObjectType } from "type-graphql";
import { Sees } from "../../shared/plumbing/access.ts";
import { enumOf } from "../../shared/plumbing/enum-of.ts";
import { caseAnswerTypes } from "../rules/cases/answer.ts";

export const CaseAnswerTypeEnum = enumOf("CaseAnswerType", "Of what sort an answer is.", caseAnswerTypes);

@ObjectType("CaseChoice", { description: "One of the answers that a field may have." })
@Sees("ANYBODY")
export class CaseChoiceType {
  @Field(() => ID, { description: "Free of language, to be sent." })
  code!: string;

  @Field(() => String, { description: "In the reader’s language." })
  label!: string;
}

@ObjectType("CaseCondition", { description: "When a field is asked: where another has one of these answers." })
@Sees("ANYBODY")
export class CaseConditionType {
  @Field(() => ID, { description: "The other field." })
  field!: string;

  @Field(() => [ID], { description: "Its answers." })
  is!: readonly string[];
}

@ObjectType("CaseField", { description: "One thing that decides a benefit (vraag / question)." })
@Sees("ANYBODY")
export class CaseFieldType {
  @Field(() => ID, { description: "Free of language, to be sent." })
  code!: string;

  @Field(() => String, { description: "What is asked, in the reader’s language." })
  label!: string;

  @Field(() => CaseAnswerTypeEnum, { description: "Of what sort each value of the answer is." })
  type!: keyof typeof CaseAnswerTypeEnum;

  @Field(() => Boolean, { description: "Whether it may have several values, or none." })
  many!: boolean;

  @Directive("@listSize(assumedSize: 6)")
  @Field(() => [CaseChoiceType], { description: "The answers to choose from; empty where one writes." })
  choices!: readonly CaseChoiceType[];

  @Field(() => CaseConditionType, { nullable: true, description: "When it is asked; absent if always." })
  onlyIf!: CaseConditionType | null;

  @Field(() => Boolean, { description: "Whether a simulation supposes an answer where none is given." })
  supposed!: boolean;

  @Field(() => Boolean, { description: "Whether the fund has it from an authentic source: a claim does not ask it." })
  known!: boolean;
}

@InputType("CaseAnswer", { description: "What is answered to one field." })
export class CaseAnswerInput {
  @Field(() => ID, { description: "The code of the field." })
  field!: string;

  @Field(() => [String], { description: "The values: one, or several where the field has many; at most sixty." })
  values!: string[];
}
