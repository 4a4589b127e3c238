import { Arg, Ctx, Directive, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
import { Sees, STAFF } from "../../../shared/plumbing/access.ts";
import { EuroScalar } from "../../../shared/plumbing/scalars.ts";
import { sum } from "../../../shared/values/money.ts";
import type { ContributionsContext } from "../../loaders/index.ts";
import type { ClaimCostRow } from "../../loaders/recovery/claim-costs.ts";
import type { ClaimFileRow } from "../../loaders/recovery/claim-files.ts";
import { noteRecoveryCost, withdrawRecoveryCost } from "../../services/recovery/note-cost.ts";
import { DueType } from "../../types/due.ts";
import { ClaimFileType } from "../../types/recovery/claim-file.ts";
import {
  NoteRecoveryCostInput,
  RecoveryCostPayload,
  RecoveryCostType,
  WithdrawRecoveryCostInput,
} from "../../types/recovery/recovery-cost.ts";

@Resolver(() => ClaimFileType)
export class ClaimFileCostsResolver {
  @Directive("@listSize(assumedSize: 4)")
  @FieldResolver(() => [RecoveryCostType], { description: "What recovery cost, line by line, withdrawn lines too." })
  costs(@Root() { id }: ClaimFileRow, @Ctx() { loaders }: ContributionsContext) {
    return loaders.costsOfClaimFile.load(id);
  }

  @FieldResolver(() => EuroScalar, {
    description: "What is open of the costs of recovery; it is part of what is claimable.",
  })
  async costsOwed(@Root() { id }: ClaimFileRow, @Ctx() { loaders }: ContributionsContext) {
    const costs = await loaders.costsOfClaimFile.load(id);
    return sum(costs.map(({ outstanding }) => outstanding));
  }

  @Sees(...STAFF)
  @Mutation(() => RecoveryCostPayload, { description: "Notes what recovering a claim cost, with its proof." })
  noteRecoveryCost(
    @Arg("input", () => NoteRecoveryCostInput, { description: "For what, and how much." }) input: NoteRecoveryCostInput,
    @Ctx() context: ContributionsContext,
  ) {
    return noteRecoveryCost(context, input);
  }

  @Sees(...STAFF)
  @Mutation(() => RecoveryCostPayload, { description: "Withdraws a cost that was noted wrongly, with the reason." })
  withdrawRecoveryCost(
    @Arg("input", () => WithdrawRecoveryCostInput, { description: "Which." }) input: WithdrawRecoveryCostInput,
    @Ctx() context: ContributionsContext,
  ) {
    return withdrawRecoveryCost(context, input);
  }
}

@Resolver(() => RecoveryCostType)
export class RecoveryCostDueResolver {
  @FieldResolver(() => DueType, { nullable: true, description: "The due by which it is claimed." })
  due(@Root() { dueId }: ClaimCostRow, @Ctx() { loaders }: ContributionsContext) {
    return dueId ? loaders.dueById.load(dueId) : null;
  }
}

@Resolver(() => RecoveryCostPayload)
export class RecoveryCostPayloadResolver {
  @FieldResolver()
  file(@Root() { fileId }: { readonly fileId?: string }, @Ctx() { loaders }: ContributionsContext) {
    if (!fileId) return null;
    loaders.costsOfClaimFile.clear(fileId);
    loaders.duesOfContributor.clearAll();
    return loaders.claimFileById.load(fileId);
  }
}
