import { Arg, Ctx, Directive, FieldResolver, ID, Mutation, Query, Resolver, Root } from "type-graphql";
import { Sees, STAFF } from "../../../shared/plumbing/access.ts";
import { DateScalar } from "../../../shared/plumbing/scalars.ts";
import type { Day } from "../../../shared/values/calendar.ts";
import type { AffiliatesContext } from "../../loaders/index.ts";
import type { LifeEventRow } from "../../loaders/life-events/guide-lines.ts";
import type { LifeEvent } from "../../rules/life-events/life-event.ts";
import { declareLifeEvent } from "../../services/life-events/declare-life-event.ts";
import { readGuide } from "../../services/life-events/read-guide.ts";
import { AffiliateType } from "../../types/affiliate.ts";
import { DeclareLifeEventInput, DeclareLifeEventPayload } from "../../types/life-events/declare-life-event.ts";
import { LifeEventDeclarationType, LifeEventEnum, LifeEventGuideType } from "../../types/life-events/guide.ts";

@Resolver(() => LifeEventDeclarationType)
export class LifeEventResolver {
  @Sees("ANYBODY")
  @Query(() => LifeEventGuideType, {
    nullable: true,
    description: "What is good to know when something happens: for everybody, or for one's own file.",
  })
  lifeEventGuide(
    @Arg("event", () => LifeEventEnum, { description: "What happens." }) event: LifeEvent,
    @Arg("affiliateId", () => ID, { nullable: true, description: "For whose file; for everybody if absent." })
    affiliateId: string | null,
    @Arg("fund", () => ID, { nullable: true, description: "With which fund, where it is for everybody: its code." })
    fund: string | null,
    @Arg("on", () => DateScalar, { nullable: true, description: "On what day; today if absent." }) on: Day | null,
    @Ctx() context: AffiliatesContext,
  ) {
    return readGuide(context, { event, affiliateId, fund, on });
  }

  @FieldResolver()
  serviceRequest(@Root() { requestId }: LifeEventRow, @Ctx() { loaders }: AffiliatesContext) {
    return loaders.serviceRequestById.load(requestId);
  }

  @FieldResolver()
  task(@Root() { taskId }: LifeEventRow, @Ctx() { loaders }: AffiliatesContext) {
    return loaders.contactTaskById.load(taskId);
  }

  @FieldResolver()
  guide(@Root() { event, contributorId, happensOn }: LifeEventRow, @Ctx() context: AffiliatesContext) {
    return readGuide(context, { event, affiliateId: contributorId, on: happensOn });
  }
}

@Resolver(() => DeclareLifeEventPayload)
export class DeclareLifeEventResolver {
  @Sees("INSURED", ...STAFF)
  @Mutation(() => DeclareLifeEventPayload, {
    description: "Declares that something happened in a life, and opens what it opens.",
  })
  declareLifeEvent(
    @Arg("input", () => DeclareLifeEventInput, { description: "To whom, and what." }) input: DeclareLifeEventInput,
    @Ctx() context: AffiliatesContext,
  ) {
    return declareLifeEvent(context, input);
  }

  @FieldResolver()
  declaration(@Root() { lifeEventId }: { readonly lifeEventId?: string }, @Ctx() { loaders }: AffiliatesContext) {
    return lifeEventId ? loaders.lifeEventById.load(lifeEventId) : null;
  }
}

@Resolver(() => AffiliateType)
export class AffiliateLifeEventResolver {
  @Sees("INSURED", ...STAFF)
  @Directive("@listSize(assumedSize: 5)")
  @FieldResolver(() => [LifeEventDeclarationType], { description: "The life events declared, the newest first." })
  lifeEvents(@Root() { id }: { readonly id: string }, @Ctx() { loaders }: AffiliatesContext) {
    return loaders.lifeEventsOfAffiliate.load(id);
  }
}
