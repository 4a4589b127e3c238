import { Arg, Args, Ctx, Directive, FieldResolver, Mutation, Query, Resolver, Root } from "type-graphql";
import { Sees, STAFF } from "../../shared/plumbing/access.ts";
import { PageArgs, SIZED } from "../../shared/plumbing/connection.ts";
import { deadlineStatus } from "../../shared/values/deadline.ts";
import type { CompanyAffiliationRow, FormalNoticeRow } from "../loaders/affiliations.ts";
import type { CompaniesContext } from "../loaders/index.ts";
import type { CompanyRow } from "../loaders/rows.ts";
import { affiliationDeadline, noticeDeadline } from "../rules/company-affiliation.ts";
import { affiliateCompany } from "../services/affiliate-company.ts";
import { listNotices } from "../services/list-notices.ts";
import { postFormalNotice } from "../services/post-formal-notice.ts";
import { AffiliateCompanyInput, AffiliateCompanyPayload } from "../types/affiliate-company.ts";
import { CompanyType } from "../types/company.ts";
import { CompanyAffiliationType, FormalNoticeConnection, FormalNoticeType } from "../types/company-affiliation.ts";
import { PostFormalNoticeInput, PostFormalNoticePayload } from "../types/post-formal-notice.ts";

/** How long before its last day a term is shown as at risk. */
const WARN_DAYS = 14;

@Resolver(() => CompanyAffiliationType)
export class CompanyAffiliationResolver {
  @Sees(...STAFF)
  @Mutation(() => AffiliateCompanyPayload, {
    description: "Lets a company join the fund of who asks, from its legal personality on.",
  })
  affiliateCompany(
    @Arg("input", () => AffiliateCompanyInput, { description: "Which company." }) input: AffiliateCompanyInput,
    @Ctx() context: CompaniesContext,
  ) {
    return affiliateCompany(context, input);
  }

  @FieldResolver()
  fund(@Root() { fundCode }: CompanyAffiliationRow) {
    return { code: fundCode };
  }

  @FieldResolver()
  period(@Root() { startsOn, endsOn }: CompanyAffiliationRow) {
    return { startsOn, endsOn };
  }

  @FieldResolver()
  deadline(@Root() { legalPersonalityOn, receivedOn }: CompanyAffiliationRow, @Ctx() { viewer }: CompaniesContext) {
    const deadline = affiliationDeadline(legalPersonalityOn, receivedOn);
    return { ...deadline, status: deadlineStatus(deadline, viewer.day, WARN_DAYS) };
  }

  @Sees("COMPANY", ...STAFF, "INASTI")
  @FieldResolver()
  notice(@Root() { noticeId }: CompanyAffiliationRow, @Ctx() { loaders }: CompaniesContext) {
    return noticeId ? loaders.noticeById.load(noticeId) : null;
  }
}

@Resolver(() => CompanyType)
export class AffiliationsOfCompanyResolver {
  @Directive("@listSize(assumedSize: 2)")
  @FieldResolver(() => [CompanyAffiliationType], { description: "With which funds it is or was, oldest first." })
  affiliations(@Root() { id }: CompanyRow, @Ctx() { loaders }: CompaniesContext) {
    return loaders.affiliationsOfCompany.load(id);
  }
}

@Resolver(() => FormalNoticeType)
export class FormalNoticeResolver {
  @Sees(...STAFF)
  @Directive(SIZED)
  @Query(() => FormalNoticeConnection, { description: "Formal notices that still run, the first to run out first." })
  formalNotices(@Args(() => PageArgs) page: PageArgs, @Ctx() context: CompaniesContext) {
    return listNotices(context, page);
  }

  @Sees(...STAFF)
  @Mutation(() => PostFormalNoticePayload, {
    description: "Records that a company without a fund was told by registered letter to choose one.",
  })
  postFormalNotice(
    @Arg("input", () => PostFormalNoticeInput, { description: "To which company, and when." })
    input: PostFormalNoticeInput,
    @Ctx() context: CompaniesContext,
  ) {
    return postFormalNotice(context, input);
  }

  @FieldResolver()
  deadline(@Root() { postedOn, closedOn }: FormalNoticeRow, @Ctx() { viewer }: CompaniesContext) {
    const deadline = noticeDeadline(postedOn, closedOn);
    return { ...deadline, status: deadlineStatus(deadline, viewer.day, WARN_DAYS) };
  }

  @FieldResolver()
  company(@Root() { companyId }: FormalNoticeRow, @Ctx() { loaders }: CompaniesContext) {
    return companyId ? loaders.companyById.load(companyId) : null;
  }
}

@Resolver(() => AffiliateCompanyPayload)
export class AffiliateCompanyPayloadResolver {
  @FieldResolver()
  company(@Root() { companyId }: { readonly companyId?: string }, @Ctx() { loaders }: CompaniesContext) {
    return companyId ? loaders.companyById.load(companyId) : null;
  }
}

@Resolver(() => PostFormalNoticePayload)
export class PostFormalNoticePayloadResolver {
  @FieldResolver()
  notice(@Root() { noticeId }: { readonly noticeId?: string }, @Ctx() { loaders }: CompaniesContext) {
    return noticeId ? loaders.noticeById.load(noticeId) : null;
  }
}
