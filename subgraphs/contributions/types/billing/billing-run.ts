import { createUnionType, Directive, Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { Sees, STAFF } from "../../../shared/plumbing/access.ts";
import { connectionOf } from "../../../shared/plumbing/connection.ts";
import { enumOf } from "../../../shared/plumbing/enum-of.ts";
import { About, AboutNobody } from "../../../shared/plumbing/privacy/about.ts";
import { DateScalar, EuroScalar, QuarterScalar } from "../../../shared/plumbing/scalars.ts";
import {
  byKind,
  commonErrors,
  UserErrorOf,
  UserErrorType,
  WriteMetaInput,
} from "../../../shared/plumbing/user-error.ts";
import type { Day, Quarter } from "../../../shared/values/calendar.ts";
import type { Cents } from "../../../shared/values/money.ts";
import { ContributorCategoryEnum, RefusalReasonEnum } from "../enums.ts";
import { ReckoningRefusalType } from "../simulation.ts";

const RunStateEnum = enumOf("BillingRunState", "Where a billing run stands.", {
  WAITING: "Asked for; no worker has begun it.",
  RUNNING: "Under way, or left half-way by a worker that was killed: the next goes on.",
  SEALED: "Done. Nothing of it changes any more.",
});

@AboutNobody("a sum over all people of a category")
@ObjectType("BillingTally", { description: "What a run came to in one category, beside the quarter before." })
@Sees(...STAFF)
export class BillingTallyType {
  @Field(() => ContributorCategoryEnum, { description: "The category." })
  category!: string;

  @Field(() => Int, { description: "How many dues." })
  count!: number;

  @Field(() => EuroScalar, { description: "What they add up to." })
  amount!: Cents;

  @Field(() => Int, { description: "How many dues of the quarter before stand today." })
  previousCount!: number;

  @Field(() => EuroScalar, { description: "What these add up to." })
  previousAmount!: Cents;
}

@AboutNobody("a number of people")
@ObjectType("BillingRefusalCount", { description: "For how many people a run could name no due, by reason." })
@Sees(...STAFF)
export class BillingRefusalCountType {
  @Field(() => RefusalReasonEnum, { description: "The reason." })
  reason!: string;

  @Field(() => Int, { description: "How many." })
  count!: number;
}

@AboutNobody("the books as a whole")
@ObjectType("BillingSeal", {
  description: "What a run is sealed with: whoever reads the books again must come to the same.",
})
@Sees(...STAFF)
export class BillingSealType {
  @Field(() => Int, { description: "How many dues." })
  count!: number;

  @Field(() => EuroScalar, { description: "What they add up to." })
  sum!: Cents;

  @Field(() => String, {
    nullable: true,
    description: "The root of a hash tree (RFC 6962) over the dues and their bookings; absent for a rehearsal.",
  })
  merkleRoot!: string | null;
}

@About("ACCOUNT")
@ObjectType("BillingRefusal", { description: "Somebody for whom a run could name no due, and why." })
@Sees(...STAFF)
export class BillingRefusalType {
  @Field(() => ID, { description: "Whose due could not be named." })
  contributorId!: string;

  @Field(() => ReckoningRefusalType, { description: "Why not." })
  refusal!: ReckoningRefusalType;
}

export const BillingRefusalConnection = connectionOf("BillingRefusal", () => BillingRefusalType);

@AboutNobody("the work of a fund")
@ObjectType("BillingRun", {
  description: "The dues of a quarter, for everybody of a fund (facturatie / facturation), or a rehearsal of it.",
})
@Sees(...STAFF)
export class BillingRunType {
  @Field(() => ID, { description: "Its id." })
  id!: string;

  @Field(() => QuarterScalar, { description: "The quarter that is billed." })
  quarter!: Quarter;

  @Field(() => Boolean, { description: "Whether it only reckons, and books nothing." })
  rehearsal!: boolean;

  @Field(() => RunStateEnum, { description: "Where it stands." })
  state!: string;

  @Field(() => DateScalar, { description: "The day on which it was asked for, which is the day of its dues." })
  askedOn!: Day;

  @Field(() => String, { description: "The rules by which it reckons." })
  engineVersion!: string;

  @Field(() => Int, { description: "How many people it is about, counted when it began." })
  expected!: number;

  @Field(() => Int, { description: "How many of them it has seen so far." })
  seen!: number;

  @Field(() => Int, { description: "How many were passed by, for their quarter was claimed before." })
  standing!: number;
}

export const BillingRunConnection = connectionOf("BillingRun", () => BillingRunType);

@InputType("StartBillingRunInput", { description: "Which quarter is to be billed to everybody of one's fund." })
export class StartBillingRunInput {
  @Field(() => WriteMetaInput, { description: "Key, version, dry run." })
  meta!: WriteMetaInput;

  @Field(() => QuarterScalar, { description: "The quarter, up to the next one." })
  quarter!: Quarter;

  @Field(() => Boolean, {
    defaultValue: false,
    description: "Reckons everything, shows what it would come to and who would be refused, and books nothing.",
  })
  rehearsal!: boolean;
}

@UserErrorOf("BillingRunUnderWayError", "statut:billingRunUnderWay", "A run of this quarter is under way.")
class BillingRunUnderWayErrorType extends UserErrorType {
  @Field(() => ID, { nullable: true, description: "The run that is under way." })
  runId!: string | null;
}

const StartBillingRunError = createUnionType({
  name: "StartBillingRunError",
  description: "Why no run was started.",
  types: () => [...commonErrors, BillingRunUnderWayErrorType] as const,
  ...byKind,
});

@ObjectType("StartBillingRunPayload", { description: "The run that was started, or why none was." })
@Sees("SUPERVISOR")
export class StartBillingRunPayload {
  @Field(() => BillingRunType, { nullable: true, description: "The run." })
  run?: BillingRunType | null;

  @Field(() => Boolean, { description: "Whether this answer was given before, under the same key." })
  replayed!: boolean;

  @Directive("@listSize(assumedSize: 2)")
  @Field(() => [StartBillingRunError], { description: "Why nothing was done; empty if it was." })
  errors!: readonly object[];
}
