import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from "type-graphql";
import { readCareerQuarterId } from "../../shared/plumbing/ids.ts";
import type { ContributionsContext } from "../loaders/index.ts";
import { type FundCode, managementFees } from "../rules/parameters/management-fee.ts";
import { managementFeeRate } from "../services/law-parameters.ts";
import { readSettlement } from "../services/read-settlement.ts";
import { CareerQuarterType, FundType, ManagementFeeRateType, QuarterSettlementType } from "../types/career-quarter.ts";

@Resolver(() => CareerQuarterType)
export class CareerQuarterResolver {
  @FieldResolver(() => QuarterSettlementType, {
    nullable: true,
    description: "How far it is settled; absent where nothing was reckoned for it.",
  })
  settlement(@Root() { id }: { id: string }, @Ctx() context: ContributionsContext) {
    const key = readCareerQuarterId(id);
    return key && readSettlement(context, key.affiliateId, key.quarter);
  }
}

@Resolver(() => FundType)
export class FundResolver {
  @FieldResolver(() => ManagementFeeRateType, {
    nullable: true,
    description: "The management fee of a year; absent where it is not known, for none is guessed.",
  })
  managementFeeRate(
    @Root() { id }: { id: string },
    @Arg("year", () => Int, { description: "The year." }) year: number,
  ) {
    const table = managementFees[id.replace(/^fund_/, "").toUpperCase() as FundCode];
    return managementFeeRate(table, year);
  }
}
