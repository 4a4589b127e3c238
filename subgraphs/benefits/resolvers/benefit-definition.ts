import { Arg, Ctx, Directive, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import { Sees } from "../../shared/plumbing/access.ts";
import { Fault } from "../../shared/plumbing/faults.ts";
import { say } from "../../shared/plumbing/say.ts";
import { DateScalar } from "../../shared/plumbing/scalars.ts";
import type { Day } from "../../shared/values/calendar.ts";
import type { BenefitsContext } from "../loaders/index.ts";
import type { BenefitVersion, Body, Region } from "../rules/benefit.ts";
import { benefitId, catalogueOn } from "../rules/catalogue/index.ts";
import { charters } from "../rules/catalogue/promises.ts";
import { isConfirmed } from "../rules/confirmed.ts";
import { BenefitDefinitionType } from "../types/benefit-definition.ts";
import { BenefitFilter } from "../types/benefit-list.ts";
import { ChildRegionEnum } from "../types/enums.ts";

/** The words of a code in the reader's language. */
const words = ({ texts, viewer }: BenefitsContext, code: string, facts: object = {}): string =>
  say(texts, viewer.language, code, facts);

const bodyOf = (context: BenefitsContext, code: Body) => ({ code, name: words(context, `body.${code}`) });

@Resolver(() => BenefitDefinitionType)
export class BenefitDefinitionResolver {
  @Sees("ANYBODY")
  @Directive("@listSize(assumedSize: 40)")
  @Query(() => [BenefitDefinitionType], {
    description: "The catalogue of a day: every benefit that a self-employed person may meet, whoever decides on it.",
  })
  benefitCatalogue(
    @Arg("on", () => DateScalar, { nullable: true, description: "Which day; today if absent." }) on: Day | null,
    @Arg("fund", () => ID, { nullable: true, description: "Only what this fund's charter names, by its code." })
    fund: string | null,
    @Arg("where", () => BenefitFilter, { nullable: true, description: "Which." }) where: BenefitFilter | null,
    @Ctx() { viewer }: BenefitsContext,
  ): BenefitVersion[] {
    return catalogueOn(on ?? viewer.day, { ...where, fund });
  }

  @Sees("ANYBODY")
  @Query(() => BenefitDefinitionType, {
    nullable: true,
    description: "One benefit as the law has it on a day; absent where there was none.",
  })
  benefitDefinition(
    @Arg("code", () => ID, { description: "Its code." }) code: string,
    @Arg("on", () => DateScalar, { nullable: true, description: "Which day; today if absent." }) on: Day | null,
    @Arg("region", () => ChildRegionEnum, {
      nullable: true,
      description: "Where the child lives, for what is regional on that day.",
    })
    region: Region | null,
    @Ctx() { viewer }: BenefitsContext,
  ): BenefitVersion | null {
    const [found, ...others] = catalogueOn(on ?? viewer.day, { code: [code], region });
    if (others.length > 0) throw new Fault("BAD_INPUT", { field: "region", reason: "REQUIRED" });
    return found ?? null;
  }

  @FieldResolver()
  id(@Root() version: BenefitVersion): string {
    return benefitId(version);
  }

  @FieldResolver()
  title(@Root() version: BenefitVersion, @Ctx() context: BenefitsContext): string {
    return words(context, `title.${version.words}`, version.facts);
  }

  @FieldResolver()
  summary(@Root() version: BenefitVersion, @Ctx() context: BenefitsContext): string {
    return words(context, `summary.${version.words}`, version.facts);
  }

  @FieldResolver()
  decidedBy(@Root() { decidedBy }: BenefitVersion, @Ctx() context: BenefitsContext) {
    return bodyOf(context, decidedBy);
  }

  @FieldResolver()
  paidBy(@Root() { paidBy }: BenefitVersion, @Ctx() context: BenefitsContext) {
    return paidBy && bodyOf(context, paidBy);
  }

  @FieldResolver()
  conditions(@Root() { conditions, facts }: BenefitVersion, @Ctx() context: BenefitsContext) {
    return conditions.map((one) => ({ ...one, text: words(context, `condition.${one.code}`, facts) }));
  }

  @FieldResolver()
  evidence(@Root() { evidence }: BenefitVersion, @Ctx() context: BenefitsContext) {
    return evidence.map((one) => ({ ...one, text: words(context, `evidence.${one.code}`) }));
  }

  @FieldResolver()
  applyBy(@Root() { applyBy }: BenefitVersion, @Ctx() context: BenefitsContext) {
    return applyBy && { ...applyBy, text: words(context, `applyBy.${applyBy.rule}`) };
  }

  @FieldResolver()
  appeal(@Root() { appeal }: BenefitVersion, @Ctx() context: BenefitsContext) {
    const name = words(context, `court.${appeal.court}`);
    return { ...appeal, name, against: bodyOf(context, appeal.against) };
  }

  @FieldResolver()
  confirmed(@Root() version: BenefitVersion): boolean {
    return isConfirmed(version);
  }

  @FieldResolver()
  promises(@Root() { promises }: BenefitVersion) {
    return promises.map(({ fund, confidence, ...promise }) => ({
      ...promise,
      fund: { code: fund },
      basis: { article: "Charter of service of the fund", confidence },
      writtenNotBefore: charters[fund]?.notBefore ?? null,
      writtenNotAfter: charters[fund]?.notAfter ?? null,
    }));
  }
}
