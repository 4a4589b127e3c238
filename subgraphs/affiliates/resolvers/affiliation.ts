import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { AffiliatesContext } from "../loaders/index.ts";
import type { AffiliationRow } from "../loaders/rows.ts";
import { AffiliationType } from "../types/affiliation.ts";

@Resolver(() => AffiliationType)
export class AffiliationResolver {
  @FieldResolver()
  fund(@Root() { fundCode }: AffiliationRow, @Ctx() { loaders }: AffiliatesContext) {
    return loaders.fundByCode.load(fundCode);
  }

  @FieldResolver()
  period(@Root() { startsOn, endsOn }: AffiliationRow) {
    return { startsOn, endsOn };
  }

  @FieldResolver()
  activity(@Root() { naceCode, naceVersion }: AffiliationRow) {
    return naceCode && { naceCode, naceVersion };
  }
}
