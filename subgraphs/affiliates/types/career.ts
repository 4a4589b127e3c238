import { Directive, Field, ID, Int, ObjectType } from "type-graphql";
import { Sees } from "../../shared/plumbing/access.ts";
import { CAREER_READERS } from "../../shared/plumbing/contributor-types.ts";
import { About } from "../../shared/plumbing/privacy/about.ts";
import { QuarterScalar } from "../../shared/plumbing/scalars.ts";
import type { Quarter } from "../../shared/values/calendar.ts";
import { ContributorCategoryEnum } from "./enums.ts";

@About("CAREER")
@ObjectType("CareerQuarter", {
  description:
    "What one person was in one quarter (loopbaankwartaal / trimestre de carrière): the spine to which each subgraph adds what it alone knows.",
})
@Directive('@key(fields: "id")')
@Sees(...CAREER_READERS)
export class CareerQuarterType {
  @Field(() => ID, { description: "Natural: the person and the quarter." })
  id!: string;

  @Field(() => QuarterScalar, { description: "The quarter." })
  quarter!: Quarter;

  @Field(() => ContributorCategoryEnum, {
    nullable: true,
    description: "As what they contribute; absent without activity.",
  })
  category!: string | null;
}

@About("CAREER")
@ObjectType("CareerYear", { description: "What one person was in one year: its four quarters." })
@Directive('@key(fields: "id")')
@Sees(...CAREER_READERS)
export class CareerYearType {
  @Field(() => ID, { description: "Natural: the person and the year." })
  id!: string;

  @Field(() => Int, { description: "The year." })
  year!: number;

  @Directive("@listSize(assumedSize: 4)")
  @Field(() => [CareerQuarterType], { description: "Its four quarters, in order." })
  quarters!: readonly CareerQuarterType[];
}
