import { Arg, Ctx, Directive, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
import { Sees } from "../../../shared/plumbing/access.ts";
import type { ContributionsContext } from "../../loaders/index.ts";
import type { CollectionRow, MandateRow } from "../../loaders/refunds/direct-debits.ts";
import { cancelMandate, keepMandate } from "../../services/direct-debit/keep-mandate.ts";
import { ContributorType, MONEY_READERS } from "../../types/account.ts";
import { DueType } from "../../types/due.ts";
import {
  CancelMandateInput,
  CollectionType,
  DirectDebitMandatePayload,
  DirectDebitMandateType,
  SignMandateInput,
} from "../../types/refunds/direct-debit.ts";

@Resolver(() => DirectDebitMandateType)
export class DirectDebitMandateResolver {
  @Sees(...MONEY_READERS)
  @Mutation(() => DirectDebitMandatePayload, { description: "Keeps a mandate to collect, with the proof of it." })
  signDirectDebitMandate(
    @Arg("input", () => SignMandateInput, { description: "Whose, from which account." }) input: SignMandateInput,
    @Ctx() context: ContributionsContext,
  ) {
    return keepMandate(context, input);
  }

  @Sees(...MONEY_READERS)
  @Mutation(() => DirectDebitMandatePayload, { description: "Ends a mandate: nothing is collected under it any more." })
  cancelDirectDebitMandate(
    @Arg("input", () => CancelMandateInput, { description: "Which." }) input: CancelMandateInput,
    @Ctx() context: ContributionsContext,
  ) {
    return cancelMandate(context, input);
  }

  @FieldResolver(() => ContributorType, { description: "Whose dues are collected under it." })
  contributor(@Root() { contributorId }: MandateRow) {
    return { id: contributorId };
  }
}

@Resolver(() => DirectDebitMandatePayload)
export class DirectDebitMandatePayloadResolver {
  @FieldResolver()
  mandate(@Root() { mandateId }: { mandateId?: string }, @Ctx() { loaders }: ContributionsContext) {
    return mandateId ? loaders.mandateById.clear(mandateId).load(mandateId) : null;
  }
}

@Resolver(() => ContributorType)
export class ContributorMandatesResolver {
  @Directive("@listSize(assumedSize: 2)")
  @FieldResolver(() => [DirectDebitMandateType], { nullable: true, description: "Mandates to collect, newest first." })
  directDebitMandates(@Root() { id }: { id: string }, @Ctx() { loaders }: ContributionsContext) {
    return loaders.mandatesOfContributor.load(id);
  }
}

@Resolver(() => DueType)
export class DueCollectionsResolver {
  @Directive("@listSize(assumedSize: 2)")
  @FieldResolver(() => [CollectionType], { description: "How it was collected, newest first." })
  collections(@Root() { id }: { id: string }, @Ctx() { loaders }: ContributionsContext) {
    return loaders.collectionsOfDue.load(id);
  }
}

@Resolver(() => CollectionType)
export class CollectionResolver {
  @FieldResolver(() => DirectDebitMandateType, { nullable: true, description: "Under which mandate." })
  mandate(@Root() { mandateId }: CollectionRow, @Ctx() { loaders }: ContributionsContext) {
    return loaders.mandateById.load(mandateId);
  }
}
