import { Arg, Args, Ctx, Directive, FieldResolver, Query, Resolver, Root } from "type-graphql";
import { Sees } from "../../../shared/plumbing/access.ts";
import { PageArgs, SIZED } from "../../../shared/plumbing/connection.ts";
import { purposeOf } from "../../../shared/plumbing/privacy/words.ts";
import type { AffiliatesContext } from "../../loaders/index.ts";
import type { DataUsageRow } from "../../loaders/privacy/data-usages.ts";
import { listUsagesOf, searchUsages } from "../../services/privacy/list-data-usages.ts";
import { actionInWords, basisOf, purposeSaid, receiverName } from "../../services/privacy/show-data-usage.ts";
import { AffiliateType } from "../../types/affiliate.ts";
import {
  DataUsageConnection,
  DataUsageFilter,
  DataUsageSearch,
  DataUsageType,
} from "../../types/privacy/data-usage.ts";

@Resolver(() => DataUsageType)
export class DataUsageResolver {
  @Sees("DATA_PROTECTION_OFFICER")
  @Directive(SIZED)
  @Query(() => DataUsageConnection, {
    description: "What the fund's people looked at, and who looked at people of the fund, the newest first.",
  })
  dataUsages(
    @Args(() => PageArgs) page: PageArgs,
    @Arg("where", () => DataUsageSearch, { nullable: true, description: "Which." }) where: DataUsageSearch | null,
    @Ctx() context: AffiliatesContext,
  ) {
    return searchUsages(context, page, where ?? {});
  }

  @FieldResolver()
  action(@Root() usage: DataUsageRow, @Ctx() context: AffiliatesContext): string {
    return actionInWords(context, usage);
  }

  @FieldResolver()
  told(@Root() { granted }: DataUsageRow): boolean {
    return granted;
  }

  @FieldResolver()
  receiverName(@Root() usage: DataUsageRow, @Ctx() context: AffiliatesContext): Promise<string> {
    return receiverName(context, usage);
  }

  @FieldResolver()
  purpose(@Root() { purpose, role }: DataUsageRow): string {
    return purposeOf(purpose, role);
  }

  @FieldResolver()
  purposeInWords(@Root() usage: DataUsageRow, @Ctx() context: AffiliatesContext): string {
    return purposeSaid(context, usage);
  }

  @FieldResolver()
  basis(@Root() usage: DataUsageRow) {
    return basisOf(usage);
  }
}

/** What a person's file says of who looked into it. */
@Resolver(() => AffiliateType)
export class AffiliatePrivacyResolver {
  @Sees("INSURED")
  @Directive(SIZED)
  @FieldResolver(() => DataUsageConnection, {
    description: "Who looked into the file, when, at what and why, the newest first; of the own file.",
  })
  dataUsages(
    @Root() { id }: { readonly id: string },
    @Args(() => PageArgs) page: PageArgs,
    @Arg("where", () => DataUsageFilter, { nullable: true, description: "Which." }) where: DataUsageFilter | null,
    @Ctx() context: AffiliatesContext,
  ) {
    return listUsagesOf(context, id, page, where ?? {});
  }
}
