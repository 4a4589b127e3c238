import { Arg, Args, Ctx, Directive, FieldResolver, Query, Resolver, Root } from "type-graphql";
import { Sees, STAFF } from "../../shared/plumbing/access.ts";
import { PageArgs, SIZED } from "../../shared/plumbing/connection.ts";
import type { BankDeliveryRow } from "../loaders/bank-deliveries.ts";
import type { ContributionsContext } from "../loaders/index.ts";
import { listDeliveries } from "../services/bank-deliveries/list-deliveries.ts";
import { BankDeliveryConnection, BankDeliveryStateEnum, BankDeliveryType } from "../types/bank-delivery.ts";

@Resolver(() => BankDeliveryType)
export class BankDeliveryResolver {
  @Sees(...STAFF)
  @Directive(SIZED)
  @Query(() => BankDeliveryConnection, {
    description: "The files that banks delivered into the folder of one's fund, the newest first.",
  })
  bankDeliveries(
    @Args(() => PageArgs) page: PageArgs,
    @Arg("state", () => BankDeliveryStateEnum, { nullable: true, description: "Only those in this state." })
    state: BankDeliveryRow["state"] | null,
    @Ctx() context: ContributionsContext,
  ) {
    return listDeliveries(context, page, state ?? null);
  }

  @FieldResolver()
  statements(@Root() { statementIds }: BankDeliveryRow, @Ctx() { loaders }: ContributionsContext) {
    return Promise.all(statementIds.map((id) => loaders.statementById.load(id)));
  }
}
