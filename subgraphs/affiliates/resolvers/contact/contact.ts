import { Arg, Args, Ctx, Directive, FieldResolver, Query, Resolver, Root } from "type-graphql";
import { Sees, STAFF } from "../../../shared/plumbing/access.ts";
import { PageArgs, SIZED } from "../../../shared/plumbing/connection.ts";
import type { AbsenceRow, CaseHandlerRow, HandOverRow } from "../../loaders/contact/case-handlers.ts";
import type { ContactTaskRow } from "../../loaders/contact/contact-tasks.ts";
import type { AffiliatesContext } from "../../loaders/index.ts";
import type { FundRow } from "../../loaders/rows.ts";
import { contributorOf } from "../../services/contact/find-contributor.ts";
import { listContactTasks, type TasksOrder } from "../../services/contact/list-contact-tasks.ts";
import { AbsenceType, CaseHandlerType, ContactChannelType, HandOverType } from "../../types/contact/case-handler.ts";
import {
  ContactTaskConnection,
  ContactTaskFilter,
  ContactTaskOrderEnum,
  ContactTaskType,
} from "../../types/contact/contact-task.ts";
import { FundType } from "../../types/fund.ts";

@Resolver(() => CaseHandlerType)
export class CaseHandlerResolver {
  @Sees(...STAFF)
  @Directive("@listSize(assumedSize: 30)")
  @Query(() => [CaseHandlerType], { description: "The case handlers of one's fund, by name." })
  caseHandlers(@Ctx() { loaders, viewer }: AffiliatesContext) {
    return loaders.caseHandlersOfFund.load(viewer.fund ?? "");
  }

  @FieldResolver()
  fund(@Root() { fundCode }: CaseHandlerRow, @Ctx() { loaders }: AffiliatesContext) {
    return loaders.fundByCode.load(fundCode);
  }

  @Directive("@listSize(assumedSize: 5)")
  @FieldResolver(() => [AbsenceType], { description: "The absences of today and of later, with who stands in." })
  async absences(@Root() { id, fundCode }: CaseHandlerRow, @Ctx() { loaders, viewer }: AffiliatesContext) {
    const all = await loaders.absencesOfFund.load(fundCode);
    return all.filter(({ handlerId, endsOn }) => handlerId === id && (endsOn === null || endsOn >= viewer.day));
  }
}

@Resolver(() => AbsenceType)
export class AbsenceResolver {
  @FieldResolver()
  period(@Root() { startsOn, endsOn }: AbsenceRow) {
    return { startsOn, endsOn };
  }

  @FieldResolver()
  replacement(@Root() { replacementId }: AbsenceRow, @Ctx() { loaders }: AffiliatesContext) {
    return loaders.caseHandlerById.load(replacementId);
  }
}

@Resolver(() => HandOverType)
export class HandOverResolver {
  @FieldResolver()
  handler(@Root() { handlerId }: HandOverRow, @Ctx() { loaders }: AffiliatesContext) {
    return loaders.caseHandlerById.load(handlerId);
  }
}

@Resolver(() => FundType)
export class FundContactResolver {
  @Sees("ANYBODY")
  @Directive("@listSize(assumedSize: 8)")
  @FieldResolver(() => [ContactChannelType], { description: "How the fund can be reached, and when." })
  contactChannels(@Root() { code }: FundRow, @Ctx() { loaders }: AffiliatesContext) {
    return loaders.contactChannelsOfFund.load(code);
  }
}

@Resolver(() => ContactTaskType)
export class ContactTaskResolver {
  @Sees(...STAFF)
  @Directive(SIZED)
  @Query(() => ContactTaskConnection, { description: "Whom one's fund contacts of its own accord." })
  contactTasks(
    @Args(() => PageArgs) page: PageArgs,
    @Arg("where", () => ContactTaskFilter, { nullable: true, description: "Which." }) where: ContactTaskFilter | null,
    @Arg("orderBy", () => ContactTaskOrderEnum, { defaultValue: "DUE_FIRST", description: "In what order." })
    orderBy: TasksOrder,
    @Ctx() context: AffiliatesContext,
  ) {
    return listContactTasks(context, page, where ?? {}, orderBy);
  }

  @FieldResolver()
  contributor(@Root() { contributorId }: ContactTaskRow, @Ctx() context: AffiliatesContext) {
    return contributorOf(context, contributorId);
  }

  @FieldResolver()
  handler(@Root() { handlerId }: ContactTaskRow, @Ctx() { loaders }: AffiliatesContext) {
    return handlerId ? loaders.caseHandlerById.load(handlerId) : null;
  }
}
