import { Arg, Ctx, Directive, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
import { Sees, STAFF } from "../../../shared/plumbing/access.ts";
import type { CessationRow } from "../../loaders/cessation/cessations.ts";
import type { AffiliatesContext } from "../../loaders/index.ts";
import type { Opening } from "../../rules/cessation/openings.ts";
import { decideCessation, reopenCessation } from "../../services/cessation/decide-cessation.ts";
import { declareCessation } from "../../services/cessation/declare-cessation.ts";
import {
  lastQuarterOf,
  noticeOf,
  obstaclesInWords,
  openedBy,
  openingInWords,
} from "../../services/cessation/show-cessation.ts";
import { AffiliateType } from "../../types/affiliate.ts";
import { CessationOpeningType, CessationType } from "../../types/cessation/cessation.ts";
import {
  CessationPayload,
  DecideCessationInput,
  DeclareCessationInput,
  ReopenCessationInput,
} from "../../types/cessation/write-cessation.ts";

@Resolver(() => AffiliateType)
export class AffiliateCessationsResolver {
  @Sees("INSURED", ...STAFF)
  @Directive("@listSize(assumedSize: 2)")
  @FieldResolver(() => [CessationType], { description: "The ends that were declared, the newest first." })
  cessations(@Root() { id }: { readonly id: string }, @Ctx() { loaders }: AffiliatesContext) {
    return loaders.cessationsOfAffiliate.load(id);
  }
}

@Resolver(() => CessationType)
export class CessationResolver {
  @FieldResolver()
  affiliation(@Root() { affiliationId }: CessationRow, @Ctx() { loaders }: AffiliatesContext) {
    return loaders.affiliationById.load(affiliationId);
  }

  @FieldResolver()
  fund(@Root() { fundCode }: CessationRow, @Ctx() { loaders }: AffiliatesContext) {
    return loaders.fundByCode.load(fundCode);
  }

  @FieldResolver()
  notice(@Root() cessation: CessationRow) {
    return noticeOf(cessation);
  }

  @FieldResolver()
  lastQuarter(@Root() cessation: CessationRow) {
    return lastQuarterOf(cessation);
  }

  @FieldResolver()
  opens(@Root() cessation: CessationRow, @Ctx() context: AffiliatesContext) {
    return openedBy(context, cessation);
  }

  @FieldResolver()
  evidence(@Root() { id }: CessationRow, @Ctx() { loaders }: AffiliatesContext) {
    return loaders.evidenceOfMatter.load(id);
  }
}

@Resolver(() => CessationOpeningType)
export class CessationOpeningResolver {
  @FieldResolver()
  inWords(@Root() opening: Opening, @Ctx() context: AffiliatesContext) {
    return openingInWords(context, opening);
  }

  @FieldResolver()
  obstacles(@Root() opening: Opening, @Ctx() context: AffiliatesContext) {
    return obstaclesInWords(context, opening);
  }
}

@Resolver(() => CessationPayload)
export class WriteCessationResolver {
  @Sees("INSURED", ...STAFF)
  @Mutation(() => CessationPayload, { description: "Declares that somebody stops, or stopped." })
  declareCessation(
    @Arg("input", () => DeclareCessationInput, { description: "Who, when, and why." }) input: DeclareCessationInput,
    @Ctx() context: AffiliatesContext,
  ) {
    return declareCessation(context, input);
  }

  @Sees(...STAFF)
  @Mutation(() => CessationPayload, { description: "Confirms or refuses an end that was declared." })
  decideCessation(
    @Arg("input", () => DecideCessationInput, { description: "Which, and how." }) input: DecideCessationInput,
    @Ctx() context: AffiliatesContext,
  ) {
    return decideCessation(context, input);
  }

  @Sees(...STAFF)
  @Mutation(() => CessationPayload, { description: "Keeps that an activity goes on after all." })
  reopenCessation(
    @Arg("input", () => ReopenCessationInput, { description: "Which." }) input: ReopenCessationInput,
    @Ctx() context: AffiliatesContext,
  ) {
    return reopenCessation(context, input);
  }

  @FieldResolver()
  cessation(@Root() { cessationId }: { readonly cessationId?: string }, @Ctx() { loaders }: AffiliatesContext) {
    return cessationId ? loaders.cessationById.load(cessationId) : null;
  }
}
