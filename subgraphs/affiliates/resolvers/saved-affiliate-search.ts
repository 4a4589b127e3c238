import { Arg, Args, Ctx, Directive, FieldResolver, Mutation, Query, Resolver, Root } from "type-graphql";
import { Sees, STAFF } from "../../shared/plumbing/access.ts";
import { PageArgs, pageOfList, SIZED } from "../../shared/plumbing/connection.ts";
import { forgetSearch, type SavedSearchRow, savedSearchesOf, saveSearch } from "../../shared/plumbing/search.ts";
import type { AffiliatesContext } from "../loaders/index.ts";
import { type AffiliateListOrder, listAffiliates } from "../services/list-affiliates.ts";
import { AffiliateConnection } from "../types/affiliate.ts";
import {
  ForgetAffiliateSearchInput,
  ForgetAffiliateSearchPayload,
  SaveAffiliateSearchInput,
  SaveAffiliateSearchPayload,
  SavedAffiliateSearchConnection,
  SavedAffiliateSearchType,
} from "../types/saved-affiliate-search.ts";

@Resolver(() => SavedAffiliateSearchType)
export class SavedAffiliateSearchResolver {
  @Sees(...STAFF)
  @Directive(SIZED)
  @Query(() => SavedAffiliateSearchConnection, {
    description: "The searches that one keeps, or that colleagues share.",
  })
  async savedAffiliateSearches(@Args(() => PageArgs) page: PageArgs, @Ctx() context: AffiliatesContext) {
    return pageOfList(await savedSearchesOf(context), page, ({ name, id }) => [name, id]);
  }

  @Sees(...STAFF)
  @Mutation(() => SaveAffiliateSearchPayload, { description: "Keeps a search for affiliates under a name." })
  saveAffiliateSearch(
    @Arg("input", () => SaveAffiliateSearchInput, { description: "The search." }) input: SaveAffiliateSearchInput,
    @Ctx() context: AffiliatesContext,
  ) {
    return saveSearch(context, "saveAffiliateSearch", input);
  }

  @Sees(...STAFF)
  @Mutation(() => ForgetAffiliateSearchPayload, { description: "Keeps a search no more." })
  forgetAffiliateSearch(
    @Arg("input", () => ForgetAffiliateSearchInput, { description: "Which." }) input: ForgetAffiliateSearchInput,
    @Ctx() context: AffiliatesContext,
  ) {
    return forgetSearch(context, "forgetAffiliateSearch", input);
  }

  @FieldResolver()
  where(@Root() { wanted }: SavedSearchRow): string {
    return JSON.stringify(wanted);
  }

  @Directive(SIZED)
  @FieldResolver(() => AffiliateConnection, { description: "What it finds today." })
  affiliates(
    @Root() { wanted, orderBy }: SavedSearchRow,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: AffiliatesContext,
  ) {
    return listAffiliates(context, page, wanted, orderBy as AffiliateListOrder);
  }
}

@Resolver(() => SaveAffiliateSearchPayload)
export class SaveAffiliateSearchPayloadResolver {
  @FieldResolver()
  async savedSearch(@Root() { savedSearchId }: { readonly savedSearchId?: string }, @Ctx() context: AffiliatesContext) {
    return savedSearchId && (await savedSearchesOf(context)).find(({ id }) => id === savedSearchId);
  }
}
