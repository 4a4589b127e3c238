import { Arg, Args, Ctx, Directive, FieldResolver, Mutation, Query, Resolver, Root } from "type-graphql";
import { Sees, STAFF } from "../../shared/plumbing/access.ts";
import { PageArgs, pageOfList, SIZED } from "../../shared/plumbing/connection.ts";
import { forgetSearch, type SavedSearchRow, savedSearchesOf, saveSearch } from "../../shared/plumbing/search.ts";
import type { CompaniesContext } from "../loaders/index.ts";
import { type CompanyListOrder, listCompanies } from "../services/list-companies.ts";
import { CompanyConnection } from "../types/company.ts";
import {
  ForgetCompanySearchInput,
  ForgetCompanySearchPayload,
  SaveCompanySearchInput,
  SaveCompanySearchPayload,
  SavedCompanySearchConnection,
  SavedCompanySearchType,
} from "../types/saved-company-search.ts";

@Resolver(() => SavedCompanySearchType)
export class SavedCompanySearchResolver {
  @Sees(...STAFF)
  @Directive(SIZED)
  @Query(() => SavedCompanySearchConnection, { description: "The searches that one keeps, or that colleagues share." })
  async savedCompanySearches(@Args(() => PageArgs) page: PageArgs, @Ctx() context: CompaniesContext) {
    return pageOfList(await savedSearchesOf(context), page, ({ name, id }) => [name, id]);
  }

  @Sees(...STAFF)
  @Mutation(() => SaveCompanySearchPayload, { description: "Keeps a search for companies under a name." })
  saveCompanySearch(
    @Arg("input", () => SaveCompanySearchInput, { description: "The search." }) input: SaveCompanySearchInput,
    @Ctx() context: CompaniesContext,
  ) {
    return saveSearch(context, "saveCompanySearch", input);
  }

  @Sees(...STAFF)
  @Mutation(() => ForgetCompanySearchPayload, { description: "Keeps a search no more." })
  forgetCompanySearch(
    @Arg("input", () => ForgetCompanySearchInput, { description: "Which." }) input: ForgetCompanySearchInput,
    @Ctx() context: CompaniesContext,
  ) {
    return forgetSearch(context, "forgetCompanySearch", input);
  }

  @FieldResolver()
  where(@Root() { wanted }: SavedSearchRow): string {
    return JSON.stringify(wanted);
  }

  @Directive(SIZED)
  @FieldResolver(() => CompanyConnection, { description: "What it finds today." })
  companies(
    @Root() { wanted, orderBy }: SavedSearchRow,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: CompaniesContext,
  ) {
    return listCompanies(context, page, wanted, orderBy as CompanyListOrder);
  }
}

@Resolver(() => SaveCompanySearchPayload)
export class SaveCompanySearchPayloadResolver {
  @FieldResolver()
  async savedSearch(@Root() { savedSearchId }: { readonly savedSearchId?: string }, @Ctx() context: CompaniesContext) {
    return savedSearchId && (await savedSearchesOf(context)).find(({ id }) => id === savedSearchId);
  }
}
