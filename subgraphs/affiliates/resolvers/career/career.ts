import { Arg, Args, Ctx, Directive, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
import { Sees, STAFF } from "../../../shared/plumbing/access.ts";
import { PageArgs, SIZED } from "../../../shared/plumbing/connection.ts";
import type { PeriodVersionRow } from "../../loaders/career/period-versions.ts";
import type { AffiliatesContext } from "../../loaders/index.ts";
import type { CareerEffect } from "../../rules/career/career-effect.ts";
import { changeCareer } from "../../services/career/change-career.ts";
import { correctCareerPeriod } from "../../services/career/correct-career-period.ts";
import { resumeActivity } from "../../services/career/resume-activity.ts";
import { effectInWords, listPeriodVersions } from "../../services/career/show-career.ts";
import { AffiliateType } from "../../types/affiliate.ts";
import {
  CareerEffectType,
  CareerPeriodVersionConnection,
  CareerPeriodVersionType,
  PERIOD_READERS,
} from "../../types/career/career-period.ts";
import {
  ChangeCareerInput,
  ChangeCareerPayload,
  CorrectCareerPeriodInput,
  CorrectCareerPeriodPayload,
  ResumeActivityInput,
  ResumeActivityPayload,
} from "../../types/career/write-career.ts";

@Resolver(() => AffiliateType)
export class AffiliateCareerHistoryResolver {
  @Sees(...PERIOD_READERS)
  @Directive(SIZED)
  @FieldResolver(() => CareerPeriodVersionConnection, {
    description: "Every version of every period of the career, the newest change first.",
  })
  careerHistory(
    @Root() { id }: { readonly id: string },
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: AffiliatesContext,
  ) {
    return listPeriodVersions(context, id, page);
  }
}

@Resolver(() => CareerPeriodVersionType)
export class CareerPeriodVersionResolver {
  @FieldResolver()
  fund(@Root() { fundCode }: PeriodVersionRow, @Ctx() { loaders }: AffiliatesContext) {
    return loaders.fundByCode.load(fundCode);
  }

  @FieldResolver()
  period(@Root() { startsOn, endsOn }: PeriodVersionRow) {
    return { startsOn, endsOn };
  }

  @FieldResolver()
  activity(@Root() { naceCode, naceVersion }: PeriodVersionRow) {
    return naceCode && { naceCode, naceVersion };
  }
}

@Resolver(() => CareerEffectType)
export class CareerEffectResolver {
  @FieldResolver()
  inWords(@Root() effect: CareerEffect, @Ctx() context: AffiliatesContext) {
    return effectInWords(context, effect);
  }
}

interface Changed {
  readonly affiliationId?: string;
}

const periodOf = ({ affiliationId }: Changed, { loaders }: AffiliatesContext) =>
  affiliationId ? loaders.affiliationById.load(affiliationId) : null;

@Resolver(() => ChangeCareerPayload)
export class ChangeCareerResolver {
  @Sees(...STAFF)
  @Mutation(() => ChangeCareerPayload, {
    description: "Keeps that something happened; the law says from which quarter it acts, and a dry run shows it.",
  })
  changeCareer(
    @Arg("input", () => ChangeCareerInput, { description: "To whom, what, and when." }) input: ChangeCareerInput,
    @Ctx() context: AffiliatesContext,
  ) {
    return changeCareer(context, input);
  }

  @FieldResolver()
  affiliation(@Root() changed: Changed, @Ctx() context: AffiliatesContext) {
    return periodOf(changed, context);
  }
}

@Resolver(() => ResumeActivityPayload)
export class ResumeActivityResolver {
  @Sees(...STAFF)
  @Mutation(() => ResumeActivityPayload, { description: "Keeps that somebody starts again after a pause." })
  resumeActivity(
    @Arg("input", () => ResumeActivityInput, { description: "Who, when, and as what." }) input: ResumeActivityInput,
    @Ctx() context: AffiliatesContext,
  ) {
    return resumeActivity(context, input);
  }

  @FieldResolver()
  affiliation(@Root() changed: Changed, @Ctx() context: AffiliatesContext) {
    return periodOf(changed, context);
  }
}

@Resolver(() => CorrectCareerPeriodPayload)
export class CorrectCareerPeriodResolver {
  @Sees(...STAFF)
  @Mutation(() => CorrectCareerPeriodPayload, {
    description: "Puts a period right that stood wrong, in a new version; the earlier ones are read on.",
  })
  correctCareerPeriod(
    @Arg("input", () => CorrectCareerPeriodInput, { description: "Which, and how it should stand." })
    input: CorrectCareerPeriodInput,
    @Ctx() context: AffiliatesContext,
  ) {
    return correctCareerPeriod(context, input);
  }

  @FieldResolver()
  affiliation(@Root() changed: Changed, @Ctx() context: AffiliatesContext) {
    return periodOf(changed, context);
  }
}
