import { createUnionType, Directive, Field, ID, ObjectType } from "type-graphql";
import { Sees } from "../../../shared/plumbing/access.ts";
import { AboutNobody } from "../../../shared/plumbing/privacy/about.ts";
import { DateScalar, QuarterScalar } from "../../../shared/plumbing/scalars.ts";
import { byKind, commonErrors } from "../../../shared/plumbing/user-error.ts";
import type { Day, Quarter } from "../../../shared/values/calendar.ts";
import { ClaimStateErrorType } from "./claim-errors.ts";

@AboutNobody("The institute’s own words, given back to it alone.")
@ObjectType("StatusRequestDecision", { description: "What the institute said that it decided of a request." })
@Sees("INASTI")
export class StatusRequestDecisionType {
  @Field(() => ID, { description: "The request: what the message was about." })
  claimId!: string;

  @Field(() => Boolean, { description: "Whether it granted what was asked." })
  granted!: boolean;

  @Directive("@listSize(assumedSize: 4)")
  @Field(() => [QuarterScalar], { description: "The quarters that it assimilates." })
  quarters!: readonly Quarter[];

  @Field(() => DateScalar, { description: "On what day it decided." })
  decidedOn!: Day;

  @Field(() => String, { description: "Under which it knows the decision." })
  reference!: string;
}

const DecideStatusRequestError = createUnionType({
  name: "DecideStatusRequestError",
  description: "Why a decision was not taken in.",
  types: () => [...commonErrors, ClaimStateErrorType] as const,
  ...byKind,
});

@ObjectType("DecideStatusRequestPayload", { description: "The decision as it was taken in, or why it was not." })
@Sees("INASTI")
export class DecideStatusRequestPayload {
  @Field(() => StatusRequestDecisionType, { nullable: true, description: "As it was taken in." })
  decision!: StatusRequestDecisionType | null;

  @Directive("@listSize(assumedSize: 3)")
  @Field(() => [DecideStatusRequestError], { description: "Why it was not; empty where it was." })
  errors!: readonly object[];

  @Field(() => Boolean, { description: "Whether it is the answer to an earlier question with the same key." })
  replayed!: boolean;
}
