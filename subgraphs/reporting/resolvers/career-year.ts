import { Ctx, Directive, FieldResolver, Resolver, Root } from "type-graphql";
import { Sees } from "../../shared/plumbing/access.ts";
import { CAREER_READERS } from "../../shared/plumbing/contributor-types.ts";
import type { ReportingContext } from "../loaders/index.ts";
import { drawUpVoucher, type HandedYear } from "../services/draw-up-voucher.ts";
import { CareerYearType } from "../types/career.ts";
import { ContributionVoucherType } from "../types/contribution-voucher.ts";

@Resolver(() => CareerYearType)
export class CareerYearResolver {
  @Sees(...CAREER_READERS)
  @Directive('@requires(fields: "year quarters { id quarter category settlement { state minimumReached } }")')
  @FieldResolver(() => ContributionVoucherType, {
    nullable: true,
    description:
      "What a health fund is told of the year (bijdragebon / bon de cotisation); absent where a part of it did not answer.",
  })
  contributionVoucher(@Root() year: HandedYear, @Ctx() context: ReportingContext) {
    return drawUpVoucher(context, year);
  }
}
