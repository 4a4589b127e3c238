import { Arg, Ctx, Directive, FieldResolver, ID, Mutation, Query, Resolver, Root } from "type-graphql";
import { Sees, STAFF } from "../../../shared/plumbing/access.ts";
import { EuroScalar } from "../../../shared/plumbing/scalars.ts";
import { sum } from "../../../shared/values/money.ts";
import type { ContributionsContext } from "../../loaders/index.ts";
import type { ClaimFileRow, ClaimStepRow } from "../../loaders/recovery/claim-files.ts";
import { claimable, totalOf } from "../../rules/recovery/claim-facts.ts";
import { judicialWay, missingBeforeCourt, nextStep } from "../../rules/recovery/ladder.ts";
import { type RequirementCode, requirements } from "../../rules/recovery/requirements.ts";
import { claimFactsOf, linesOf, type ShownLine } from "../../services/recovery/claim-facts.ts";
import { openClaimFile } from "../../services/recovery/open-claim-file.ts";
import { takeRecoveryStep } from "../../services/recovery/take-step.ts";
import { ContributorType, MONEY_READERS } from "../../types/account.ts";
import { DueType } from "../../types/due.ts";
import {
  ClaimFileType,
  ClaimLineType,
  JudicialWayType,
  MissingRequirementType,
  NextRecoveryStepType,
  RecoveryStepType,
} from "../../types/recovery/claim-file.ts";
import {
  OpenClaimFileInput,
  OpenClaimFilePayload,
  TakeRecoveryStepInput,
  TakeRecoveryStepPayload,
} from "../../types/recovery/claim-file-mutations.ts";

const withBasis = (codes: readonly RequirementCode[]) =>
  codes.map((code) => ({ code, basis: requirements[code].basis }));

@Resolver(() => ClaimFileType)
export class ClaimFileResolver {
  @Sees(...MONEY_READERS)
  @Query(() => ClaimFileType, { nullable: true, description: "A claim file." })
  claimFile(@Arg("id", () => ID, { description: "Its id." }) id: string, @Ctx() { loaders }: ContributionsContext) {
    return loaders.claimFileById.load(id);
  }

  @Sees(...STAFF)
  @Mutation(() => OpenClaimFilePayload, { description: "Opens somebody’s claim file before the day’s work does." })
  openClaimFile(
    @Arg("input", () => OpenClaimFileInput, { description: "Whose." }) input: OpenClaimFileInput,
    @Ctx() context: ContributionsContext,
  ) {
    return openClaimFile(context, input);
  }

  @Sees(...STAFF)
  @Mutation(() => TakeRecoveryStepPayload, {
    description: "Takes a step of recovery, or notes it. Where something must come before it, it is refused.",
  })
  takeRecoveryStep(
    @Arg("input", () => TakeRecoveryStepInput, { description: "Which step, of which file." })
    input: TakeRecoveryStepInput,
    @Ctx() context: ContributionsContext,
  ) {
    return takeRecoveryStep(context, input);
  }
}

@Resolver(() => ClaimFileType)
export class ClaimFileStandingResolver {
  @FieldResolver(() => ContributorType, { description: "Who owes." })
  contributor(@Root() { contributorId }: ClaimFileRow) {
    return { id: contributorId };
  }

  @FieldResolver(() => ContributorType, {
    nullable: true,
    description:
      "Whose debt it is, where the debtor answers for another (hoofdelijke schuldenaar / codébiteur solidaire).",
  })
  answersFor(@Root() { answersForId }: ClaimFileRow) {
    return answersForId ? { id: answersForId } : null;
  }

  @Sees(...STAFF)
  @Directive("@listSize(assumedSize: 3)")
  @FieldResolver(() => [ClaimFileType], {
    description: "The files against those who answer for this debt, newest first.",
  })
  async beside(@Root() { contributorId, fund, answersForId }: ClaimFileRow, @Ctx() { loaders }: ContributionsContext) {
    const files = answersForId ? [] : await loaders.claimFilesBeside.load(contributorId);
    return files.filter((file) => file.fund === fund);
  }

  @Directive("@listSize(assumedSize: 10)")
  @FieldResolver(() => [RecoveryStepType], { description: "What was done, in the order in which it was written down." })
  steps(@Root() { id }: ClaimFileRow, @Ctx() { loaders }: ContributionsContext) {
    return loaders.stepsOfClaimFile.load(id);
  }

