import { Directive, Field, InputType, Int, ObjectType } from "type-graphql";
import { Sees } from "../../../shared/plumbing/access.ts";
import { enumOf } from "../../../shared/plumbing/enum-of.ts";
import { AboutNobody } from "../../../shared/plumbing/privacy/about.ts";
import { DateScalar, DateTimeScalar, EuroScalar, RateScalar } from "../../../shared/plumbing/scalars.ts";
import type { Day } from "../../../shared/values/calendar.ts";
import type { Cents, Rate } from "../../../shared/values/money.ts";
import { publications } from "../../rules/statistics/publications.ts";

/** Those who may have counted. */
export const STATISTICS_READERS = ["ANALYST", "SUPERVISOR", "INASTI", "FPS_SOCIAL_SECURITY"] as const;

@ObjectType("StatisticsCount", {
  description: "What a period was counted from: it is counted once, a month after it is over, and stands.",
})
@Sees(...STATISTICS_READERS)
export class StatisticsCountType {
  @Field(() => String, { description: "The quarter or the year." })
  period!: string;

  @Field(() => DateScalar, { description: "The day on which it was counted." })
  countedOn!: Day;

  @Field(() => DateTimeScalar, { nullable: true, description: "What was told until then is counted; absent before." })
  knownAt!: string | null;

  @Field(() => String, { description: "The hash of what the dataset was: its dimensions, values and measures." })
  schemaHash!: string;

  @Field(() => String, { description: "Which rules counted." })
  rulesVersion!: string;
}

@ObjectType("StatisticsSuppression", { description: "What is withheld, so that nobody is recognised in a table." })
@Sees(...STATISTICS_READERS)
export class StatisticsSuppressionType {
  @Field(() => Int, { description: "Nothing is told of fewer contributors than this." })
  smallestGroup!: number;

  @Field(() => String, { description: "The rule in words, in the reader's language." })
  statement!: string;
}

@AboutNobody("counts and sums, of which small ones are withheld")
@ObjectType("Statistics", {
  description: "What may be counted (statistiek / statistique): a table a dataset, of one's own fund or of all.",
})
@Sees(...STATISTICS_READERS)
export class StatisticsType {}

export const PublicationEnum = enumOf(
  "StatisticsPublicationCode",
  "Which of the tables that are drawn up every year.",
  Object.fromEntries(Object.entries(publications).map(([code, { description }]) => [code, description])),
);

@AboutNobody("counts and sums, of which small ones are withheld")
@ObjectType("StatisticsPublication", { description: "A table that is drawn up every year." })
@Sees(...STATISTICS_READERS)
export class StatisticsPublicationType {
  @Field(() => PublicationEnum, { description: "Which." })
  code!: string;

  @Field(() => Int, { description: "Of which year." })
  year!: number;

  @Field(() => String, { description: "What it is called, in the reader's language." })
  title!: string;

  @Field(() => String, { description: "The table as CSV, after lines that say what it was counted from." })
  csv!: string;

  @Directive('@cost(weight: "20")')
  @Field(() => String, { description: "The table as a bar chart in SVG." })
  chart!: Promise<string>;

  @Directive("@listSize(assumedSize: 4)")
  @Field(() => [StatisticsCountType], { description: "What each period was counted from." })
  counts!: readonly StatisticsCountType[];

  @Field(() => StatisticsSuppressionType, { description: "What is withheld." })
  suppression!: StatisticsSuppressionType;
}

@InputType("StatisticsNumberRange", { description: "From a number to another, both included." })
export class StatisticsNumberRange {
  @Field(() => Int, { nullable: true, description: "At least this." })
  from?: number | null;

  @Field(() => Int, { nullable: true, description: "At most this." })
  to?: number | null;
}

@InputType("StatisticsEuroRange", { description: "From an amount to another, both included." })
export class StatisticsEuroRange {
  @Field(() => EuroScalar, { nullable: true, description: "At least this." })
  from?: Cents | null;

  @Field(() => EuroScalar, { nullable: true, description: "At most this." })
  to?: Cents | null;
}

@InputType("StatisticsRateRange", { description: "From a rate to another, both included." })
export class StatisticsRateRange {
  @Field(() => RateScalar, { nullable: true, description: "At least this." })
  from?: Rate | null;

  @Field(() => RateScalar, { nullable: true, description: "At most this." })
  to?: Rate | null;
}
