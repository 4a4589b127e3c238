import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
import { Sees, STAFF } from "../../shared/plumbing/access.ts";
import { PeriodType } from "../../shared/plumbing/value-types.ts";
import type { CompaniesContext } from "../loaders/index.ts";
import type { MandateRow } from "../loaders/rows.ts";
import { readPresumption, readUncovered } from "../services/read-presumption.ts";
import { rebutMandatePresumption } from "../services/rebut-mandate-presumption.ts";
import { MandateType } from "../types/mandate.ts";
import { MandatePresumptionType } from "../types/mandate-presumption.ts";
import { RebutMandatePresumptionInput, RebutMandatePresumptionPayload } from "../types/rebut-mandate-presumption.ts";

@Resolver(() => MandateType)
export class PresumptionOfMandateResolver {
  @FieldResolver(() => MandatePresumptionType, { description: "Whether it makes its holder self-employed." })
  presumption(@Root() mandate: MandateRow, @Ctx() context: CompaniesContext) {
    return readPresumption(context, mandate);
  }

  @Sees(...STAFF, "INASTI")
  @FieldResolver(() => PeriodType, {
    nullable: true,
    description:
      "A stretch of the mandate in which the holder's career shows nothing and nothing is rebutted: an affiliation to propose.",
  })
  missingAffiliation(@Root() mandate: MandateRow, @Ctx() context: CompaniesContext) {
    return readUncovered(context, mandate);
  }
}

@Resolver(() => RebutMandatePresumptionPayload)
export class RebutMandatePresumptionPayloadResolver {
  @Sees(...STAFF)
  @Mutation(() => RebutMandatePresumptionPayload, {
    description: "Records that it is proven, in law and in fact, that a mandate is unpaid.",
  })
  rebutMandatePresumption(
    @Arg("input", () => RebutMandatePresumptionInput, { description: "What proves it." })
    input: RebutMandatePresumptionInput,
    @Ctx() context: CompaniesContext,
  ) {
    return rebutMandatePresumption(context, input);
  }

  @FieldResolver()
  mandate(@Root() { mandateId }: { readonly mandateId?: string }, @Ctx() { loaders }: CompaniesContext) {
    return mandateId ? loaders.mandateById.load(mandateId) : null;
  }
}
