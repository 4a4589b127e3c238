import { Arg, Args, Ctx, Directive, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import { Sees, STAFF } from "../../../shared/plumbing/access.ts";
import { PageArgs, SIZED } from "../../../shared/plumbing/connection.ts";
import { DateScalar } from "../../../shared/plumbing/scalars.ts";
import type { Day } from "../../../shared/values/calendar.ts";
import type { ClaimEvidenceRow, ClaimRow } from "../../loaders/claims/claims.ts";
import type { BenefitsContext } from "../../loaders/index.ts";
import type { Region } from "../../rules/benefit.ts";
import { type ClaimsOrder, claimsOf, listClaims } from "../../services/claims/list-claims.ts";
import { claimForm, inForce, shownClaim, shownDecision } from "../../services/claims/show-claim.ts";
import { BenefitClaimConnection, BenefitClaimType } from "../../types/claims/claim.ts";
import { BenefitClaimFilter, BenefitClaimOrderEnum } from "../../types/claims/claim-filter.ts";
import { ClaimFormType } from "../../types/claims/claim-form.ts";
import { ClaimEvidenceType, ClaimRedirectionType } from "../../types/claims/claim-parts.ts";
import { CLAIM_READERS, DecisionLetterType } from "../../types/claims/decision.ts";
import { AffiliateType } from "../../types/entitlement.ts";
import { ChildRegionEnum } from "../../types/enums.ts";

@Resolver(() => BenefitClaimType)
export class ClaimResolver {
  @Sees(...CLAIM_READERS)
  @Query(() => BenefitClaimType, { nullable: true, description: "One claim; absent if that is not yours to see." })
  benefitClaim(@Arg("id", () => ID, { description: "Its id." }) id: string, @Ctx() { loaders }: BenefitsContext) {
    return loaders.claimById.load(id);
  }

  @Sees(...STAFF)
  @Directive(SIZED)
  @Query(() => BenefitClaimConnection, { description: "The claims of one's fund: its work list." })
  benefitClaims(
    @Args(() => PageArgs) page: PageArgs,
    @Arg("where", () => BenefitClaimFilter, { nullable: true, description: "Which." })
    where: BenefitClaimFilter | null,
    @Arg("orderBy", () => BenefitClaimOrderEnum, { defaultValue: "DUE_FIRST", description: "In what order." })
    orderBy: ClaimsOrder,
    @Ctx() context: BenefitsContext,
  ) {
    return listClaims(context, page, where ?? {}, orderBy);
  }

  @Sees(...CLAIM_READERS)
  @Query(() => ClaimFormType, {
    nullable: true,
    description: "The form of a claim, filled with what the fund knows; absent where there is none that is yours.",
  })
  claimForm(
    @Arg("affiliateId", () => ID, { description: "For whom." }) affiliateId: string,
    @Arg("code", () => ID, { description: "The benefit." }) code: string,
    @Arg("factOn", () => DateScalar, { description: "The day of the fact." }) factOn: Day,
    @Arg("region", () => ChildRegionEnum, { nullable: true, description: "Where the child lives." })
    region: Region | null,
    @Ctx() context: BenefitsContext,
  ) {
    return claimForm(context, { affiliateId, code, factOn, region });
  }

  @FieldResolver()
  affiliate(@Root() claim: ClaimRow) {
    return shownClaim.affiliate(claim);
  }

  @FieldResolver()
  fund(@Root() claim: ClaimRow) {
    return shownClaim.fund(claim);
  }

  @FieldResolver()
  benefit(@Root() claim: ClaimRow) {
    return shownClaim.benefit(claim);
  }

  @FieldResolver()
  clock(@Root() claim: ClaimRow, @Ctx() context: BenefitsContext) {
    return shownClaim.clock(context, claim);
  }

  @FieldResolver()
  paymentClock(@Root() claim: ClaimRow, @Ctx() context: BenefitsContext) {
    return shownClaim.paymentClock(context, claim);
  }

  @FieldResolver()
  answers(@Root() claim: ClaimRow, @Ctx() context: BenefitsContext) {
    return shownClaim.answers(context, claim);
  }

  @FieldResolver()
  missing(@Root() claim: ClaimRow, @Ctx() context: BenefitsContext) {
    return shownClaim.missing(context, claim);
  }

  @FieldResolver()
  missingEvidence(@Root() claim: ClaimRow, @Ctx() context: BenefitsContext) {
    return shownClaim.missingEvidence(context, claim);
  }

  @FieldResolver()
  decidableFrom(@Root() claim: ClaimRow) {
    return shownClaim.decidableFrom(claim);
  }

  @FieldResolver()
  evidence(@Root() { id }: ClaimRow, @Ctx() { loaders }: BenefitsContext) {
    return loaders.evidenceOfClaim.load(id);
  }

  @FieldResolver()
  redirection(@Root() claim: ClaimRow, @Ctx() context: BenefitsContext) {
    return shownClaim.redirection(context, claim);
  }

  @FieldResolver()
  async decision(@Root() { id }: ClaimRow, @Ctx() context: BenefitsContext) {
    const newest = inForce(await context.loaders.decisionsOfClaim.load(id));
    return newest ? shownDecision(context, newest) : null;
  }

  @FieldResolver()
  async decisions(@Root() { id }: ClaimRow, @Ctx() context: BenefitsContext) {
    return (await context.loaders.decisionsOfClaim.load(id)).map((one) => shownDecision(context, one));
  }

  @FieldResolver()
  steps(@Root() { id }: ClaimRow, @Ctx() { loaders }: BenefitsContext) {
    return loaders.stepsOfClaim.load(id);
  }
}

@Resolver(() => AffiliateType)
export class AffiliateClaimsResolver {
  @Sees(...CLAIM_READERS)
  @Directive(SIZED)
  @FieldResolver(() => BenefitClaimConnection, { nullable: true, description: "The claims, the newest first." })
  benefitClaims(@Root() { id }: AffiliateType, @Args(() => PageArgs) page: PageArgs, @Ctx() context: BenefitsContext) {
    return claimsOf(context, id, page);
  }
}

@Resolver(() => ClaimEvidenceType)
export class ClaimEvidenceResolver {
  @FieldResolver()
  async content(@Root() { id }: ClaimEvidenceRow, @Ctx() { loaders }: BenefitsContext) {
    return (await loaders.contentOfEvidence.load(id))?.content;
  }
}

@Resolver(() => ClaimRedirectionType)
export class ClaimRedirectionResolver {
  @FieldResolver()
  outcome(@Root() { claimId }: { readonly claimId: string }, @Ctx() { loaders }: BenefitsContext) {
    return loaders.outcomeOfRedirected.load(claimId);
  }
}

@Resolver(() => DecisionLetterType)
export class DecisionLetterResolver {
  @FieldResolver()
  async content(@Root() { decisionId }: { readonly decisionId: string }, @Ctx() { loaders }: BenefitsContext) {
    return (await loaders.contentOfLetter.load(decisionId))?.content;
  }
}
