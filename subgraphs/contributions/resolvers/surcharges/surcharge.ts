import { Arg, Args, Ctx, Directive, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
import { Sees, STAFF } from "../../../shared/plumbing/access.ts";
import { PageArgs, pageOfList, SIZED } from "../../../shared/plumbing/connection.ts";
import { CalculationType } from "../../../shared/plumbing/value-types.ts";
import type { ContributionsContext } from "../../loaders/index.ts";
import type { DueRow } from "../../loaders/rows.ts";
import type { SurchargeRow } from "../../loaders/surcharges/surcharges.ts";
import { type ChargeAnswer, chargeSurcharges } from "../../services/surcharges/charge-surcharges-asked.ts";
import { ContributorType } from "../../types/account.ts";
import { DueType } from "../../types/due.ts";
import {
  ChargeSurchargesInput,
  ChargeSurchargesPayload,
  SurchargeConnection,
  SurchargeType,
} from "../../types/surcharges/surcharge.ts";

const NOTHING = { count: 0, amount: 0n };

@Resolver(() => SurchargeType)
export class SurchargeResolver {
  @Sees(...STAFF)
  @Mutation(() => ChargeSurchargesPayload, {
    description: "Charges late payment up to the last quarter that can be charged, and reverses what fell otherwise.",
  })
  chargeSurcharges(
    @Arg("input", () => ChargeSurchargesInput, { description: "Whose." }) input: ChargeSurchargesInput,
    @Ctx() context: ContributionsContext,
  ) {
    return chargeSurcharges(context, input);
  }

  @FieldResolver(() => DueType, { description: "The surcharge as it is claimed." })
  due(@Root() { dueId }: SurchargeRow, @Ctx() { loaders }: ContributionsContext) {
    return loaders.dueById.load(dueId);
  }

  @FieldResolver(() => DueType, { description: "The due on which it bears." })
  base(@Root() { baseDueId }: SurchargeRow, @Ctx() { loaders }: ContributionsContext) {
    return loaders.dueById.load(baseDueId);
  }

  @FieldResolver(() => CalculationType, { description: "Its working." })
  async calculation(@Root() { dueId }: SurchargeRow, @Ctx() { loaders }: ContributionsContext) {
    return (await loaders.calculationOfDue.load(dueId))?.calculation;
  }
}

@Resolver(() => DueType)
export class DueSurchargesResolver {
  @Directive("@listSize(assumedSize: 10)")
  @FieldResolver(() => [SurchargeType], { description: "The surcharges that bear on it, the earliest first." })
  surcharges(@Root() { id }: DueRow, @Ctx() { loaders }: ContributionsContext) {
    return loaders.surchargesOfDue.load(id);
  }
}

@Resolver(() => ContributorType)
export class ContributorSurchargesResolver {
  @Directive(SIZED)
  @FieldResolver(() => SurchargeConnection, { nullable: true, description: "The surcharges, the latest first." })
  async surcharges(
    @Root() { id }: { id: string },
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { loaders }: ContributionsContext,
  ) {
    const all = (await loaders.surchargesOfContributor.load(id)).toReversed();
    return pageOfList(all, page, ({ dueId }) => [dueId]);
  }
}

@Resolver(() => ChargeSurchargesPayload)
export class ChargeSurchargesPayloadResolver {
  @FieldResolver()
  charged(@Root() { charged }: ChargeAnswer) {
    return charged ?? NOTHING;
  }

  @FieldResolver()
  reversed(@Root() { reversed }: ChargeAnswer) {
    return reversed ?? NOTHING;
  }

  @FieldResolver()
  remaining(@Root() { remaining }: ChargeAnswer): boolean {
    return remaining ?? false;
  }
}
