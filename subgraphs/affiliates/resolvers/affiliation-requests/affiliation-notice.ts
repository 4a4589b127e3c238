import { Arg, Args, Ctx, Directive, FieldResolver, Mutation, Query, Resolver, Root } from "type-graphql";
import { Sees, STAFF } from "../../../shared/plumbing/access.ts";
import { PageArgs, SIZED } from "../../../shared/plumbing/connection.ts";
import type { AffiliationNoticeRow } from "../../loaders/affiliation-requests/affiliation-notices.ts";
import type { AffiliatesContext } from "../../loaders/index.ts";
import { listAffiliationNotices, noticeClock } from "../../services/affiliation-requests/list-affiliation-notices.ts";
import { listNoticesToPost } from "../../services/affiliation-requests/list-notices-to-post.ts";
import { postAffiliationNotice } from "../../services/affiliation-requests/post-affiliation-notice.ts";
import {
  AffiliationNoticeConnection,
  AffiliationNoticeToPostConnection,
  AffiliationNoticeType,
} from "../../types/affiliation-requests/affiliation-notice.ts";
import {
  PostAffiliationNoticeInput,
  PostAffiliationNoticePayload,
} from "../../types/affiliation-requests/post-affiliation-notice.ts";

@Resolver(() => AffiliationNoticeType)
export class AffiliationNoticeResolver {
  @Sees("INSURED", ...STAFF)
  @Directive(SIZED)
  @Query(() => AffiliationNoticeConnection, {
    description: "Formal notices to persons without a fund: one’s own, or those that the auxiliary fund posted.",
  })
  affiliationNotices(
    @Args(() => PageArgs) page: PageArgs,
    @Arg("running", () => Boolean, { nullable: true, description: "Only those that run, or only those that are over." })
    running: boolean | null,
    @Ctx() context: AffiliatesContext,
  ) {
    return listAffiliationNotices(context, page, running);
  }

  @Sees(...STAFF)
  @Directive(SIZED)
  @Query(() => AffiliationNoticeToPostConnection, {
    description:
      "To whom a formal notice is to be posted: late, known by a mandate, asked for by no fund; for the auxiliary fund.",
  })
  affiliationNoticesToPost(@Args(() => PageArgs) page: PageArgs, @Ctx() context: AffiliatesContext) {
    return listNoticesToPost(context, page);
  }

  @FieldResolver()
  async letter(@Root() { id }: AffiliationNoticeRow, @Ctx() { loaders }: AffiliatesContext) {
    return (await loaders.letterOfNotice.load(id))?.letter;
  }

  @FieldResolver()
  clock(@Root() notice: AffiliationNoticeRow) {
    return noticeClock(notice);
  }
}

@Resolver(() => PostAffiliationNoticePayload)
export class PostAffiliationNoticeResolver {
  @Sees(...STAFF)
  @Mutation(() => PostAffiliationNoticePayload, {
    description: "Records that a person was told to choose a fund within thirty days; for the auxiliary fund.",
  })
  postAffiliationNotice(
    @Arg("input", () => PostAffiliationNoticeInput, { description: "Who, and when." })
    input: PostAffiliationNoticeInput,
    @Ctx() context: AffiliatesContext,
  ) {
    return postAffiliationNotice(context, input);
  }

  @FieldResolver()
  notice(@Root() { noticeId }: { readonly noticeId?: string }, @Ctx() { loaders }: AffiliatesContext) {
    return noticeId ? loaders.affiliationNoticeById.load(noticeId) : null;
  }
}
