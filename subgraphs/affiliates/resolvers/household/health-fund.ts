import { Arg, Ctx, Directive, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
import { Sees, STAFF } from "../../../shared/plumbing/access.ts";
import type { AffiliatesContext } from "../../loaders/index.ts";
import { changeHealthFund } from "../../services/household/change-health-fund.ts";
import { AffiliateType, HealthFundMembershipType } from "../../types/affiliate.ts";
import { ChangeHealthFundInput, ChangeHealthFundPayload } from "../../types/household/change-health-fund.ts";
import { affiliateOf, type Changed } from "./changed.ts";

@Resolver(() => AffiliateType)
export class AffiliateHealthFundsResolver {
  @Sees("INSURED", ...STAFF, "INASTI")
  @Directive("@listSize(assumedSize: 2)")
  @FieldResolver(() => [HealthFundMembershipType], { description: "All health funds, oldest first, also one to come." })
  async healthFunds(@Root() { id }: { readonly id: string }, @Ctx() { loaders }: AffiliatesContext) {
    const all = await loaders.membershipsOfAffiliate.load(id);
    return all.map((membership) => ({ ...membership, period: membership }));
  }
}

@Resolver(() => ChangeHealthFundPayload)
export class ChangeHealthFundResolver {
  @Sees(...STAFF)
  @Mutation(() => ChangeHealthFundPayload, { description: "Keeps with which health fund somebody is from a day on." })
  changeHealthFund(
    @Arg("input", () => ChangeHealthFundInput, { description: "Who, which, and from when." })
    input: ChangeHealthFundInput,
    @Ctx() context: AffiliatesContext,
  ) {
    return changeHealthFund(context, input);
  }

  @FieldResolver()
  affiliate(@Root() changed: Changed, @Ctx() context: AffiliatesContext) {
    return affiliateOf(changed, context);
  }
}
