import { Ctx, Directive, FieldResolver, Resolver, Root } from "type-graphql";
import { Sees, STAFF } from "../../../shared/plumbing/access.ts";
import type { JointLiabilityRow } from "../../loaders/household/joint-liabilities.ts";
import type { AffiliatesContext } from "../../loaders/index.ts";
import { liabilitySources } from "../../rules/household/joint-liability.ts";
import { contributorOf } from "../../services/contact/find-contributor.ts";
import { AffiliateType } from "../../types/affiliate.ts";
import { JointLiabilityType } from "../../types/household/joint-liability.ts";

interface File {
  readonly id: string;
}

@Resolver(() => AffiliateType)
export class AffiliateLiabilitiesResolver {
  @Sees("INSURED", ...STAFF, "INASTI")
  @Directive("@listSize(assumedSize: 2)")
  @FieldResolver(() => [JointLiabilityType], { description: "Who answers for the person's contributions." })
  jointLiabilities(@Root() { id }: File, @Ctx() { loaders }: AffiliatesContext) {
    return loaders.liabilitiesOfDebtor.load(id);
  }

  @Sees("INSURED", ...STAFF, "INASTI")
  @Directive("@listSize(assumedSize: 2)")
  @FieldResolver(() => [JointLiabilityType], { description: "For whose contributions the person answers." })
  answersFor(@Root() { id }: File, @Ctx() { loaders }: AffiliatesContext) {
    return loaders.liabilitiesOfCoDebtor.load(id);
  }
}

@Resolver(() => JointLiabilityType)
export class JointLiabilityResolver {
  @FieldResolver()
  period(@Root() { startsOn, endsOn }: JointLiabilityRow) {
    return { startsOn, endsOn };
  }

  @FieldResolver()
  legalBasis(@Root() { basis }: JointLiabilityRow) {
    return liabilitySources[basis];
  }

  @FieldResolver()
  debtor(@Root() { debtorId }: JointLiabilityRow, @Ctx() context: AffiliatesContext) {
    return contributorOf(context, debtorId);
  }

  @FieldResolver()
  coDebtor(@Root() { coDebtorId }: JointLiabilityRow, @Ctx() context: AffiliatesContext) {
    return contributorOf(context, coDebtorId);
  }
}
