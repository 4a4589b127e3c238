import { Field, InputType } from "type-graphql";
import { DateScalar } from "../../../shared/plumbing/scalars.ts";
import type { Day } from "../../../shared/values/calendar.ts";
import { ClockStandingEnum } from "../requests/enums.ts";
import { AffiliationKindEnum, AffiliationOriginEnum, AffiliationRequestStateEnum } from "./enums.ts";

@InputType("AffiliationRequestFilter", { description: "Which requests for affiliation: all parts must hold." })
export class AffiliationRequestFilter {
  @Field(() => [AffiliationRequestStateEnum], { nullable: true, description: "In one of these states." })
  state?: string[] | null;

  @Field(() => [AffiliationKindEnum], { nullable: true, description: "Of these kinds." })
  kind?: string[] | null;

  @Field(() => [AffiliationOriginEnum], { nullable: true, description: "That came to be so." })
  origin?: string[] | null;

  @Field(() => Boolean, { nullable: true, description: "Only those to be decided, or only those that were." })
  open?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: "Only those that came in on the day of the start or later." })
  late?: boolean | null;

  @Field(() => ClockStandingEnum, { nullable: true, description: "Whose clock stands so." })
  clock?: "DUE_TODAY" | "AT_RISK" | "BREACHED" | null;

  @Field(() => DateScalar, { nullable: true, description: "Starting on this day or later." })
  startsFrom?: Day | null;

  @Field(() => DateScalar, { nullable: true, description: "Starting on this day or before." })
  startsUntil?: Day | null;
}
