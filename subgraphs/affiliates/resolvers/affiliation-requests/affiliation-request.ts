import { Arg, Args, Ctx, Directive, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import { Sees, STAFF } from "../../../shared/plumbing/access.ts";
import { PageArgs, SIZED } from "../../../shared/plumbing/connection.ts";
import { SsinScalar } from "../../../shared/plumbing/scalars.ts";
import type { AffiliationRequestRow } from "../../loaders/affiliation-requests/affiliation-requests.ts";
import type { AffiliatesContext } from "../../loaders/index.ts";
import type { AffiliationKind } from "../../rules/affiliation-requests/affiliation-kind.ts";
import { checksShown, consequencesShown } from "../../services/affiliation-requests/examine-affiliation-request.ts";
import {
  type AffiliationRequestsOrder,
  countByState,
  listAffiliationRequests,
} from "../../services/affiliation-requests/list-affiliation-requests.ts";
import { readForm } from "../../services/affiliation-requests/read-form.ts";
import {
  answersExpectedBy,
  answersShown,
  decisionClock,
  joiningClock,
  missingShown,
  nameAnswered,
  refusalOf,
} from "../../services/affiliation-requests/show-affiliation-request.ts";
import { AffiliationFormType } from "../../types/affiliation-requests/affiliation-form.ts";
import {
  AFFILIATION_READERS,
  AffiliationRequestConnection,
  AffiliationRequestType,
} from "../../types/affiliation-requests/affiliation-request.ts";
import { AffiliationRequestFilter } from "../../types/affiliation-requests/affiliation-request-filter.ts";
import { AffiliationKindEnum, AffiliationRequestOrderEnum } from "../../types/affiliation-requests/enums.ts";
import { AffiliationRequestCountType } from "../../types/affiliation-requests/findings.ts";

@Resolver(() => AffiliationRequestType)
export class AffiliationRequestResolver {
  @Sees(...AFFILIATION_READERS)
  @Query(() => AffiliationFormType, {
    nullable: true,
    description: "What is asked of whoever joins a fund, filled with what is known. For a kind, or of a request.",
  })
  affiliationForm(
    @Arg("kind", () => AffiliationKindEnum, { nullable: true, description: "For whom." }) kind: AffiliationKind | null,
    @Arg("ssin", () => SsinScalar, { nullable: true, description: "Whose file fills it; for staff." })
    ssin: string | null,
    @Arg("affiliationRequestId", () => ID, { nullable: true, description: "The request whose form it is." })
    affiliationRequestId: string | null,
    @Ctx() context: AffiliatesContext,
  ) {
    return readForm(context, { kind, ssin, affiliationRequestId });
  }

  @Sees(...AFFILIATION_READERS)
  @Directive(SIZED)
  @Query(() => AffiliationRequestConnection, {
    description: "The requests for affiliation: one’s own, also without a file, or those of one’s fund.",
  })
  affiliationRequests(
    @Args(() => PageArgs) page: PageArgs,
    @Arg("where", () => AffiliationRequestFilter, { nullable: true, description: "Which." })
    where: AffiliationRequestFilter | null,
    @Arg("orderBy", () => AffiliationRequestOrderEnum, { defaultValue: "DUE_FIRST", description: "In what order." })
    orderBy: AffiliationRequestsOrder,
    @Ctx() context: AffiliatesContext,
  ) {
    return listAffiliationRequests(context, page, where ?? {}, orderBy);
  }

  @Sees(...STAFF)
  @Directive("@listSize(assumedSize: 8)")
  @Query(() => [AffiliationRequestCountType], { description: "How the requests of one’s fund stand, by state." })
  affiliationRequestCounts(@Ctx() context: AffiliatesContext) {
    return countByState(context);
  }

  @FieldResolver()
  fund(@Root() { fundCode }: AffiliationRequestRow, @Ctx() { loaders }: AffiliatesContext) {
    return loaders.fundByCode.load(fundCode);
  }

  @FieldResolver()
  displayName(@Root() request: AffiliationRequestRow) {
    return nameAnswered(request);
  }

  @FieldResolver()
  affiliate(@Root() { affiliateId }: AffiliationRequestRow, @Ctx() { loaders }: AffiliatesContext) {
    return affiliateId ? loaders.affiliateById.load(affiliateId) : null;
  }

  @FieldResolver()
  clock(@Root() request: AffiliationRequestRow, @Ctx() context: AffiliatesContext) {
    return decisionClock(context, request);
  }

  @FieldResolver()
  joiningClock(@Root() request: AffiliationRequestRow) {
    return joiningClock(request);
  }

  @FieldResolver()
  answers(@Root() request: AffiliationRequestRow, @Ctx() context: AffiliatesContext) {
    return answersShown(context, request);
  }

  @FieldResolver()
  missing(@Root() request: AffiliationRequestRow, @Ctx() context: AffiliatesContext) {
    return missingShown(context, request);
  }

  @FieldResolver()
  answersExpectedBy(@Root() request: AffiliationRequestRow) {
    return answersExpectedBy(request);
  }

  @FieldResolver()
  checks(@Root() request: AffiliationRequestRow, @Ctx() context: AffiliatesContext) {
    return checksShown(context, request);
  }

  @FieldResolver()
  lateConsequences(@Root() request: AffiliationRequestRow, @Ctx() context: AffiliatesContext) {
    return consequencesShown(context, request);
  }

  @FieldResolver()
  refusal(@Root() request: AffiliationRequestRow, @Ctx() context: AffiliatesContext) {
    return refusalOf(context, request);
  }

  @FieldResolver()
  async certificate(@Root() { affiliateId, id }: AffiliationRequestRow, @Ctx() { loaders }: AffiliatesContext) {
    const documents = affiliateId ? await loaders.documentsOfAffiliate.load(affiliateId) : [];
    return documents.find(({ cause }) => cause === id) ?? null;
  }

  @FieldResolver()
  steps(@Root() { id }: AffiliationRequestRow, @Ctx() { loaders }: AffiliatesContext) {
    return loaders.stepsOfAffiliationRequest.load(id);
  }
}
