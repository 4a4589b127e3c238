import { Field, ID, InputType } from "type-graphql";
import { enumOf } from "../../../shared/plumbing/enum-of.ts";
import type { ClaimState } from "../../rules/claims/claim-state.ts";
import { ClaimClockEnum, ClaimOriginEnum, ClaimStateEnum } from "./enums.ts";

@InputType("BenefitClaimFilter", { description: "Which claims: all parts must hold." })
export class BenefitClaimFilter {
  @Field(() => [ClaimStateEnum], { nullable: true, description: "In one of these states." })
  state?: ClaimState[] | null;

  @Field(() => [ID], { nullable: true, description: "For one of these benefits, by code." })
  code?: string[] | null;

  @Field(() => [ClaimOriginEnum], { nullable: true, description: "That came to be so." })
  origin?: string[] | null;

  @Field(() => ClaimClockEnum, { nullable: true, description: "Whose clock stands so." })
  clock?: keyof typeof ClaimClockEnum | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "Only those that can be decided today: complete, or asked a month ago.",
  })
  decidable?: boolean | null;
}

export const BenefitClaimOrderEnum = enumOf("BenefitClaimOrder", "In what order claims are listed.", {
  DUE_FIRST: "Those to be decided soonest first.",
  NEWEST_FIRST: "Those filed last first.",
});
