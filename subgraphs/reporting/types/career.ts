import { Directive, Field, ID, Int, ObjectType } from "type-graphql";
import { Sees } from "../../shared/plumbing/access.ts";
import { CAREER_READERS } from "../../shared/plumbing/contributor-types.ts";
import { enumOf } from "../../shared/plumbing/enum-of.ts";
import { About } from "../../shared/plumbing/privacy/about.ts";
import { QuarterScalar } from "../../shared/plumbing/scalars.ts";
import type { Quarter } from "../../shared/values/calendar.ts";
import { contributorCategories, type SettlementState, settlementStates } from "../../shared/values/career.ts";

export const ContributorCategoryEnum = enumOf(
  "ContributorCategory",
  "As what somebody contributes (bijdragecategorie / catégorie de cotisant).",
  contributorCategories,
);

export const SettlementStateEnum = enumOf(
  "QuarterSettlementState",
  "How far a quarter is settled (vereffening / règlement).",
  settlementStates,
);

/** Owned by the contributions subgraph. */
@ObjectType("QuarterSettlement", { description: "How one person's quarter is settled." })
@Sees(...CAREER_READERS)
export class QuarterSettlementType {
  @Directive("@external")
  @Field(() => SettlementStateEnum, { description: "How far it is settled." })
  state!: SettlementState;

  @Directive("@external")
  @Field(() => Boolean, {
    description: "Whether it is paid, and the contribution reaches the minimum or is deemed to.",
  })
  minimumReached!: boolean;
}

/** Owned by the affiliates subgraph; its settlement by the contributions subgraph. */
@About("CAREER")
@ObjectType("CareerQuarter", { description: "What one person was in one quarter." })
@Directive('@key(fields: "id", resolvable: false)')
@Sees(...CAREER_READERS)
export class CareerQuarterType {
  @Field(() => ID, { description: "Natural: the person and the quarter." })
  id!: string;

  @Directive("@external")
  @Field(() => QuarterScalar, { description: "The quarter." })
  quarter!: Quarter;

  @Directive("@external")
  @Field(() => ContributorCategoryEnum, {
    nullable: true,
    description: "As what they contribute; absent without activity.",
  })
  category!: string | null;

  @Directive("@external")
  @Field(() => QuarterSettlementType, { nullable: true, description: "How the quarter is settled." })
  settlement!: QuarterSettlementType | null;
}

/** Owned by the affiliates subgraph. The voucher is added in `resolvers/career-year.ts`. */
@About("HEALTH_INSURANCE")
@ObjectType("CareerYear", { description: "What one person was in one year: its four quarters." })
@Directive('@key(fields: "id")')
@Sees(...CAREER_READERS)
export class CareerYearType {
  @Field(() => ID, { description: "Natural: the person and the year." })
  id!: string;

  @Directive("@external")
  @Field(() => Int, { description: "The year." })
  year!: number;

  @Directive("@external")
  @Field(() => [CareerQuarterType], { description: "Its four quarters, in order." })
  quarters!: readonly CareerQuarterType[];
}
