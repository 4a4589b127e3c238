import { Arg, Args, Ctx, Directive, FieldResolver, Mutation, Query, Resolver, Root } from "type-graphql";
import { Sees, STAFF } from "../../../shared/plumbing/access.ts";
import { PageArgs, SIZED } from "../../../shared/plumbing/connection.ts";
import type { Day } from "../../../shared/values/calendar.ts";
import type { ContributionsContext } from "../../loaders/index.ts";
import type { ClaimList } from "../../rules/recovery/claim-lists.ts";
import type { StepKind } from "../../rules/recovery/step-kinds.ts";
import { claimWork, listClaimFiles, recoveryDays, recoveryPolicyOf } from "../../services/recovery/list-claim-files.ts";
import { workClaimFiles } from "../../services/recovery/work-claim-files-asked.ts";
import { ClaimFileConnection, RecoveryStepKindEnum } from "../../types/recovery/claim-file.ts";
import { RecoveryPolicyType } from "../../types/recovery/recovery-policy.ts";
import {
  ClaimListEnum,
  ClaimWorkType,
  RecoveryDayType,
  WorkClaimFilesInput,
  WorkClaimFilesPayload,
} from "../../types/recovery/recovery-work.ts";

@Resolver()
export class RecoveryWorkResolver {
  @Sees(...STAFF)
  @Directive(SIZED)
  @Query(() => ClaimFileConnection, { description: "The open claim files of one’s fund, the oldest first." })
  claimFiles(
    @Args(() => PageArgs) page: PageArgs,
    @Arg("next", () => RecoveryStepKindEnum, { nullable: true, description: "Only where this step comes next." })
    next: StepKind | null,
    @Arg("list", () => ClaimListEnum, { nullable: true, description: "Only those of this list." })
    list: ClaimList | null,
    @Ctx() context: ContributionsContext,
  ) {
    return listClaimFiles(context, page, { next, list });
  }

  @Sees(...STAFF)
  @Directive("@listSize(assumedSize: 12)")
  @Query(() => [ClaimWorkType], { description: "How many open claim files of one’s fund wait for which step." })
  claimWork(@Ctx() context: ContributionsContext) {
    return claimWork(context);
  }

  @Sees(...STAFF)
  @Directive("@listSize(assumedSize: 31)")
  @Query(() => [RecoveryDayType], { description: "How the last 31 days’ work of one’s fund went, the newest first." })
  recoveryDays(@Ctx() context: ContributionsContext) {
    return recoveryDays(context);
  }

  @Sees(...STAFF)
  @Query(() => RecoveryPolicyType, { description: "By which policy one’s fund recovers today." })
  async recoveryPolicy(@Ctx() context: ContributionsContext) {
    const { from, value, source } = await recoveryPolicyOf(context);
    return { ...value, validFrom: from, basis: source };
  }

  @Sees("SUPERVISOR")
  @Mutation(() => WorkClaimFilesPayload, {
    description:
      "Does a part of the day’s work before the clock does: at most 300 files. A dry run shows what it would do.",
  })
  workClaimFiles(
    @Arg("input", () => WorkClaimFilesInput, { description: "Key, dry run." }) input: WorkClaimFilesInput,
    @Ctx() context: ContributionsContext,
  ) {
    return workClaimFiles(context, input);
  }
}

@Resolver(() => WorkClaimFilesPayload)
export class WorkClaimFilesPayloadResolver {
  @FieldResolver()
  async work(@Root() { day }: { readonly day?: Day }, @Ctx() context: ContributionsContext) {
    return day ? (await recoveryDays(context)).find((one) => one.day === day) : null;
  }

  @FieldResolver()
  left(@Root() { day }: { readonly day?: Day }, @Ctx() context: ContributionsContext) {
    return day ? claimWork(context) : [];
  }
}
