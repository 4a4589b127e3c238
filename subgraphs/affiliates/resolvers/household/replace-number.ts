import { Arg, Ctx, Directive, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
import { Sees, STAFF } from "../../../shared/plumbing/access.ts";
import type { AffiliatesContext } from "../../loaders/index.ts";
import { replaceNumber } from "../../services/household/replace-number.ts";
import { AffiliateType } from "../../types/affiliate.ts";
import { ReplacedNumberType, ReplaceNumberInput, ReplaceNumberPayload } from "../../types/household/replace-number.ts";
import { affiliateOf, type Changed } from "./changed.ts";

@Resolver(() => AffiliateType)
export class AffiliateNumbersResolver {
  @Sees("INSURED", ...STAFF, "INASTI", "HEALTH_FUND")
  @Directive("@listSize(assumedSize: 1)")
  @FieldResolver(() => [ReplacedNumberType], {
    description: "Numbers of before, oldest first; `ssin` is that of today.",
  })
  formerNumbers(@Root() { id }: { readonly id: string }, @Ctx() { loaders }: AffiliatesContext) {
    return loaders.replacedNumbersOfAffiliate.load(id);
  }
}

@Resolver(() => ReplaceNumberPayload)
export class ReplaceNumberResolver {
  @Sees(...STAFF)
  @Mutation(() => ReplaceNumberPayload, { description: "Gives somebody the number that took the place of another." })
  replaceNumber(
    @Arg("input", () => ReplaceNumberInput, { description: "Who, which, and from when." }) input: ReplaceNumberInput,
    @Ctx() context: AffiliatesContext,
  ) {
    return replaceNumber(context, input);
  }

  @FieldResolver()
  affiliate(@Root() changed: Changed, @Ctx() context: AffiliatesContext) {
    return affiliateOf(changed, context);
  }
}