  @Directive("@listSize(assumedSize: 8)")
  @FieldResolver(() => [ClaimLineType], { description: "What is open, the oldest first." })
  lines(@Root() file: ClaimFileRow, @Ctx() context: ContributionsContext) {
    return linesOf(context, file);
  }

  @FieldResolver(() => EuroScalar, { description: "What may be claimed today: past its day, and not prescribed." })
  async claimable(@Root() file: ClaimFileRow, @Ctx() context: ContributionsContext) {
    const lines = claimable(await claimFactsOf(context, file), context.viewer.day);
    return sum(lines.map(({ outstanding }) => outstanding));
  }

  @FieldResolver(() => NextRecoveryStepType, {
    nullable: true,
    description: "What comes next, and what it lacks today; nothing once the file is closed or declared.",
  })
  async nextStep(@Root() file: ClaimFileRow, @Ctx() context: ContributionsContext) {
    const next = nextStep(await claimFactsOf(context, file), context.viewer.day);
    return next && { kind: next.kind, missing: withBasis(next.missing) };
  }

  @Directive("@listSize(assumedSize: 8)")
  @FieldResolver(() => [MissingRequirementType], {
    description: "What must still come before anybody may go to court; nothing where it may be done today.",
  })
  async missingBeforeCourt(@Root() file: ClaimFileRow, @Ctx() context: ContributionsContext) {
    return withBasis(missingBeforeCourt(await claimFactsOf(context, file), context.viewer.day));
  }

  @FieldResolver(() => JudicialWayType, { description: "By which way a court would be asked, by rule." })
  async judicialWay(@Root() file: ClaimFileRow, @Ctx() context: ContributionsContext) {
    const { kind } = judicialWay(await claimFactsOf(context, file));
    return { way: kind === "SUMMONS" ? "SUMMONS" : "CONSTRAINT" };
  }
}

@Resolver(() => ClaimLineType)
export class ClaimLineResolver {
  @FieldResolver(() => DueType, { nullable: true, description: "Of what; absent where another’s is not one’s to see." })
  due(@Root() { dueId }: ShownLine, @Ctx() { loaders }: ContributionsContext) {
    return loaders.dueById.load(dueId);
  }
}

@Resolver(() => RecoveryStepType)
export class RecoveryStepResolver {
  @FieldResolver(() => EuroScalar, { description: "What it claims; 0.00 where it claims nothing." })
  async claimed(@Root() { id }: ClaimStepRow, @Ctx() { loaders }: ContributionsContext) {
    return totalOf(await loaders.sumsOfClaimStep.load(id));
  }
}

type FileKey = { readonly fileId?: string };

/** The file as the mutation left it: what was read before it is read again. */
function fileAnew({ fileId }: FileKey, { loaders }: ContributionsContext) {
  if (!fileId) return null;
  loaders.stepsOfClaimFile.clear(fileId);
  loaders.actsOfDue.clearAll();
  loaders.actsOfJointDebtor.clearAll();
  loaders.jointLinesOfClaimFile.clear(fileId);
  loaders.duesOfContributor.clearAll();
  return loaders.claimFileById.clear(fileId).load(fileId);
}

@Resolver(() => OpenClaimFilePayload)
export class OpenClaimFilePayloadResolver {
  @FieldResolver()
  file(@Root() payload: FileKey, @Ctx() context: ContributionsContext) {
    return fileAnew(payload, context);
  }
}

@Resolver(() => TakeRecoveryStepPayload)
export class TakeRecoveryStepPayloadResolver {
  @FieldResolver()
  file(@Root() payload: FileKey, @Ctx() context: ContributionsContext) {
    return fileAnew(payload, context);
  }
}

@Resolver(() => ContributorType)
export class ContributorClaimFilesResolver {
  @Directive("@listSize(assumedSize: 3)")
  @FieldResolver(() => [ClaimFileType], { nullable: true, description: "The claim files, the newest first." })
  claimFiles(@Root() { id }: { id: string }, @Ctx() { loaders }: ContributionsContext) {
    return loaders.claimFilesOfContributor.load(id);
  }
}
