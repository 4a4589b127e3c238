import { Arg, Ctx, Query, Resolver } from "type-graphql";
import { Sees } from "../../shared/plumbing/access.ts";
import { QuarterScalar } from "../../shared/plumbing/scalars.ts";
import type { Quarter } from "../../shared/values/calendar.ts";
import type { ReportingContext } from "../loaders/index.ts";
import type { AffiliationDimension } from "../rules/counts/affiliation-dimensions.ts";
import { countAffiliations } from "../services/count-affiliations.ts";
import { AffiliationCountsType, AffiliationDimensionEnum, COUNT_READERS } from "../types/affiliation-counts.ts";

@Resolver(() => AffiliationCountsType)
export class AffiliationCountsResolver {
  @Sees(...COUNT_READERS)
  @Query(() => AffiliationCountsType, {
    description:
      "How many people were affiliated in a quarter: with one's fund, or with all for whoever works for all. Small groups are withheld.",
  })
  affiliationCounts(
    @Arg("groupBy", () => [AffiliationDimensionEnum], {
      description: "What to divide by, each at most once; by nothing, the total.",
    })
    groupBy: AffiliationDimension[],
    @Arg("quarter", () => QuarterScalar, { nullable: true, description: "Which quarter; the running one if absent." })
    quarter: Quarter | null,
    @Ctx() context: ReportingContext,
  ) {
    return countAffiliations(context, groupBy, quarter);
  }
}
