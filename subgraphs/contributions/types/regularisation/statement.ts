import { Directive, Field, ID, Int, ObjectType } from "type-graphql";
import { Sees } from "../../../shared/plumbing/access.ts";
import { connectionOf } from "../../../shared/plumbing/connection.ts";
import { About } from "../../../shared/plumbing/privacy/about.ts";
import { DateScalar, EuroScalar, QuarterScalar } from "../../../shared/plumbing/scalars.ts";
import type { Day, Quarter } from "../../../shared/values/calendar.ts";
import type { Cents } from "../../../shared/values/money.ts";
import { INCOME_READERS } from "../incomes/income.ts";

@ObjectType("RegularisationLine", {
  description: "A quarter of a statement: what was charged provisionally against what is owed in the end.",
})
@Sees(...INCOME_READERS)
export class RegularisationLineType {
  @Field(() => QuarterScalar, { description: "The quarter." })
  quarter!: Quarter;

  @Field(() => EuroScalar, { description: "What was charged provisionally, with the management fee." })
  provisional!: Cents;

  @Field(() => EuroScalar, { description: "What is owed on the income of the year itself, with the management fee." })
  definitive!: Cents;

  @Field(() => EuroScalar, { description: "What earlier statements had added, or taken away below zero." })
  before!: Cents;

  @Field(() => EuroScalar, { description: "What this statement adds, or takes away below zero." })
  change!: Cents;

  @Field(() => Boolean, { description: "Whether more would be owed, but the supplement was let off." })
  letOff!: boolean;
}

@About("INCOME")
@ObjectType("RegularisationStatement", {
  description:
    "What the income of a year makes of what was charged for it (regularisatie / régularisation). It never changes; a corrected income makes the next round.",
})
@Sees(...INCOME_READERS)
export class RegularisationStatementType {
  @Field(() => ID, { description: "Its id." })
  id!: string;

  @Field(() => Int, { description: "The contribution year." })
  year!: number;

  @Field(() => Int, { description: "0 for the first statement of the year, and the next number for each correction." })
  round!: number;

  @Field(() => String, { description: "The assessment on which it rests." })
  assessmentId!: string;

  @Field(() => EuroScalar, { description: "The income on which it rests." })
  income!: Cents;

  @Field(() => Boolean, { description: "Whether that is what the person admits, while the assessment is disputed." })
  admitted!: boolean;

  @Field(() => Int, { description: "In how many quarters of the year the person was subject." })
  quarters!: number;

  @Field(() => DateScalar, { description: "The day on which the fund got to know the income." })
  incomeKnownOn!: Day;

  @Field(() => DateScalar, { description: "The day of the statement: supplements are claimed since then." })
  statedOn!: Day;

  @Field(() => EuroScalar, { description: "What was charged provisionally for the year." })
  provisional!: Cents;

  @Field(() => EuroScalar, { description: "What is owed for the year." })
  definitive!: Cents;

  @Field(() => EuroScalar, { description: "What it adds to what was claimed before, or gives back below zero." })
  change!: Cents;

  @Directive("@listSize(assumedSize: 4)")
  @Field(() => [RegularisationLineType], { description: "Quarter by quarter." })
  lines!: readonly RegularisationLineType[];
}

export const RegularisationStatementConnection = connectionOf(
  "RegularisationStatement",
  () => RegularisationStatementType,
);
