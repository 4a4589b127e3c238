import { createUnionType, Directive, Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { Sees, STAFF } from "../../../shared/plumbing/access.ts";
import { connectionOf } from "../../../shared/plumbing/connection.ts";
import { enumOf } from "../../../shared/plumbing/enum-of.ts";
import { About } from "../../../shared/plumbing/privacy/about.ts";
import { DateScalar, EuroScalar } from "../../../shared/plumbing/scalars.ts";
import {
  byKind,
  commonErrors,
  UserErrorOf,
  UserErrorType,
  WriteMetaInput,
} from "../../../shared/plumbing/user-error.ts";
import type { Day } from "../../../shared/values/calendar.ts";
import type { Cents } from "../../../shared/values/money.ts";
import { disputeFaults, disputeStates } from "../../rules/incomes/dispute.ts";
import { INCOME_READERS } from "./income.ts";

/** Where a dispute stands. */
export const DisputeStateEnum = enumOf("IncomeDisputeState", "Where a dispute over an income stands.", disputeStates);

const DisputeFaultEnum = enumOf("IncomeDisputeFault", "Why a dispute cannot be noted so.", disputeFaults);

@About("INCOME")
@ObjectType("IncomeDispute", {
  description:
    "A dispute with the tax administration over an income (betwisting / contestation): while it runs, contributions are owed on what the person admits.",
})
@Sees(...INCOME_READERS)
export class IncomeDisputeType {
  @Field(() => ID, { description: "Its id." })
  id!: string;

  @Field(() => Int, { description: "Counts up with each change, for `expectedVersion`." })
  version!: number;

  @Field(() => Int, { description: "The year of the income." })
  year!: number;

  @Field(() => String, { description: "The assessment that is disputed; a later one makes the dispute void." })
  assessmentId!: string;

  @Field(() => EuroScalar, { description: "What the person admits." })
  admitted!: Cents;

  @Field(() => String, { description: "The reference of the objection with the tax administration." })
  reference!: string;

  @Field(() => DisputeStateEnum, { description: "Where it stands." })
  state!: string;

  @Field(() => DateScalar, { description: "The day on which it was noted." })
  askedOn!: Day;

  @Field(() => DateScalar, { nullable: true, description: "The day of the fund's decision." })
  decidedOn!: Day | null;

  @Field(() => DateScalar, { nullable: true, description: "The day on which it was over." })
  endedOn!: Day | null;

  @Field(() => String, { nullable: true, description: "Why the fund decided so, where it said why." })
  reason!: string | null;
}

export const IncomeDisputeConnection = connectionOf("IncomeDispute", () => IncomeDisputeType);

@InputType("ContestIncomeInput", { description: "An income that is disputed, and what of it is admitted." })
export class ContestIncomeInput {
  @Field(() => WriteMetaInput, { description: "Key, version, dry run." })
  meta!: WriteMetaInput;

  @Field(() => ID, { description: "Whose income." })
  contributorId!: string;

  @Field(() => Int, { description: "Of which year; its latest assessment is meant." })
  year!: number;

  @Field(() => EuroScalar, { description: "What the person admits." })
  admitted!: Cents;

  @Field(() => String, { description: "The reference of the objection with the tax administration." })
  reference!: string;
}

@InputType("DecideIncomeDisputeInput", { description: "What the fund decides of a dispute." })
export class DecideIncomeDisputeInput {
  @Field(() => WriteMetaInput, { description: "Key, version, dry run; and the reason of a refusal." })
  meta!: WriteMetaInput;

  @Field(() => ID, { description: "The dispute." })
  disputeId!: string;

  @Field(() => Boolean, { description: "Whether it is accepted." })
  accepted!: boolean;
}

@InputType("EndIncomeDisputeInput", { description: "Which dispute is over." })
export class EndIncomeDisputeInput {
  @Field(() => WriteMetaInput, { description: "Key, version, dry run." })
  meta!: WriteMetaInput;

  @Field(() => ID, { description: "The dispute." })
  disputeId!: string;
}

@UserErrorOf("IncomeDisputeError", "statut:incomeDispute", "The dispute cannot be noted so.")
class IncomeDisputeErrorType extends UserErrorType {
  @Field(() => DisputeFaultEnum, { description: "Why." })
  why!: string;
}

const errorsOf = (name: string) =>
  createUnionType({
    name,
    description: "Why nothing was done.",
    types: () => [...commonErrors, IncomeDisputeErrorType] as const,
    ...byKind,
  });

const ContestIncomeError = errorsOf("ContestIncomeError");
const DecideIncomeDisputeError = errorsOf("DecideIncomeDisputeError");
const EndIncomeDisputeError = errorsOf("EndIncomeDisputeError");

@ObjectType("ContestIncomePayload", { description: "The dispute, or why there is none." })
@Sees(...INCOME_READERS)
export class ContestIncomePayload {
  @Field(() => IncomeDisputeType, { nullable: true, description: "The dispute." })
  dispute?: IncomeDisputeType | null;

  @Field(() => Boolean, { description: "Whether this answer was given before, under the same key." })
  replayed!: boolean;

  @Directive("@listSize(assumedSize: 2)")
  @Field(() => [ContestIncomeError], { description: "Why nothing was done; empty if it was." })
  errors!: readonly object[];
}

@ObjectType("DecideIncomeDisputePayload", { description: "The dispute as decided, or why it was not." })
@Sees(...STAFF)
export class DecideIncomeDisputePayload {
  @Field(() => IncomeDisputeType, { nullable: true, description: "The dispute." })
  dispute?: IncomeDisputeType | null;

  @Field(() => Boolean, { description: "Whether this answer was given before, under the same key." })
  replayed!: boolean;

  @Directive("@listSize(assumedSize: 2)")
  @Field(() => [DecideIncomeDisputeError], { description: "Why nothing was done; empty if it was." })
  errors!: readonly object[];
}

@ObjectType("EndIncomeDisputePayload", { description: "The dispute that is over, or why it is not." })
@Sees(...STAFF)
export class EndIncomeDisputePayload {
  @Field(() => IncomeDisputeType, { nullable: true, description: "The dispute." })
  dispute?: IncomeDisputeType | null;

  @Field(() => Boolean, { description: "Whether this answer was given before, under the same key." })
  replayed!: boolean;

  @Directive("@listSize(assumedSize: 2)")
  @Field(() => [EndIncomeDisputeError], { description: "Why nothing was done; empty if it was." })
  errors!: readonly object[];
}
