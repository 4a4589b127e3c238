import { Arg, Args, Ctx, Directive, FieldResolver, Mutation, Query, Resolver, Root } from "type-graphql";
import { Sees, STAFF } from "../../shared/plumbing/access.ts";
import { PageArgs, SIZED } from "../../shared/plumbing/connection.ts";
import { deadlineStatus } from "../../shared/values/deadline.ts";
import type { FundChangeRow } from "../loaders/fund-changes.ts";
import type { CompaniesContext } from "../loaders/index.ts";
import type { CompanyRow } from "../loaders/rows.ts";
import { announcementDeadline } from "../rules/fund-change.ts";
import { announceFundChange } from "../services/announce-fund-change.ts";
import { listFundChanges } from "../services/list-fund-changes.ts";
import { withdrawFundChange } from "../services/withdraw-fund-change.ts";
import { CompanyType } from "../types/company.ts";
import {
  AnnounceFundChangeInput,
  AnnounceFundChangePayload,
  CompanyFundChangeConnection,
  CompanyFundChangeFilter,
  CompanyFundChangeOrderEnum,
  CompanyFundChangeType,
  WithdrawFundChangeInput,
  WithdrawFundChangePayload,
} from "../types/fund-change.ts";

/** How long before its last day a term is shown as at risk. */
const WARN_DAYS = 14;

/** A change as it is shown: one that was only tried does not tell which fund the company is with. */
type Tried = Omit<FundChangeRow, "fromFund"> & { readonly fromFund: string | null };

@Resolver(() => CompanyFundChangeType)
export class CompanyFundChangeResolver {
  @Sees(...STAFF, "INASTI")
  @Directive(SIZED)
  @Query(() => CompanyFundChangeConnection, { description: "Companies that come to one's fund, or leave it." })
  companyFundChanges(
    @Args(() => PageArgs) page: PageArgs,
    @Arg("where", () => CompanyFundChangeFilter, { nullable: true, description: "Which." })
    where: CompanyFundChangeFilter | null,
    @Arg("orderBy", () => CompanyFundChangeOrderEnum, { defaultValue: "FIRST_TO_ACT", description: "In what order." })
    orderBy: keyof typeof CompanyFundChangeOrderEnum,
    @Ctx() context: CompaniesContext,
  ) {
    return listFundChanges(context, page, where ?? {}, orderBy);
  }

  @Sees(...STAFF)
  @Mutation(() => AnnounceFundChangePayload, {
    description: "Announces that a company comes from another fund, on the next 1 January that is half a year away.",
  })
  announceFundChange(
    @Arg("input", () => AnnounceFundChangeInput, { description: "Which company." }) input: AnnounceFundChangeInput,
    @Ctx() context: CompaniesContext,
  ) {
    return announceFundChange(context, input);
  }

  @Sees(...STAFF)
  @Mutation(() => WithdrawFundChangePayload, { description: "Takes a change of fund back before its day." })
  withdrawFundChange(
    @Arg("input", () => WithdrawFundChangeInput, { description: "Which." }) input: WithdrawFundChangeInput,
    @Ctx() context: CompaniesContext,
  ) {
    return withdrawFundChange(context, input);
  }

  @FieldResolver()
  company(@Root() { companyId }: FundChangeRow, @Ctx() { loaders }: CompaniesContext) {
    return loaders.companyById.load(companyId);
  }

  @FieldResolver()
  leaves(@Root() { fromFund }: Tried) {
    return fromFund ? { code: fromFund } : null;
  }

  @FieldResolver()
  joins(@Root() { toFund }: FundChangeRow) {
    return { code: toFund };
  }

  @FieldResolver()
  deadline(@Root() { actsOn, announcedOn }: FundChangeRow, @Ctx() { viewer }: CompaniesContext) {
    const deadline = announcementDeadline(actsOn, announcedOn);
    return { ...deadline, status: deadlineStatus(deadline, viewer.day, WARN_DAYS) };
  }

  @FieldResolver()
  openSums(@Root() { toFund, openSums }: FundChangeRow, @Ctx() { viewer }: CompaniesContext) {
    return viewer.fund === toFund ? null : openSums;
  }
}

@Resolver(() => CompanyType)
export class FundChangesOfCompanyResolver {
  @Sees("COMPANY", ...STAFF, "INASTI")
  @Directive("@listSize(assumedSize: 2)")
  @FieldResolver(() => [CompanyFundChangeType], { description: "Its changes of fund, the first to act first." })
  fundChanges(@Root() { id }: CompanyRow, @Ctx() { loaders }: CompaniesContext) {
    return loaders.fundChangesOfCompany.load(id);
  }
}

interface Written {
  readonly fundChangeId?: string;
}

@Resolver(() => AnnounceFundChangePayload)
export class AnnounceFundChangePayloadResolver {
  @FieldResolver()
  async fundChange(
    @Root() { fundChangeId }: Written,
    @Ctx() { loaders, dryRunOpen }: CompaniesContext,
  ): Promise<Tried | null> {
    const change = fundChangeId ? await loaders.fundChangeById.load(fundChangeId) : null;
    return change && dryRunOpen ? { ...change, fromFund: null } : change;
  }
}

@Resolver(() => WithdrawFundChangePayload)
export class WithdrawFundChangePayloadResolver {
  @FieldResolver()
  fundChange(@Root() { fundChangeId }: Written, @Ctx() { loaders }: CompaniesContext) {
    return fundChangeId ? loaders.fundChangeById.load(fundChangeId) : null;
  }
}
