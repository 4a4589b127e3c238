import { Args, Ctx, Directive, FieldResolver, Resolver, Root } from "type-graphql";
import { Sees, STAFF } from "../../../shared/plumbing/access.ts";
import { PageArgs, SIZED } from "../../../shared/plumbing/connection.ts";
import type { AffiliatesContext } from "../../loaders/index.ts";
import { answeringHandler } from "../../services/contact/find-case-handler.ts";
import { listTasksOf } from "../../services/contact/list-contact-tasks.ts";
import { listRequestsOf } from "../../services/requests/list-service-requests.ts";
import { AffiliateType } from "../../types/affiliate.ts";
import { CaseHandlerType, HandOverType } from "../../types/contact/case-handler.ts";
import { ContactTaskConnection } from "../../types/contact/contact-task.ts";
import { CompanyType } from "../../types/contributor.ts";
import { ServiceRequestConnection } from "../../types/requests/service-request.ts";

interface File {
  readonly id: string;
}

/** What a person's file says of who cares for it. */
@Resolver(() => AffiliateType)
export class AffiliateContactResolver {
  @Sees("INSURED", ...STAFF)
  @FieldResolver(() => CaseHandlerType, {
    nullable: true,
    description: "Who answers for the file today: its case handler, or who stands in.",
  })
  async caseHandler(@Root() { id }: File, @Ctx() context: AffiliatesContext) {
    const handlerId = await answeringHandler(context, id);
    return handlerId ? context.loaders.caseHandlerById.load(handlerId) : null;
  }

  @Sees("INSURED", ...STAFF)
  @Directive("@listSize(assumedSize: 5)")
  @FieldResolver(() => [HandOverType], { description: "To whom the file was given, the newest first." })
  handOvers(@Root() { id }: File, @Ctx() { loaders }: AffiliatesContext) {
    return loaders.handOversOfContributor.load(id);
  }

  @Sees("INSURED", ...STAFF)
  @Directive(SIZED)
  @FieldResolver(() => ServiceRequestConnection, { description: "Questions, requests, complaints, the newest first." })
  serviceRequests(@Root() { id }: File, @Args(() => PageArgs) page: PageArgs, @Ctx() context: AffiliatesContext) {
    return listRequestsOf(context, id, page);
  }

  @Sees("INSURED", ...STAFF)
  @Directive(SIZED)
  @FieldResolver(() => ContactTaskConnection, { description: "When and why the fund makes contact of its own accord." })
  contactTasks(@Root() { id }: File, @Args(() => PageArgs) page: PageArgs, @Ctx() context: AffiliatesContext) {
    return listTasksOf(context, id, page);
  }
}

/** The same for a company: the promises are the same. */
@Resolver(() => CompanyType)
export class CompanyContactResolver {
  @Sees("COMPANY", ...STAFF)
  @FieldResolver(() => CaseHandlerType, {
    nullable: true,
    description: "Who answers for the file today: its case handler, or who stands in.",
  })
  async caseHandler(@Root() { id }: File, @Ctx() context: AffiliatesContext) {
    const handlerId = await answeringHandler(context, id);
    return handlerId ? context.loaders.caseHandlerById.load(handlerId) : null;
  }

  @Sees("COMPANY", ...STAFF)
  @Directive(SIZED)
  @FieldResolver(() => ServiceRequestConnection, {
    nullable: true,
    description: "Questions, requests, complaints, the newest first.",
  })
  serviceRequests(@Root() { id }: File, @Args(() => PageArgs) page: PageArgs, @Ctx() context: AffiliatesContext) {
    return listRequestsOf(context, id, page);
  }
}
