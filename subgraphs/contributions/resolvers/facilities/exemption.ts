import { Arg, Args, Ctx, Directive, FieldResolver, Mutation, Query, Resolver, Root } from "type-graphql";
import { Sees, STAFF } from "../../../shared/plumbing/access.ts";
import { PageArgs, pageOfList, SIZED } from "../../../shared/plumbing/connection.ts";
import type { ExemptionRow } from "../../loaders/facilities/exemptions.ts";
import type { ContributionsContext } from "../../loaders/index.ts";
import { exemptionClocks } from "../../rules/facilities/exemption.ts";
import { askExemption } from "../../services/facilities/ask-exemption.ts";
import { decideExemption } from "../../services/facilities/decide-exemption.ts";
import { listExemptions } from "../../services/facilities/list-exemptions.ts";
import { noteExemptionStep } from "../../services/facilities/note-exemption-step.ts";
import { ContributorType, MONEY_READERS } from "../../types/account.ts";
import {
  AskExemptionInput,
  DecideExemptionInput,
  ExemptionClockType,
  ExemptionDueType,
  ExemptionRequestConnection,
  ExemptionRequestPayload,
  ExemptionRequestType,
  ExemptionStateEnum,
  NoteExemptionStepInput,
} from "../../types/facilities/exemption.ts";
import { shownDeadline } from "./shown-deadline.ts";

@Resolver(() => ExemptionRequestType)
export class ExemptionRequestResolver {
  @Sees(...STAFF, "INASTI")
  @Directive(SIZED)
  @Query(() => ExemptionRequestConnection, { description: "The requests for exemption, the oldest first." })
  exemptionRequests(
    @Args(() => PageArgs) page: PageArgs,
    @Arg("state", () => ExemptionStateEnum, { nullable: true, description: "Only those that stand so." })
    state: ExemptionRow["state"] | null,
    @Ctx() context: ContributionsContext,
  ) {
    return listExemptions(context, page, state);
  }

  @Sees("INSURED", ...STAFF)
  @Mutation(() => ExemptionRequestPayload, { description: "Asks INASTI, through the fund, to be freed of dues." })
  askExemption(
    @Arg("input", () => AskExemptionInput, { description: "Of which, and why." }) input: AskExemptionInput,
    @Ctx() context: ContributionsContext,
  ) {
    return askExemption(context, input);
  }

  @Sees("INSURED", ...STAFF)
  @Mutation(() => ExemptionRequestPayload, { description: "Notes what happened to a request for exemption." })
  noteExemptionStep(
    @Arg("input", () => NoteExemptionStepInput, { description: "What, on what day." }) input: NoteExemptionStepInput,
    @Ctx() context: ContributionsContext,
  ) {
    return noteExemptionStep(context, input);
  }

  @Sees(...STAFF, "INASTI")
  @Mutation(() => ExemptionRequestPayload, {
    description: "Gives INASTI’s decision, or notes it: what is exempted is no longer owed.",
  })
  decideExemption(
    @Arg("input", () => DecideExemptionInput, { description: "What is exempted." }) input: DecideExemptionInput,
    @Ctx() context: ContributionsContext,
  ) {
    return decideExemption(context, input);
  }

  @Sees(...MONEY_READERS)
  @FieldResolver(() => ContributorType, { description: "Who asks." })
  contributor(@Root() { contributorId }: ExemptionRow) {
    return { id: contributorId };
  }

  @Directive("@listSize(assumedSize: 8)")
  @FieldResolver(() => [ExemptionDueType], { description: "What is asked for, by quarter." })
  dues(@Root() { id }: ExemptionRow, @Ctx() { loaders }: ContributionsContext) {
    return loaders.duesOfExemption.load(id);
  }

  @Directive("@listSize(assumedSize: 4)")
  @FieldResolver(() => [ExemptionClockType], { description: "The terms of the law that run in it." })
  clocks(@Root() request: ExemptionRow, @Ctx() { viewer }: ContributionsContext) {
    return exemptionClocks(request).map(({ step, deadline }) => ({
      step,
      deadline: shownDeadline(deadline, viewer.day),
    }));
  }
}

@Resolver(() => ExemptionRequestPayload)
export class ExemptionRequestPayloadResolver {
  @FieldResolver()
  request(@Root() { requestId }: { requestId?: string }, @Ctx() { loaders }: ContributionsContext) {
    return requestId ? loaders.exemptionById.clear(requestId).load(requestId) : null;
  }
}

@Resolver(() => ContributorType)
export class ContributorExemptionsResolver {
  @Directive(SIZED)
  @FieldResolver(() => ExemptionRequestConnection, {
    nullable: true,
    description: "Requests for exemption, newest first.",
  })
  async exemptionRequests(
    @Root() { id }: { id: string },
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { loaders }: ContributionsContext,
  ) {
    return pageOfList(await loaders.exemptionsOfContributor.load(id), page, (request) => [request.id]);
  }
}
