import { Arg, Ctx, Directive, Int, Query, Resolver } from "type-graphql";
import { Sees } from "../../../shared/plumbing/access.ts";
import { SsinScalar } from "../../../shared/plumbing/scalars.ts";
import type { ReportingContext } from "../../loaders/index.ts";
import { insureMembers } from "../../services/partners/insure-members.ts";
import { InsuredMemberType } from "../../types/partners/insured-member.ts";

@Resolver(() => InsuredMemberType)
export class InsuredMembersResolver {
  @Sees("HEALTH_FUND")
  @Directive("@listSize(assumedSize: 400)")
  @Query(() => [InsuredMemberType], {
    description: "The vouchers of one year of up to 10 000 of a health fund's own members; each look is recorded.",
  })
  insuredMembers(
    @Arg("ssins", () => [SsinScalar], { description: "Their numbers, 1 to 10 000." }) ssins: string[],
    @Arg("year", () => Int, { description: "The year of the contributions; the cover is that of the second after." })
    year: number,
    @Ctx() context: ReportingContext,
  ) {
    return insureMembers(context, ssins, year);
  }
}
