import { Field, ID, InputType } from "type-graphql";
import type { FundTask, GrantMode, Region } from "../rules/benefit.ts";
import { BenefitGrantEnum, ChildRegionEnum, FundTaskEnum } from "./enums.ts";

@InputType("BenefitFilter", { description: "Which benefits: all parts must hold." })
export class BenefitFilter {
  @Field(() => [ID], { nullable: true, description: "With one of these codes." })
  code?: string[] | null;

  @Field(() => [BenefitGrantEnum], { nullable: true, description: "That one comes to in one of these ways." })
  grant?: GrantMode[] | null;

  @Field(() => [FundTaskEnum], { nullable: true, description: "For which the fund does one of these." })
  fundTask?: FundTask[] | null;

  @Field(() => [ID], { nullable: true, description: "On which one of these bodies decides, by code." })
  decidedBy?: string[] | null;

  @Field(() => ChildRegionEnum, { nullable: true, description: "Of this region, or of all." })
  region?: Region | null;
}
