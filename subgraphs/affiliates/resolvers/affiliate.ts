import { Arg, Args, Ctx, Directive, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from "type-graphql";
import { Sees, STAFF } from "../../shared/plumbing/access.ts";
import { PageArgs, SIZED } from "../../shared/plumbing/connection.ts";
import { Fault } from "../../shared/plumbing/faults.ts";
import { QuarterScalar, SsinScalar } from "../../shared/plumbing/scalars.ts";
import { addQuarters, type Quarter, quartersBetween } from "../../shared/values/calendar.ts";
import type { AffiliatesContext } from "../loaders/index.ts";
import type { AffiliateRow } from "../loaders/rows.ts";
import { changeContactDetails } from "../services/change-contact-details.ts";
import { listAffiliates } from "../services/list-affiliates.ts";
import { listAffiliations } from "../services/list-affiliations.ts";
import { readCareer, readCareerYear } from "../services/read-career.ts";
import { AffiliateConnection, AffiliateType } from "../types/affiliate.ts";
import { AffiliateFilter, AffiliateOrderEnum } from "../types/affiliate-list.ts";
import { AffiliationConnection } from "../types/affiliation.ts";
import { CareerQuarterType, CareerYearType } from "../types/career.ts";
import { ChangeContactDetailsInput, ChangeContactDetailsPayload } from "../types/change-contact-details.ts";

const LONGEST_CAREER = 80;

@Resolver(() => AffiliateType)
export class AffiliateResolver {
  @Sees("INSURED", ...STAFF, "INASTI", "HEALTH_FUND")
  @Query(() => AffiliateType, {
    nullable: true,
    description: "One affiliate, by id or by number; absent if none is yours to see.",
  })
  affiliate(
    @Arg("id", () => ID, { nullable: true, description: "The id." }) id: string | null,
    @Arg("ssin", () => SsinScalar, { nullable: true, description: "The number; either this or the id." }) ssin:
      | string
      | null,
    @Ctx() { loaders }: AffiliatesContext,
  ): Promise<AffiliateRow | null> {
    if (Boolean(id) === Boolean(ssin)) throw new Fault("BAD_INPUT", { field: "affiliate", reason: "ONE_OF_TWO" });
    return id ? loaders.affiliateById.load(id) : loaders.affiliateBySsin.load(ssin ?? "");
  }

  @Sees(...STAFF, "INASTI")
  @Directive(SIZED)
  @Query(() => AffiliateConnection, { description: "The affiliates of one's fund." })
  affiliates(
    @Args(() => PageArgs) page: PageArgs,
    @Arg("where", () => AffiliateFilter, { nullable: true, description: "Which." }) where: AffiliateFilter | null,
    @Arg("orderBy", () => AffiliateOrderEnum, { defaultValue: "NAME", description: "In what order." })
    orderBy: keyof typeof AffiliateOrderEnum,
    @Ctx() context: AffiliatesContext,
  ) {
    return listAffiliates(context, page, where ?? {}, orderBy);
  }

  @FieldResolver()
  displayName(@Root() { firstName, lastName }: AffiliateRow): string {
    return `${firstName} ${lastName}`;
  }

  @FieldResolver()
  fund(@Root() { fundCode }: AffiliateRow, @Ctx() { loaders }: AffiliatesContext) {
    return loaders.fundByCode.load(fundCode);
  }

  @FieldResolver()
  address(@Root() { street, postalCode, municipality, country }: AffiliateRow) {
    return { street, postalCode, municipality, country };
  }

  @FieldResolver()
  async healthFund(@Root() { id }: AffiliateRow, @Ctx() { loaders }: AffiliatesContext) {
    const membership = await loaders.healthFundOfAffiliate.load(id);
    return membership && { healthFund: membership.healthFund, period: membership };
  }

  @Sees("INSURED", ...STAFF, "INASTI")
  @Directive(SIZED)
  @FieldResolver(() => AffiliationConnection, { description: "The periods of affiliation, oldest first." })
  affiliations(@Root() { id }: AffiliateRow, @Args(() => PageArgs) page: PageArgs, @Ctx() context: AffiliatesContext) {
    return listAffiliations(context, id, page);
  }

  @Sees("INSURED", ...STAFF, "INASTI", "HEALTH_FUND")
  @Directive("@listSize(assumedSize: 20)")
  @FieldResolver(() => [CareerQuarterType], { description: "The quarters from one to another, at most eighty." })
  career(
    @Root() { id }: AffiliateRow,
    @Arg("from", () => QuarterScalar, { description: "The first." }) from: Quarter,
    @Arg("to", () => QuarterScalar, { description: "The last." }) to: Quarter,
    @Ctx() context: AffiliatesContext,
  ) {
    const quarters = quartersBetween(from, to) + 1;
    if (quarters < 1 || quarters > LONGEST_CAREER)
      throw new Fault("BAD_INPUT", {
        field: "to",
        reason: "NOT_BETWEEN",
        from,
        to: addQuarters(from, LONGEST_CAREER - 1),
      });
    return readCareer(context, id, from, to);
  }

  @Sees("INSURED", ...STAFF, "INASTI", "HEALTH_FUND")
  @FieldResolver(() => CareerYearType, { description: "One year of the career." })
  careerYear(
    @Root() { id }: AffiliateRow,
    @Arg("year", () => Int, { description: "The year." }) year: number,
    @Ctx() context: AffiliatesContext,
  ) {
    if (year < 1900 || year > 2100)
      throw new Fault("BAD_INPUT", { field: "year", reason: "NOT_BETWEEN", from: "1900", to: "2100" });
    return readCareerYear(context, id, year);
  }

  @Sees("INSURED", ...STAFF)
  @Mutation(() => ChangeContactDetailsPayload, { description: "Changes an address or a language." })
  changeContactDetails(
    @Arg("input", () => ChangeContactDetailsInput, { description: "Whose, and what." })
    input: ChangeContactDetailsInput,
    @Ctx() context: AffiliatesContext,
  ) {
    return changeContactDetails(context, input);
  }
}

@Resolver(() => ChangeContactDetailsPayload)
export class ChangeContactDetailsPayloadResolver {
  @FieldResolver()
  affiliate(@Root() { affiliateId }: { affiliateId?: string }, @Ctx() { loaders }: AffiliatesContext) {
    return affiliateId ? loaders.affiliateById.load(affiliateId) : null;
  }
}
