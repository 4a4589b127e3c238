import { Arg, Args, Ctx, Directive, Query, Resolver } from "type-graphql";
import { Sees } from "../../../shared/plumbing/access.ts";
import { PageArgs, SIZED } from "../../../shared/plumbing/connection.ts";
import type { ReportingContext } from "../../loaders/index.ts";
import { listChanges, presentPlace } from "../../services/feed/list-changes.ts";
import { ChangeConnection, ChangeFilter, ChangeNode, FEED_READERS } from "../../types/feed/change.ts";

@Resolver(() => ChangeNode)
export class ChangeResolver {
  @Sees(...FEED_READERS)
  @Directive(SIZED)
  @Query(() => ChangeConnection, {
    description:
      "What changed, in the order in which it became known, without gaps: of the own fund, of the own members, of oneself. Keep the last cursor, and go on after it.",
  })
  changes(
    @Args(() => PageArgs) page: PageArgs,
    @Arg("where", () => ChangeFilter, { nullable: true, description: "Which of them." }) where: ChangeFilter | null,
    @Ctx() context: ReportingContext,
  ) {
    return listChanges(context, page, where ?? {});
  }

  @Sees(...FEED_READERS)
  @Query(() => String, {
    description: "The place of now in one's feed: take it, read the whole once, then go on with `changes` after it.",
  })
  changesCursor(@Ctx() context: ReportingContext) {
    return presentPlace(context);
  }
}
