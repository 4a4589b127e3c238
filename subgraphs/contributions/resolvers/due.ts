import { Arg, Args, Ctx, Directive, FieldResolver, Mutation, Query, Resolver, Root } from "type-graphql";
import { Sees, STAFF } from "../../shared/plumbing/access.ts";
import { PageArgs, SIZED } from "../../shared/plumbing/connection.ts";
import { say } from "../../shared/plumbing/say.ts";
import { CalculationType } from "../../shared/plumbing/value-types.ts";
import type { ContributionsContext } from "../loaders/index.ts";
import type { DueRow } from "../loaders/rows.ts";
import type { NotIssued } from "../services/issue-dues.ts";
import { issueDues } from "../services/issue-dues-asked.ts";
import { type DueListOrder, listDues } from "../services/list-dues.ts";
import { type RefusalShown, refusalOf } from "../services/refusal.ts";
import { workingOfDue } from "../services/working-of-due.ts";
import { ContributorType } from "../types/account.ts";
import { DueConnection, DueFilter, DueType } from "../types/due.ts";
import { DueOrderEnum } from "../types/enums.ts";
import { DueNotIssuedType, IssueDuesInput, IssueDuesPayload } from "../types/issue-dues.ts";
import { LedgerTransactionType } from "../types/ledger.ts";
import { ReckoningRefusalType } from "../types/simulation.ts";

@Resolver(() => DueType)
export class DueResolver {
  @Sees(...STAFF)
  @Directive(SIZED)
  @Query(() => DueConnection, { description: "The dues of one's fund." })
  dues(
    @Args(() => PageArgs) page: PageArgs,
    @Arg("where", () => DueFilter, { nullable: true, description: "Which." }) where: DueFilter | null,
    @Arg("orderBy", () => DueOrderEnum, { defaultValue: "OLDEST_FIRST", description: "In what order." })
    orderBy: DueListOrder,
    @Ctx() context: ContributionsContext,
  ) {
    return listDues(context, page, where ?? {}, orderBy);
  }

  @Sees(...STAFF)
  @Mutation(() => IssueDuesPayload, { description: "Issues the provisional dues of a quarter to one or many." })
  issueDues(
    @Arg("input", () => IssueDuesInput, { description: "To whom, for which quarter." }) input: IssueDuesInput,
    @Ctx() context: ContributionsContext,
  ) {
    return issueDues(context, input);
  }

  @FieldResolver()
  category(@Root() { category }: DueRow) {
    return category === "COMPANY" ? null : category;
  }

  @FieldResolver(() => ContributorType, { description: "From whom it is claimed." })
  contributor(@Root() { contributorId }: DueRow) {
    return { id: contributorId };
  }

  @FieldResolver(() => DueType, { nullable: true, description: "The due that it lowers, where it is below zero." })
  lowers(@Root() { lowersId }: DueRow, @Ctx() { loaders }: ContributionsContext) {
    return lowersId ? loaders.dueById.load(lowersId) : null;
  }

  @FieldResolver(() => LedgerTransactionType, {
    nullable: true,
    description: "How it was booked; absent where nothing is owed.",
  })
  transaction(@Root() { id }: DueRow, @Ctx() { loaders }: ContributionsContext) {
    return loaders.transactionOfDue.load(id);
  }

  @FieldResolver(() => CalculationType, { description: "The working, as it was when the due was issued." })
  calculation(@Root() { id }: DueRow, @Ctx() context: ContributionsContext) {
    return workingOfDue(context, id);
  }
}

@Resolver(() => IssueDuesPayload)
export class IssueDuesPayloadResolver {
  @FieldResolver()
  dues(@Root() { dueIds = [] }: { dueIds?: readonly string[] }, @Ctx() { loaders }: ContributionsContext) {
    return Promise.all(dueIds.map((id) => loaders.dueById.load(id)));
  }

  @FieldResolver()
  notIssued(@Root() { notIssued = [] }: { notIssued?: readonly NotIssued[] }) {
    return notIssued;
  }
}

@Resolver(() => DueNotIssuedType)
export class DueNotIssuedResolver {
  @FieldResolver()
  refusal(@Root() refused: NotIssued): RefusalShown {
    return refusalOf(refused);
  }

  @FieldResolver()
  standing(@Root() refused: NotIssued, @Ctx() { loaders }: ContributionsContext) {
    return refused.kind === "ALREADY_ISSUED" ? loaders.dueById.load(refused.dueId) : null;
  }
}

@Resolver(() => ReckoningRefusalType)
export class ReckoningRefusalResolver {
  @FieldResolver()
  message(@Root() refusal: RefusalShown, @Ctx() { texts, viewer }: ContributionsContext): string {
    return say(texts, viewer.language, `refusal.${refusal.reason}`, refusal);
  }
}
