import { Arg, Args, Ctx, Directive, FieldResolver, Mutation, Query, Resolver, Root } from "type-graphql";
import { Sees, STAFF } from "../../../shared/plumbing/access.ts";
import { PageArgs, SIZED } from "../../../shared/plumbing/connection.ts";
import type { ContributionsContext } from "../../loaders/index.ts";
import type { ClaimFileRow } from "../../loaders/recovery/claim-files.ts";
import type { AssignedClaimRow, ClaimPartyRow } from "../../loaders/recovery/claim-parties.ts";
import { assignRecoveryParty, endRecoveryParty } from "../../services/recovery/assign-party.ts";
import { listAssignedClaims, reportRecoveryProgress } from "../../services/recovery/assigned-claims.ts";
import { ClaimFileType } from "../../types/recovery/claim-file.ts";
import {
  AssignedClaimConnection,
  AssignedClaimType,
  AssignedLineType,
  AssignRecoveryPartyInput,
  ClaimPartyType,
  EndRecoveryPartyInput,
  PartyProgressType,
  RecoveryPartyPayload,
  RecoveryProgressPayload,
  ReportRecoveryProgressInput,
} from "../../types/recovery/claim-party.ts";

@Resolver(() => ClaimFileType)
export class ClaimFilePartiesResolver {
  @Directive("@listSize(assumedSize: 2)")
  @FieldResolver(() => [ClaimPartyType], { description: "Who has it in hand, or had: a bailiff, a lawyer, a curator." })
  parties(@Root() { id }: ClaimFileRow, @Ctx() { loaders }: ContributionsContext) {
    return loaders.partiesOfClaimFile.load(id);
  }

  @Sees(...STAFF)
  @Mutation(() => RecoveryPartyPayload, { description: "Gives a claim file in hand, in the place of who had it so." })
  assignRecoveryParty(
    @Arg("input", () => AssignRecoveryPartyInput, { description: "Which file, and to whom." })
    input: AssignRecoveryPartyInput,
    @Ctx() context: ContributionsContext,
  ) {
    return assignRecoveryParty(context, input);
  }

  @Sees(...STAFF)
  @Mutation(() => RecoveryPartyPayload, { description: "Takes a claim file back from who has it in hand." })
  endRecoveryParty(
    @Arg("input", () => EndRecoveryPartyInput, { description: "From whom." }) input: EndRecoveryPartyInput,
    @Ctx() context: ContributionsContext,
  ) {
    return endRecoveryParty(context, input);
  }
}

@Resolver(() => ClaimPartyType)
export class ClaimPartyResolver {
  @Directive("@listSize(assumedSize: 4)")
  @FieldResolver(() => [PartyProgressType], { description: "How far it said to be, the oldest first." })
  progress(@Root() { id }: ClaimPartyRow, @Ctx() { loaders }: ContributionsContext) {
    return loaders.progressOfParty.load(id);
  }
}

@Resolver(() => AssignedClaimType)
export class AssignedClaimResolver {
  @Sees("RECOVERY_PARTY")
  @Directive(SIZED)
  @Query(() => AssignedClaimConnection, { description: "The claim files that one has in hand, the oldest first." })
  assignedClaims(@Args(() => PageArgs) page: PageArgs, @Ctx() context: ContributionsContext) {
    return listAssignedClaims(context, page);
  }

  @Sees("RECOVERY_PARTY")
  @Mutation(() => RecoveryProgressPayload, { description: "Says how far one is with a file in the own hand." })
  reportRecoveryProgress(
    @Arg("input", () => ReportRecoveryProgressInput, { description: "Which file, how far." })
    input: ReportRecoveryProgressInput,
    @Ctx() context: ContributionsContext,
  ) {
    return reportRecoveryProgress(context, input);
  }

  @Directive("@listSize(assumedSize: 8)")
  @FieldResolver(() => [AssignedLineType], { description: "What is claimed, and open, the oldest first." })
  lines(@Root() { id }: AssignedClaimRow, @Ctx() { loaders }: ContributionsContext) {
    return loaders.linesOfAssignedClaim.load(id);
  }

  @Directive("@listSize(assumedSize: 4)")
  @FieldResolver(() => [PartyProgressType], { description: "How far one said to be, the oldest first." })
  progress(@Root() { id }: AssignedClaimRow, @Ctx() { loaders }: ContributionsContext) {
    return loaders.progressOfParty.load(id);
  }
}

@Resolver(() => RecoveryPartyPayload)
export class RecoveryPartyPayloadResolver {
  @FieldResolver()
  file(@Root() { fileId }: { readonly fileId?: string }, @Ctx() { loaders }: ContributionsContext) {
    if (!fileId) return null;
    loaders.partiesOfClaimFile.clear(fileId);
    return loaders.claimFileById.load(fileId);
  }
}

@Resolver(() => RecoveryProgressPayload)
export class RecoveryProgressPayloadResolver {
  @FieldResolver()
  claim(@Root() { claimId }: { readonly claimId?: string }, @Ctx() { loaders }: ContributionsContext) {
    if (!claimId) return null;
    loaders.progressOfParty.clear(claimId);
    return loaders.assignedClaimById.load(claimId);
  }
}
