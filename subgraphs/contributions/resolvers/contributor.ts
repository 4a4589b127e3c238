import { Arg, Args, Ctx, Directive, FieldResolver, Query, Resolver, Root } from "type-graphql";
import { Sees, STAFF } from "../../shared/plumbing/access.ts";
import { PageArgs, pageOfList, SIZED } from "../../shared/plumbing/connection.ts";
import { DateScalar, EuroScalar, StructuredCommunicationScalar } from "../../shared/plumbing/scalars.ts";
import type { Day } from "../../shared/values/calendar.ts";
import { balanceKey } from "../loaders/contributors.ts";
import type { ContributionsContext } from "../loaders/index.ts";
import type { AccountRow, EntryRow } from "../loaders/rows.ts";
import { type DueListOrder, listDuesOf, nextDueOf } from "../services/list-dues.ts";
import { ContributionAccountType, ContributorType } from "../types/account.ts";
import { DueConnection, DueFilter, DueType } from "../types/due.ts";
import { DueOrderEnum } from "../types/enums.ts";
import { LedgerEntryConnection } from "../types/ledger.ts";

@Resolver(() => ContributorType)
export class ContributorResolver {
  @Sees(...STAFF)
  @Query(() => ContributorType, {
    nullable: true,
    description: "Who pays under a structured communication (gestructureerde mededeling / communication structurée).",
  })
  async contributorByCommunication(
    @Arg("communication", () => StructuredCommunicationScalar, { description: "Which, as it is written." })
    communication: string,
    @Ctx() { loaders }: ContributionsContext,
  ) {
    const account = await loaders.accountByCommunication.load(communication);
    return account && { id: account.contributorId };
  }

  @FieldResolver(() => ContributionAccountType, {
    nullable: true,
    description: "The account with the fund of today; absent before anything was claimed.",
  })
  account(@Root() { id }: { id: string }, @Ctx() { loaders }: ContributionsContext) {
    return loaders.accountOfContributor.load(id);
  }

  @Directive(SIZED)
  @FieldResolver(() => DueConnection, { nullable: true, description: "What was claimed, with all funds." })
  dues(
    @Root() { id }: { id: string },
    @Args(() => PageArgs) page: PageArgs,
    @Arg("where", () => DueFilter, { nullable: true, description: "Which." }) where: DueFilter | null,
    @Arg("orderBy", () => DueOrderEnum, { defaultValue: "NEWEST_FIRST", description: "In what order." })
    orderBy: DueListOrder,
    @Ctx() context: ContributionsContext,
  ) {
    return listDuesOf(context, id, page, { wanted: where ?? {}, orderBy });
  }

  @FieldResolver(() => DueType, { nullable: true, description: "The oldest due of which something is open." })
  nextDue(@Root() { id }: { id: string }, @Ctx() context: ContributionsContext) {
    return nextDueOf(context, id);
  }
}

@Resolver(() => ContributionAccountType)
export class ContributionAccountResolver {
  @FieldResolver(() => EuroScalar, {
    description: "What is owed on a day, above zero; below zero a credit. The sum of the ledger's entries until then.",
  })
  async balance(
    @Root() { number }: AccountRow,
    @Arg("on", () => DateScalar, { nullable: true, description: "The day; today if absent." }) on: Day | null,
    @Arg("knownOn", () => DateScalar, {
      nullable: true,
      description: "As the books were known on this day; with all that is known now if absent.",
    })
    knownOn: Day | null,
    @Ctx() { loaders, viewer }: ContributionsContext,
  ): Promise<bigint> {
    return (await loaders.balanceOn.load(balanceKey(number, on ?? viewer.day, knownOn ?? undefined)))?.balance ?? 0n;
  }

  @FieldResolver(() => EuroScalar, { description: "What is past its day and still open." })
  async overdue(@Root() { number }: AccountRow, @Ctx() { loaders }: ContributionsContext): Promise<bigint> {
    return (await loaders.overdueOfAccount.load(String(number)))?.overdue ?? 0n;
  }

  @Directive(SIZED)
  @FieldResolver(() => LedgerEntryConnection, { description: "Every line that was booked on it, oldest first." })
  async entries(
    @Root() { number }: AccountRow,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { loaders }: ContributionsContext,
  ) {
    const entries = await loaders.entriesOfAccount.load(String(number));
    return pageOfList(entries, page, ({ effectiveOn, transactionId, line }: EntryRow) => [
      effectiveOn,
      transactionId,
      String(line),
    ]);
  }
}
