import { createUnionType, Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { Sees, STAFF } from "../../shared/plumbing/access.ts";
import { DateScalar } from "../../shared/plumbing/scalars.ts";
import { byKind, commonErrors, WriteMetaInput } from "../../shared/plumbing/user-error.ts";
import type { Day } from "../../shared/values/calendar.ts";
import { MandateType } from "./mandate.ts";
import { PresumptionStandsErrorType } from "./mandate-errors.ts";

@InputType("RebutMandatePresumptionInput", { description: "What proves that a mandate is unpaid." })
export class RebutMandatePresumptionInput {
  @Field(() => WriteMetaInput, { description: "Key, the mandate's version, dry run." })
  meta!: WriteMetaInput;

  @Field(() => ID, { description: "Which mandate." })
  mandateId!: string;

  @Field(() => DateScalar, { description: "From when the articles or the decision make it unpaid." })
  startsOn!: Day;

  @Field(() => DateScalar, { nullable: true, description: "Until when, if it is paid afterwards." })
  endsOn?: Day | null;

  @Field(() => DateScalar, {
    description: "When that was published in the annexes to the Moniteur belge, or brought to the fund.",
  })
  notifiedOn!: Day;

  @Field(() => String, { description: "In law: the articles, or the decision of the company; at most 500 characters." })
  proofInLaw!: string;

  @Field(() => String, { description: "In fact: that nothing was paid; at most 500 characters." })
  proofInFact!: string;

  @Field(() => [Int], {
    defaultValue: [],
    description: "Years with income as a director, or a pension premium paid by the company: there it stands.",
  })
  yearsWithPay!: number[];
}

const RebutMandatePresumptionError = createUnionType({
  name: "RebutMandatePresumptionError",
  description: "Why the presumption stands.",
  types: () => [...commonErrors, PresumptionStandsErrorType] as const,
  ...byKind,
});

@ObjectType("RebutMandatePresumptionPayload", { description: "The mandate with what is proven, or why it is not." })
@Sees(...STAFF)
export class RebutMandatePresumptionPayload {
  @Field(() => MandateType, { nullable: true, description: "The mandate." })
  mandate?: MandateType | null;

  @Field(() => Boolean, { description: "Whether this answer was given before, under the same key." })
  replayed!: boolean;

  @Field(() => [RebutMandatePresumptionError], { description: "Why nothing was recorded; empty if it was." })
  errors!: readonly object[];
}
