import { createUnionType, Field, ID, InputType, ObjectType } from "type-graphql";
import { Sees, STAFF } from "../../../shared/plumbing/access.ts";
import { DateScalar } from "../../../shared/plumbing/scalars.ts";
import {
  byKind,
  commonErrors,
  UserErrorOf,
  UserErrorType,
  WriteMetaInput,
} from "../../../shared/plumbing/user-error.ts";
import { PeriodType } from "../../../shared/plumbing/value-types.ts";
import type { Day } from "../../../shared/values/calendar.ts";
import type { Channel } from "../../rules/requests/request.ts";
import { ContactChannelEnum } from "../requests/enums.ts";
import { CaseHandlerType } from "./case-handler.ts";
import { ContactTaskType } from "./contact-task.ts";

@InputType("AssignCaseHandlerInput", { description: "Who cares for a file from today." })
export class AssignCaseHandlerInput {
  @Field(() => WriteMetaInput, { description: "Key, dry run." })
  meta!: WriteMetaInput;

  @Field(() => ID, { description: "The person or company whose file it is." })
  contributorId!: string;

  @Field(() => ID, { description: "Who cares for it." })
  handlerId!: string;

  @Field(() => String, { nullable: true, description: "Why, at most 300 characters." })
  reason?: string | null;
}

@InputType("RecordAbsenceInput", { description: "Who is away, when, and who stands in." })
export class RecordAbsenceInput {
  @Field(() => WriteMetaInput, { description: "Key, dry run." })
  meta!: WriteMetaInput;

  @Field(() => ID, { description: "Who is away." })
  handlerId!: string;

  @Field(() => ID, { description: "Who stands in: another, of the same fund." })
  replacementId!: string;

  @Field(() => DateScalar, { description: "The first day." })
  startsOn!: Day;

  @Field(() => DateScalar, { nullable: true, description: "The last day; absent while it is not known." })
  endsOn?: Day | null;
}

@InputType("CompleteTaskInput", { description: "That somebody was contacted." })
export class CompleteTaskInput {
  @Field(() => WriteMetaInput, { description: "Key, version, dry run." })
  meta!: WriteMetaInput;

  @Field(() => ID, { description: "Which task." })
  taskId!: string;

  @Field(() => ContactChannelEnum, { description: "By what way." })
  channel!: Channel;

  @Field(() => String, { description: "What was said, at most 2 000 characters." })
  note!: string;
}

@UserErrorOf("AbsenceOverlapsError", "statut:absenceOverlaps", "The same person is away then already.")
class AbsenceOverlapsErrorType extends UserErrorType {
  @Field(() => PeriodType, { description: "When they are away already." })
  otherPeriod!: PeriodType;
}

@UserErrorOf("TaskDoneError", "statut:taskDone", "The task was done before.")
class TaskDoneErrorType extends UserErrorType {
  @Field(() => DateScalar, { description: "On what day." })
  doneOn!: Day;
}

const AssignCaseHandlerError = createUnionType({
  name: "AssignCaseHandlerError",
  description: "Why a file was not given to somebody.",
  types: () => commonErrors,
  ...byKind,
});

const RecordAbsenceError = createUnionType({
  name: "RecordAbsenceError",
  description: "Why an absence was not recorded.",
  types: () => [...commonErrors, AbsenceOverlapsErrorType] as const,
  ...byKind,
});

const CompleteTaskError = createUnionType({
  name: "CompleteTaskError",
  description: "Why a contact was not recorded.",
  types: () => [...commonErrors, TaskDoneErrorType] as const,
  ...byKind,
});

const REPLAYED = "Whether this answer was given before, under the same key.";

@ObjectType("AssignCaseHandlerPayload", { description: "Who cares for the file now." })
@Sees(...STAFF)
export class AssignCaseHandlerPayload {
  @Field(() => CaseHandlerType, { nullable: true, description: "Who cares for it." })
  caseHandler?: CaseHandlerType | null;

  @Field(() => Boolean, { description: REPLAYED })
  replayed!: boolean;

  @Field(() => [AssignCaseHandlerError], { description: "Why nothing was changed; empty if it was." })
  errors!: readonly object[];
}

@ObjectType("RecordAbsencePayload", { description: "Who is away." })
@Sees(...STAFF)
export class RecordAbsencePayload {
  @Field(() => CaseHandlerType, { nullable: true, description: "Who is away." })
  caseHandler?: CaseHandlerType | null;

  @Field(() => Boolean, { description: REPLAYED })
  replayed!: boolean;

  @Field(() => [RecordAbsenceError], { description: "Why nothing was recorded; empty if it was." })
  errors!: readonly object[];
}

@ObjectType("CompleteTaskPayload", { description: "The task as it stands now." })
@Sees(...STAFF)
export class CompleteTaskPayload {
  @Field(() => ContactTaskType, { nullable: true, description: "The task." })
  task?: ContactTaskType | null;

  @Field(() => Boolean, { description: REPLAYED })
  replayed!: boolean;

  @Field(() => [CompleteTaskError], { description: "Why nothing was recorded; empty if it was." })
  errors!: readonly object[];
}
