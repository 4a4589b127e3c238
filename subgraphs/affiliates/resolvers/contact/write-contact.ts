import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
import { Sees, STAFF } from "../../../shared/plumbing/access.ts";
import type { AffiliatesContext } from "../../loaders/index.ts";
import { assignCaseHandler } from "../../services/contact/assign-case-handler.ts";
import { completeTask } from "../../services/contact/complete-task.ts";
import { recordAbsence } from "../../services/contact/record-absence.ts";
import {
  AssignCaseHandlerInput,
  AssignCaseHandlerPayload,
  CompleteTaskInput,
  CompleteTaskPayload,
  RecordAbsenceInput,
  RecordAbsencePayload,
} from "../../types/contact/write-contact.ts";

interface Written {
  readonly handlerId?: string;
  readonly taskId?: string;
}

const handlerOf = ({ handlerId }: Written, { loaders }: AffiliatesContext) =>
  handlerId ? loaders.caseHandlerById.load(handlerId) : null;

@Resolver(() => AssignCaseHandlerPayload)
export class AssignCaseHandlerResolver {
  @Sees(...STAFF)
  @Mutation(() => AssignCaseHandlerPayload, { description: "Gives a file to a case handler, with what is open in it." })
  assignCaseHandler(
    @Arg("input", () => AssignCaseHandlerInput, { description: "Which, and to whom." }) input: AssignCaseHandlerInput,
    @Ctx() context: AffiliatesContext,
  ) {
    return assignCaseHandler(context, input);
  }

  @FieldResolver()
  caseHandler(@Root() written: Written, @Ctx() context: AffiliatesContext) {
    return handlerOf(written, context);
  }
}

@Resolver(() => RecordAbsencePayload)
export class RecordAbsenceResolver {
  @Sees(...STAFF)
  @Mutation(() => RecordAbsencePayload, { description: "Records that a case handler is away, and who stands in." })
  recordAbsence(
    @Arg("input", () => RecordAbsenceInput, { description: "Who, and when." }) input: RecordAbsenceInput,
    @Ctx() context: AffiliatesContext,
  ) {
    return recordAbsence(context, input);
  }

  @FieldResolver()
  caseHandler(@Root() written: Written, @Ctx() context: AffiliatesContext) {
    return handlerOf(written, context);
  }
}

@Resolver(() => CompleteTaskPayload)
export class CompleteTaskResolver {
  @Sees(...STAFF)
  @Mutation(() => CompleteTaskPayload, { description: "Records that somebody was contacted." })
  completeTask(
    @Arg("input", () => CompleteTaskInput, { description: "Which task, and what was said." }) input: CompleteTaskInput,
    @Ctx() context: AffiliatesContext,
  ) {
    return completeTask(context, input);
  }

  @FieldResolver()
  task(@Root() { taskId }: Written, @Ctx() { loaders }: AffiliatesContext) {
    return taskId ? loaders.contactTaskById.load(taskId) : null;
  }
}
