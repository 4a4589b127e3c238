import { Arg, Args, Ctx, Directive, FieldResolver, Query, Resolver, Root } from "type-graphql";
import { Sees } from "../../../shared/plumbing/access.ts";
import { PageArgs, pageOfList, SIZED } from "../../../shared/plumbing/connection.ts";
import type { AffiliatesContext } from "../../loaders/index.ts";
import type { ServiceAttachmentRow, ServiceRequestRow } from "../../loaders/requests/service-requests.ts";
import { contributorOf } from "../../services/contact/find-contributor.ts";
import { listServiceRequests, type RequestsOrder } from "../../services/requests/list-service-requests.ts";
import { referralOf, requestAnswerExpectedBy, requestClock } from "../../services/requests/show-request.ts";
import { ServiceRequestOrderEnum } from "../../types/requests/enums.ts";
import {
  REQUEST_READERS,
  ServiceAttachmentType,
  ServiceMessageConnection,
  ServiceRequestConnection,
  ServiceRequestType,
} from "../../types/requests/service-request.ts";
import { ServiceRequestFilter } from "../../types/requests/service-request-filter.ts";

@Resolver(() => ServiceRequestType)
export class ServiceRequestResolver {
  @Sees(...REQUEST_READERS)
  @Directive(SIZED)
  @Query(() => ServiceRequestConnection, {
    description: "The questions, requests and complaints: one's own, or those of one's fund.",
  })
  serviceRequests(
    @Args(() => PageArgs) page: PageArgs,
    @Arg("where", () => ServiceRequestFilter, { nullable: true, description: "Which." })
    where: ServiceRequestFilter | null,
    @Arg("orderBy", () => ServiceRequestOrderEnum, { defaultValue: "DUE_FIRST", description: "In what order." })
    orderBy: RequestsOrder,
    @Ctx() context: AffiliatesContext,
  ) {
    return listServiceRequests(context, page, where ?? {}, orderBy);
  }

  @FieldResolver()
  contributor(@Root() { contributorId }: ServiceRequestRow, @Ctx() context: AffiliatesContext) {
    return contributorOf(context, contributorId);
  }

  @FieldResolver()
  fund(@Root() { fundCode }: ServiceRequestRow, @Ctx() { loaders }: AffiliatesContext) {
    return loaders.fundByCode.load(fundCode);
  }

  @FieldResolver()
  handler(@Root() { handlerId }: ServiceRequestRow, @Ctx() { loaders }: AffiliatesContext) {
    return handlerId ? loaders.caseHandlerById.load(handlerId) : null;
  }

  @FieldResolver()
  clock(@Root() request: ServiceRequestRow, @Ctx() context: AffiliatesContext) {
    return requestClock(context, request);
  }

  @FieldResolver()
  answerExpectedBy(@Root() request: ServiceRequestRow) {
    return requestAnswerExpectedBy(request);
  }

  @FieldResolver()
  referral(@Root() request: ServiceRequestRow, @Ctx() context: AffiliatesContext) {
    return referralOf(context, request);
  }

  @Directive(SIZED)
  @FieldResolver(() => ServiceMessageConnection, { description: "What was said, in order." })
  async messages(
    @Root() { id }: ServiceRequestRow,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { loaders }: AffiliatesContext,
  ) {
    return pageOfList(await loaders.messagesOfRequest.load(id), page, (message) => [message.id]);
  }

  @Directive("@listSize(assumedSize: 5)")
  @FieldResolver(() => [ServiceAttachmentType], { description: "The documents, without their bytes." })
  attachments(@Root() { id }: ServiceRequestRow, @Ctx() { loaders }: AffiliatesContext) {
    return loaders.attachmentsOfRequest.load(id);
  }
}

@Resolver(() => ServiceAttachmentType)
export class ServiceAttachmentResolver {
  @Directive('@cost(weight: "20")')
  @Directive('@tag(name: "personal")')
  @FieldResolver(() => String, { nullable: true, description: "Its bytes in base64; absent once they are destroyed." })
  async content(@Root() { id }: ServiceAttachmentRow, @Ctx() { loaders }: AffiliatesContext) {
    return (await loaders.contentOfAttachment.load(id))?.content;
  }
}
