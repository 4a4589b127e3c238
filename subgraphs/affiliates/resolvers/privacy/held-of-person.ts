import { Ctx, Directive, FieldResolver, Resolver, Root } from "type-graphql";
import { Sees, STAFF } from "../../../shared/plumbing/access.ts";
import type { AffiliatesContext } from "../../loaders/index.ts";
import { AffiliateType } from "../../types/affiliate.ts";
import { AffiliationNoticeType } from "../../types/affiliation-requests/affiliation-notice.ts";
import { AffiliationRequestType } from "../../types/affiliation-requests/affiliation-request.ts";
import { DestroyedRecordType } from "../../types/privacy/retention.ts";

/** What is held of a person and hangs on the number, or is no longer there: so that the whole file has it. */
@Resolver(() => AffiliateType)
export class AffiliateHeldResolver {
  @Sees("INSURED", ...STAFF)
  @Directive("@listSize(assumedSize: 2)")
  @FieldResolver(() => [AffiliationRequestType], {
    description: "Requests for affiliation under any number of the person, the newest first.",
  })
  affiliationRequests(@Root() { id }: { readonly id: string }, @Ctx() { loaders }: AffiliatesContext) {
    return loaders.affiliationRequestsOfAffiliate.load(id);
  }

  @Sees("INSURED", ...STAFF)
  @Directive("@listSize(assumedSize: 1)")
  @FieldResolver(() => [AffiliationNoticeType], {
    description: "Formal notices to join a fund under any number of the person, the newest first.",
  })
  affiliationNotices(@Root() { id }: { readonly id: string }, @Ctx() { loaders }: AffiliatesContext) {
    return loaders.affiliationNoticesOfAffiliate.load(id);
  }

  @Sees("INSURED")
  @Directive("@listSize(assumedSize: 5)")
  @FieldResolver(() => [DestroyedRecordType], { description: "What of the own file was destroyed, the newest first." })
  destroyed(@Root() { id }: { readonly id: string }, @Ctx() { loaders }: AffiliatesContext) {
    return loaders.destructionsOfAffiliate.load(id);
  }
}
