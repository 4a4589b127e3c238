import { Field, ID, InputType } from "type-graphql";
import { DateScalar } from "../../../shared/plumbing/scalars.ts";
import type { Day } from "../../../shared/values/calendar.ts";
import { ClockStandingEnum, ServiceRequestKindEnum, ServiceRequestStateEnum } from "./enums.ts";

@InputType("ServiceRequestFilter", { description: "Which requests: all parts must hold." })
export class ServiceRequestFilter {
  @Field(() => [ServiceRequestKindEnum], { nullable: true, description: "Of these sorts." })
  kind?: string[] | null;

  @Field(() => [ServiceRequestStateEnum], { nullable: true, description: "In one of these states." })
  state?: string[] | null;

  @Field(() => ID, { nullable: true, description: "Cared for by this case handler." })
  handlerId?: string | null;

  @Field(() => Boolean, { nullable: true, description: "Only those that nobody took." })
  unassigned?: boolean | null;

  @Field(() => ClockStandingEnum, { nullable: true, description: "Whose clock stands so." })
  clock?: "DUE_TODAY" | "AT_RISK" | "BREACHED" | null;

  @Field(() => DateScalar, { nullable: true, description: "Filed on this day or later." })
  filedFrom?: Day | null;

  @Field(() => DateScalar, { nullable: true, description: "Filed on this day or before." })
  filedUntil?: Day | null;
}
