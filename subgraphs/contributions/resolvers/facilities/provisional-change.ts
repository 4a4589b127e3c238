import { Arg, Ctx, Directive, FieldResolver, Int, Mutation, Resolver, Root } from "type-graphql";
import { Sees, STAFF } from "../../../shared/plumbing/access.ts";
import { EuroScalar } from "../../../shared/plumbing/scalars.ts";
import type { Cents } from "../../../shared/values/money.ts";
import type { ChangeRow } from "../../loaders/facilities/provisional-changes.ts";
import type { ContributionsContext } from "../../loaders/index.ts";
import { askProvisionalChange, decideProvisionalChange } from "../../services/facilities/change-provisional.ts";
import { previewChange } from "../../services/facilities/preview-change.ts";
import { ContributorType } from "../../types/account.ts";
import { GrantedKindEnum } from "../../types/enums.ts";
import {
  AskProvisionalChangeInput,
  DecideProvisionalChangeInput,
} from "../../types/facilities/ask-provisional-change.ts";
import {
  ChangePreviewType,
  ProvisionalChangePayload,
  ProvisionalChangeType,
} from "../../types/facilities/provisional-change.ts";

const READERS = ["INSURED", ...STAFF] as const;

@Resolver(() => ProvisionalChangeType)
export class ProvisionalChangeResolver {
  @Sees(...READERS)
  @Mutation(() => ProvisionalChangePayload, {
    description: "Asks for a higher or a lower provisional amount of the year; shows what a reduction may cost.",
  })
  askProvisionalChange(
    @Arg("input", () => AskProvisionalChangeInput, { description: "Which income, and what shows it." })
    input: AskProvisionalChangeInput,
    @Ctx() context: ContributionsContext,
  ) {
    return askProvisionalChange(context, input);
  }

  @Sees(...STAFF)
  @Mutation(() => ProvisionalChangePayload, { description: "Grants another amount and claims anew, or refuses it." })
  decideProvisionalChange(
    @Arg("input", () => DecideProvisionalChangeInput, { description: "Which, and whether." })
    input: DecideProvisionalChangeInput,
    @Ctx() context: ContributionsContext,
  ) {
    return decideProvisionalChange(context, input);
  }

  @FieldResolver(() => ContributorType, { description: "Whose." })
  contributor(@Root() { contributorId }: ChangeRow) {
    return { id: contributorId };
  }
}

@Resolver(() => ProvisionalChangePayload)
export class ProvisionalChangePayloadResolver {
  @FieldResolver()
  change(@Root() { changeId }: { changeId?: string }, @Ctx() { loaders }: ContributionsContext) {
    return changeId ? loaders.changeById.clear(changeId).load(changeId) : null;
  }
}

@Resolver(() => ContributorType)
export class ContributorChangesResolver {
  @Sees(...READERS)
  @Directive("@listSize(assumedSize: 3)")
  @FieldResolver(() => [ProvisionalChangeType], {
    nullable: true,
    description: "Requests for another provisional amount, newest first.",
  })
  provisionalChanges(@Root() { id }: { id: string }, @Ctx() { loaders }: ContributionsContext) {
    return loaders.changesOfContributor.load(id);
  }

  @Sees(...READERS)
  @FieldResolver(() => ChangePreviewType, {
    nullable: true,
    description: "What another provisional amount would change, and what a reduction may cost; changes nothing.",
  })
  async provisionalChangePreview(
    @Root() { id }: { id: string },
    @Arg("year", () => Int, { description: "The contribution year." }) year: number,
    @Arg("kind", () => GrantedKindEnum, { description: "More, or less." }) kind: "INCREASED" | "REDUCED",
    @Arg("expectedIncome", () => EuroScalar, { description: "The yearly income that is expected." }) income: Cents,
    @Ctx() context: ContributionsContext,
  ) {
    const known = await context.loaders.contributorById.load(id);
    return known && previewChange(context, { contributorId: id, year, kind, income });
  }
}
