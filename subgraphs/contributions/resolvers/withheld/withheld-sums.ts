import { Arg, Args, Ctx, Directive, FieldResolver, Mutation, Query, Resolver, Root } from "type-graphql";
import { Sees, STAFF } from "../../../shared/plumbing/access.ts";
import { PageArgs, SIZED } from "../../../shared/plumbing/connection.ts";
import type { ContributionsContext } from "../../loaders/index.ts";
import type { WithheldListRow, WithheldSumRow } from "../../loaders/withheld.ts";
import { handInWithheldSums } from "../../services/withheld/hand-in-list.ts";
import { listWithheld } from "../../services/withheld/list-withheld.ts";
import { reverseWithheldSum } from "../../services/withheld/reverse-sum.ts";
import { PaymentType } from "../../types/bank.ts";
import {
  HandInWithheldSumsInput,
  ReverseWithheldSumInput,
  WITHHELD_READERS,
  WithheldListConnection,
  WithheldListPayload,
  WithheldListType,
  WithheldSumType,
} from "../../types/withheld/withheld-sums.ts";

@Resolver(() => WithheldListPayload)
class WithheldListPayloadResolver {
  @Sees(...WITHHELD_READERS)
  @Mutation(() => WithheldListPayload, {
    description:
      "Hands in what clients withheld of indebted contractors (RD no. 38, art. 15/1): soon it is on accounts.",
  })
  handInWithheldSums(
    @Arg("input", () => HandInWithheldSumsInput, { description: "Of which fund, and the sums." })
    input: HandInWithheldSumsInput,
    @Ctx() context: ContributionsContext,
  ) {
    return handInWithheldSums(context, input);
  }

  @Sees(...WITHHELD_READERS)
  @Mutation(() => WithheldListPayload, {
    description: "Takes a withheld sum back, as INASTI reverses it: what it paid is open again.",
  })
  reverseWithheldSum(
    @Arg("input", () => ReverseWithheldSumInput, { description: "Which, and under which reference." })
    input: ReverseWithheldSumInput,
    @Ctx() context: ContributionsContext,
  ) {
    return reverseWithheldSum(context, input);
  }

  @Sees(...WITHHELD_READERS)
  @Directive(SIZED)
  @Query(() => WithheldListConnection, { description: "The lists that were handed in, the newest first." })
  withheldLists(@Args(() => PageArgs) page: PageArgs, @Ctx() context: ContributionsContext) {
    return listWithheld(context, page);
  }

  @FieldResolver()
  list(@Root() { listId }: { readonly listId?: string }, @Ctx() { loaders }: ContributionsContext) {
    return listId ? loaders.withheldListById.clear(listId).load(listId) : null;
  }
}

@Resolver(() => WithheldListType)
class WithheldListResolver {
  @Directive("@listSize(assumedSize: 20)")
  @FieldResolver(() => [WithheldSumType], { description: "Its sums, in the order of the list." })
  sums(@Root() { id }: WithheldListRow, @Ctx() { loaders }: ContributionsContext) {
    return loaders.withheldSumsOfList.load(id);
  }

  @Sees(...STAFF)
  @FieldResolver(() => PaymentType, { nullable: true, description: "The payment that it belongs to, once known." })
  payment(@Root() { paymentId }: WithheldListRow, @Ctx() { loaders }: ContributionsContext) {
    return paymentId ? loaders.paymentById.load(paymentId) : null;
  }
}

@Resolver(() => WithheldSumType)
class WithheldSumResolver {
  @FieldResolver()
  isKnown(@Root() { contributorId }: WithheldSumRow): boolean {
    return contributorId !== null;
  }
}

/** Where sums that clients withheld come into the graph. */
export const withheldResolvers = [WithheldListPayloadResolver, WithheldListResolver, WithheldSumResolver];
