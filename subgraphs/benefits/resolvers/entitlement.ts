import { Arg, Ctx, Directive, FieldResolver, Resolver, Root } from "type-graphql";
import { Sees } from "../../shared/plumbing/access.ts";
import type { BenefitsContext } from "../loaders/index.ts";
import type { EntitlementState } from "../rules/radar/radar.ts";
import { readEntitlements } from "../services/read-entitlements.ts";
import { AffiliateType, EntitlementStateEnum, EntitlementType, RIGHT_READERS } from "../types/entitlement.ts";

@Resolver(() => AffiliateType)
export class AffiliateResolver {
  @Sees(...RIGHT_READERS)
  @Directive("@listSize(assumedSize: 45)")
  @FieldResolver(() => [EntitlementType], {
    nullable: true,
    description: "The whole catalogue of the day as it stands for this person; absent if that is not yours to see.",
  })
  entitlements(
    @Root() { id }: AffiliateType,
    @Arg("states", () => [EntitlementStateEnum], { nullable: true, description: "Only those that stand so." })
    states: EntitlementState[] | null,
    @Ctx() context: BenefitsContext,
  ) {
    return readEntitlements(context, id, states);
  }
}
