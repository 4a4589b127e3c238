import { Arg, Args, Ctx, Directive, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
import { Sees, STAFF } from "../../shared/plumbing/access.ts";
import { PageArgs, SIZED } from "../../shared/plumbing/connection.ts";
import { DateScalar } from "../../shared/plumbing/scalars.ts";
import type { Day } from "../../shared/values/calendar.ts";
import type { CompaniesContext } from "../loaders/index.ts";
import type { MandateRow } from "../loaders/rows.ts";
import { appointMandateHolder } from "../services/appoint-mandate-holder.ts";
import { endMandate } from "../services/end-mandate.ts";
import { listMandates } from "../services/list-mandates.ts";
import { AppointMandateHolderInput, AppointMandateHolderPayload } from "../types/appoint-mandate-holder.ts";
import { EndMandateInput, EndMandatePayload } from "../types/end-mandate.ts";
import { AffiliateType, MandateConnection, MandateType } from "../types/mandate.ts";

@Resolver(() => MandateType)
export class MandateResolver {
  @FieldResolver()
  company(@Root() { companyId }: MandateRow, @Ctx() { loaders }: CompaniesContext) {
    return loaders.companyById.load(companyId);
  }

  @FieldResolver()
  holder(@Root() { affiliateId, affiliateSeen }: MandateRow) {
    return affiliateSeen ? { id: affiliateId } : null;
  }

  @FieldResolver()
  period(@Root() { startsOn, endsOn }: MandateRow) {
    return { startsOn, endsOn };
  }

  @Sees(...STAFF)
  @Mutation(() => AppointMandateHolderPayload, { description: "Records that somebody was appointed to a mandate." })
  appointMandateHolder(
    @Arg("input", () => AppointMandateHolderInput, { description: "Who, and to what." })
    input: AppointMandateHolderInput,
    @Ctx() context: CompaniesContext,
  ) {
    return appointMandateHolder(context, input);
  }

  @Sees(...STAFF)
  @Mutation(() => EndMandatePayload, { description: "Records that a mandate ended." })
  endMandate(
    @Arg("input", () => EndMandateInput, { description: "Which, and when." }) input: EndMandateInput,
    @Ctx() context: CompaniesContext,
  ) {
    return endMandate(context, input);
  }
}

@Resolver(() => AffiliateType)
export class AffiliateResolver {
  @Sees("INSURED", ...STAFF, "INASTI")
  @Directive(SIZED)
  @FieldResolver(() => MandateConnection, {
    nullable: true,
    description: "The mandates that somebody holds or held, oldest first.",
  })
  mandates(
    @Root() { id }: { readonly id: string },
    @Args(() => PageArgs) page: PageArgs,
    @Arg("on", () => DateScalar, { nullable: true, description: "Only those in force on that day." }) on: Day | null,
    @Ctx() context: CompaniesContext,
  ) {
    return listMandates(context, { affiliateId: id }, page, on);
  }
}

interface Recorded {
  readonly mandateId?: string;
}

@Resolver(() => AppointMandateHolderPayload)
export class AppointMandateHolderPayloadResolver {
  @FieldResolver()
  mandate(@Root() { mandateId }: Recorded, @Ctx() { loaders }: CompaniesContext) {
    return mandateId ? loaders.mandateById.load(mandateId) : null;
  }
}

@Resolver(() => EndMandatePayload)
export class EndMandatePayloadResolver {
  @FieldResolver()
  mandate(@Root() { mandateId }: Recorded, @Ctx() { loaders }: CompaniesContext) {
    return mandateId ? loaders.mandateById.load(mandateId) : null;
  }
}
