import { Field, ID, Int, ObjectType } from "type-graphql";
import { Sees, STAFF } from "../../../shared/plumbing/access.ts";
import { AboutNobody } from "../../../shared/plumbing/privacy/about.ts";
import { EuroScalar } from "../../../shared/plumbing/scalars.ts";
import { LegalBasisType } from "../../../shared/plumbing/value-types.ts";
import type { Source } from "../../../shared/values/law.ts";
import type { Cents } from "../../../shared/values/money.ts";
import { AffiliationCheckWeightEnum, AffiliationRequestStateEnum } from "./enums.ts";

@ObjectType("AffiliationCheck", { description: "Something that the fund finds when it looks at a request." })
@Sees("INSURED", ...STAFF)
export class AffiliationCheckType {
  @Field(() => ID, {
    description: "Free of language: AFFILIATED_ELSEWHERE. Of another fund no more than this is told.",
  })
  code!: string;

  @Field(() => AffiliationCheckWeightEnum, { description: "Whether it stands in the way." })
  weight!: string;

  @Field(() => String, { description: "In the reader’s words, with what to do." })
  text!: string;

  @Field(() => LegalBasisType, { description: "Where it is written." })
  basis!: Source;
}

@ObjectType("LateAffiliationConsequence", { description: "What whoever joins a fund too late must reckon with." })
@Sees("INSURED", ...STAFF)
export class LateConsequenceType {
  @Field(() => ID, { description: "Free of language: SURCHARGES." })
  code!: string;

  @Field(() => String, { description: "In the reader’s words." })
  text!: string;

  @Field(() => LegalBasisType, { description: "Where it is written." })
  basis!: Source;

  @Field(() => EuroScalar, { nullable: true, description: "The least that it costs, where the law says." })
  amountFrom!: Cents | null;

  @Field(() => EuroScalar, { nullable: true, description: "The most that it costs, where the law says." })
  amountTo!: Cents | null;
}

@AboutNobody("Counts of the fund’s own work.")
@ObjectType("AffiliationRequestCount", { description: "How many requests of the fund stand in one state." })
@Sees(...STAFF)
export class AffiliationRequestCountType {
  @Field(() => AffiliationRequestStateEnum, { description: "In which state." })
  state!: string;

  @Field(() => Int, { description: "How many." })
  count!: number;

  @Field(() => Int, { description: "How many of them are in the fortnight before their last day." })
  atRisk!: number;

  @Field(() => Int, { description: "How many of them were not decided by their last day." })
  breached!: number;

  @Field(() => Int, { description: "How many of them came in on the day of the start, or later." })
  late!: number;
}
