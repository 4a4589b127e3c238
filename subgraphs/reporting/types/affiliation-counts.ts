import { Directive, Field, Int, ObjectType } from "type-graphql";
import { Sees } from "../../shared/plumbing/access.ts";
import { enumOf } from "../../shared/plumbing/enum-of.ts";
import { AboutNobody } from "../../shared/plumbing/privacy/about.ts";
import { DateScalar, DateTimeScalar, QuarterScalar } from "../../shared/plumbing/scalars.ts";
import type { Day, Quarter } from "../../shared/values/calendar.ts";
import { capacities } from "../../shared/values/career.ts";
import { type AffiliationDimension, affiliationDimensions } from "../rules/counts/affiliation-dimensions.ts";
import { ContributorCategoryEnum } from "./career.ts";
import { FundType } from "./fund.ts";

/** Those who may have people counted. */
export const COUNT_READERS = ["ANALYST", "SUPERVISOR", "INASTI", "FPS_SOCIAL_SECURITY"] as const;

export const AffiliationDimensionEnum = enumOf(
  "AffiliationDimension",
  "By what affiliations are counted.",
  affiliationDimensions,
);

const CapacityEnum = enumOf(
  "Capacity",
  "In what capacity somebody is self-employed (hoedanigheid / qualité).",
  capacities,
);

@ObjectType("AffiliationCount", {
  description: "How many people have these values; the number only where it tells of no few.",
})
@Sees(...COUNT_READERS)
export class AffiliationCountType {
  @Field(() => ContributorCategoryEnum, { nullable: true, description: "The category, where the table divides by it." })
  category!: string | null;

  @Field(() => FundType, { nullable: true, description: "The fund, where the table divides by it." })
  fund!: FundType | null;

  @Field(() => CapacityEnum, { nullable: true, description: "The capacity, where the table divides by it." })
  capacity!: string | null;

  @Field(() => Int, { nullable: true, description: "How many people; absent where it is suppressed." })
  count!: number | null;

  @Field(() => Boolean, {
    description:
      "Whether the number is withheld: the group is small or empty, or its number would give away that of a small one.",
  })
  suppressed!: boolean;
}

@ObjectType("CountSnapshot", { description: "What a table was counted from." })
@Sees(...COUNT_READERS)
export class CountSnapshotType {
  @Field(() => DateScalar, {
    description: "The day that is counted: the last of the quarter; of the running one, the first of the month.",
  })
  day!: Day;

  @Field(() => DateTimeScalar, { nullable: true, description: "What was told until then is counted; absent before." })
  knownAt!: string | null;

  @Field(() => String, { description: "Which rules counted." })
  engineVersion!: string;
}

@ObjectType("SuppressionRule", { description: "Which numbers are withheld, so that nobody is recognised in a table." })
@Sees(...COUNT_READERS)
export class SuppressionRuleType {
  @Field(() => Int, { description: "A group of fewer people than this is not shown." })
  smallestGroup!: number;

  @Field(() => String, { description: "The rule in words, in the reader's language." })
  statement!: string;
}

@AboutNobody("counts, of which small ones are withheld")
@ObjectType("AffiliationCounts", {
  description: "A table of how many people were affiliated (statistiek / statistique).",
})
@Sees(...COUNT_READERS)
export class AffiliationCountsType {
  @Field(() => QuarterScalar, { description: "The quarter that is counted." })
  quarter!: Quarter;

  @Field(() => [AffiliationDimensionEnum], { description: "What the table divides by; by nothing, it is the total." })
  groupBy!: readonly AffiliationDimension[];

  @Directive("@listSize(assumedSize: 50)")
  @Field(() => [AffiliationCountType], {
    description: "One row for each combination of values, whether anybody has it or not.",
  })
  rows!: readonly AffiliationCountType[];

  @Field(() => CountSnapshotType, { description: "What it was counted from." })
  snapshot!: CountSnapshotType;

  @Field(() => SuppressionRuleType, { description: "Which numbers are withheld." })
  suppression!: SuppressionRuleType;
}
