import { Arg, Args, Ctx, Directive, FieldResolver, Mutation, Query, Resolver, Root } from "type-graphql";
import { Sees, STAFF } from "../../../shared/plumbing/access.ts";
import { PageArgs, SIZED } from "../../../shared/plumbing/connection.ts";
import { institutions } from "../../../shared/values/institutions.ts";
import type { ReportingContext } from "../../loaders/index.ts";
import type { InformationRequestRow } from "../../loaders/information/information-requests.ts";
import { answerInformation } from "../../services/information/answer-information.ts";
import { askInformation } from "../../services/information/ask-information.ts";
import { listInformationRequests } from "../../services/information/list-information-requests.ts";
import { requestDeadline } from "../../services/information/request-deadline.ts";
import {
  AnswerInformationInput,
  AnswerInformationPayload,
  ASKERS,
  AskInformationInput,
  AskInformationPayload,
  InformationRequestConnection,
  InformationRequestFilter,
  InformationRequestType,
  REQUEST_READERS,
} from "../../types/information/information-request.ts";

@Resolver(() => InformationRequestType)
export class InformationRequestResolver {
  @Sees(...REQUEST_READERS)
  @Directive(SIZED)
  @Query(() => InformationRequestConnection, {
    description: "What one's own institution asked, or one's own fund was asked, the earliest last day first.",
  })
  informationRequests(
    @Args(() => PageArgs) page: PageArgs,
    @Arg("where", () => InformationRequestFilter, { nullable: true, description: "Which of them." })
    where: InformationRequestFilter | null,
    @Ctx() context: ReportingContext,
  ) {
    return listInformationRequests(context, page, where ?? {});
  }

  @Sees(...ASKERS)
  @Mutation(() => AskInformationPayload, { description: "Asks a fund for statistics or information, by a day." })
  askInformation(
    @Arg("input", () => AskInformationInput, { description: "What." }) input: AskInformationInput,
    @Ctx() context: ReportingContext,
  ) {
    return askInformation(context, input);
  }

  @Sees(...STAFF)
  @Mutation(() => AnswerInformationPayload, { description: "Answers what one's fund was asked, or corrects that." })
  answerInformation(
    @Arg("input", () => AnswerInformationInput, { description: "What." }) input: AnswerInformationInput,
    @Ctx() context: ReportingContext,
  ) {
    return answerInformation(context, input);
  }

  @FieldResolver()
  asker(@Root() { asker }: InformationRequestRow) {
    return institutions.find(({ code }) => code === asker);
  }

  @FieldResolver()
  fund(@Root() { fund }: InformationRequestRow) {
    return { code: fund };
  }

  @FieldResolver()
  state(@Root() { metOn }: InformationRequestRow) {
    return metOn ? "ANSWERED" : "ASKED";
  }

  @FieldResolver()
  deadline(@Root() row: InformationRequestRow, @Ctx() { viewer }: ReportingContext) {
    return requestDeadline(row, viewer.day);
  }

  @FieldResolver()
  answers(@Root() { id }: InformationRequestRow, @Ctx() { loaders }: ReportingContext) {
    return loaders.answersOfRequest.clear(id).load(id);
  }
}

interface Done {
  readonly requestId?: string;
}

const done = ({ requestId }: Done, { loaders }: ReportingContext) =>
  requestId ? loaders.informationRequestById.clear(requestId).load(requestId) : null;

@Resolver(() => AskInformationPayload)
export class AskInformationPayloadResolver {
  @FieldResolver()
  informationRequest(@Root() payload: Done, @Ctx() context: ReportingContext) {
    return done(payload, context);
  }
}

@Resolver(() => AnswerInformationPayload)
export class AnswerInformationPayloadResolver {
  @FieldResolver()
  informationRequest(@Root() payload: Done, @Ctx() context: ReportingContext) {
    return done(payload, context);
  }
}
