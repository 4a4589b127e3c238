import { Arg, Ctx, Directive, Query, Resolver } from "type-graphql";
import { Sees } from "../../../shared/plumbing/access.ts";
import { DateScalar } from "../../../shared/plumbing/scalars.ts";
import type { Day } from "../../../shared/values/calendar.ts";
import type { AffiliatesContext } from "../../loaders/index.ts";
import { durationOf, type RecordKind, retentionRules } from "../../rules/privacy/retention.ts";
import { previewRetention } from "../../services/privacy/preview-retention.ts";
import { RetentionCountType, RetentionRuleType } from "../../types/privacy/retention.ts";

@Resolver(() => RetentionRuleType)
export class RetentionResolver {
  @Sees("ANYBODY")
  @Directive("@listSize(assumedSize: 12)")
  @Query(() => [RetentionRuleType], { description: "How long each sort of thing is kept." })
  retentionRules(
    @Arg("on", () => DateScalar, { nullable: true, description: "On this day; today if absent." }) on: Day | null,
    @Ctx() { viewer }: AffiliatesContext,
  ) {
    const rules = Object.entries(retentionRules.on(on ?? viewer.day).value);
    return rules.map(([kind, rule]) => ({
      kind: kind as RecordKind,
      keptFor: durationOf(rule),
      countedFrom: rule.from,
      basis: rule.basis,
    }));
  }

  @Sees("DATA_PROTECTION_OFFICER")
  @Directive("@listSize(assumedSize: 9)")
  @Query(() => [RetentionCountType], {
    description: "What the run of a day would destroy of one’s fund; nothing is destroyed by asking.",
  })
  retentionPreview(
    @Arg("on", () => DateScalar, { nullable: true, description: "The day; today if absent." }) on: Day | null,
    @Ctx() context: AffiliatesContext,
  ) {
    return previewRetention(context, on ?? context.viewer.day);
  }
}
