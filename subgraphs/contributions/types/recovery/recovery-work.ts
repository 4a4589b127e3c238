import { createUnionType, Directive, Field, InputType, Int, ObjectType } from "type-graphql";
import { Sees, STAFF } from "../../../shared/plumbing/access.ts";
import { enumOf } from "../../../shared/plumbing/enum-of.ts";
import { AboutNobody } from "../../../shared/plumbing/privacy/about.ts";
import { DateScalar } from "../../../shared/plumbing/scalars.ts";
import { byKind, commonErrors, WriteMetaInput } from "../../../shared/plumbing/user-error.ts";
import type { Day } from "../../../shared/values/calendar.ts";
import { claimLists } from "../../rules/recovery/claim-lists.ts";
import type { StepKind } from "../../rules/recovery/step-kinds.ts";
import { RecoveryStepKindEnum } from "./claim-file.ts";

export const ClaimListEnum = enumOf("ClaimList", "A list of the fund’s work of recovery.", claimLists);

@ObjectType("ClaimWork", { description: "How many open claim files wait for one kind of step." })
@AboutNobody("counts of files by the step that comes next")
@Sees(...STAFF)
export class ClaimWorkType {
  @Field(() => RecoveryStepKindEnum, { description: "Which step comes next." })
  kind!: StepKind;

  @Field(() => Int, { description: "In how many files." })
  files!: number;

  @Field(() => Int, { description: "In how many of them it may be taken." })
  ready!: number;

  @Field(() => Int, { description: "In how many of them something is soon prescribed." })
  atRisk!: number;

  @Field(() => Int, { description: "In how many of them it may be taken for longer than the policy allows." })
  breached!: number;
}

@ObjectType("RecoveryDay", {
  description: "How the work of a day went through the open claim files of a fund, or goes.",
})
@AboutNobody("counts of files by day")
@Sees(...STAFF)
export class RecoveryDayType {
  @Field(() => DateScalar, { description: "The day." })
  day!: Day;

  @Field(() => Int, { description: "How many files it has seen." })
  files!: number;

  @Field(() => Int, { description: "In how many of them a person may take what comes next." })
  ready!: number;

  @Field(() => Int, { description: "In how many of them it took a step by itself, as the fund’s policy lets it." })
  taken!: number;

  @Field(() => Boolean, { description: "Whether it has seen them all." })
  done!: boolean;
}

@InputType("WorkClaimFilesInput", { description: "That the day’s work goes on." })
export class WorkClaimFilesInput {
  @Field(() => WriteMetaInput, { description: "Key, dry run." })
  meta!: WriteMetaInput;

  @Field(() => Int, { defaultValue: 300, description: "Through how many files at most: 1 to 300." })
  most!: number;
}

const WorkClaimFilesError = createUnionType({
  name: "WorkClaimFilesError",
  description: "Why nothing was done.",
  types: () => [...commonErrors] as const,
  ...byKind,
});

@ObjectType("WorkClaimFilesPayload", { description: "How far the day came, or why nothing was done." })
@Sees("SUPERVISOR")
export class WorkClaimFilesPayload {
  @Field(() => RecoveryDayType, { nullable: true, description: "How far the day came." })
  work?: RecoveryDayType | null;

  @Directive("@listSize(assumedSize: 12)")
  @Field(() => [ClaimWorkType], { description: "What is left for people, by step." })
  left?: readonly ClaimWorkType[];

  @Field(() => Boolean, { description: "Whether this answer was given before, under the same key." })
  replayed!: boolean;

  @Directive("@listSize(assumedSize: 2)")
  @Field(() => [WorkClaimFilesError], { description: "Why nothing was done; empty if it was." })
  errors!: readonly object[];
}
