import { Directive, Field, ID, ObjectType } from "type-graphql";
import { Sees, STAFF } from "../../shared/plumbing/access.ts";
import { enumOf } from "../../shared/plumbing/enum-of.ts";
import { About } from "../../shared/plumbing/privacy/about.ts";
import { DateScalar, EuroScalar } from "../../shared/plumbing/scalars.ts";
import { CalculationType, LegalBasisType } from "../../shared/plumbing/value-types.ts";
import type { Calculation } from "../../shared/values/calculation.ts";
import type { Day } from "../../shared/values/calendar.ts";
import type { Source } from "../../shared/values/law.ts";
import type { Cents } from "../../shared/values/money.ts";
import { estimatePeriods } from "../rules/radar/estimates.ts";
import { entitlementStates, nextActions } from "../rules/radar/radar.ts";
import { BenefitDefinitionType } from "./benefit-definition.ts";

/** Who may see what somebody is entitled to. */
export const RIGHT_READERS = ["INSURED", ...STAFF] as const;

export const EntitlementStateEnum = enumOf("EntitlementState", "Where a right of somebody stands.", entitlementStates);
export const NextActionEnum = enumOf("EntitlementAction", "What is to be done next for a right.", nextActions);
export const EstimatePeriodEnum = enumOf("EstimatePeriod", "For how long an amount is.", estimatePeriods);
export const ConditionVerdictEnum = enumOf("ConditionVerdict", "What is known of a condition.", {
  MET: "It is met.",
  FAILED: "It is not met.",
  UNKNOWN: "Nobody knows yet.",
});

/** Owned by the affiliates subgraph. */
@About("BENEFIT")
@ObjectType("Affiliate")
@Directive('@key(fields: "id")')
@Sees(...RIGHT_READERS)
export class AffiliateType {
  @Field(() => ID, { description: "Opaque; its prefix tells the kind." })
  id!: string;
}

@ObjectType("EntitlementCondition", { description: "A condition of a benefit, with what is known of it." })
@Sees(...RIGHT_READERS)
export class EntitlementConditionType {
  @Field(() => ID, { description: "Free of language: FOUR_PAID_OF_SIXTEEN." })
  code!: string;

  @Field(() => String, { description: "In a sentence, in the reader's language." })
  text!: string;

  @Field(() => ConditionVerdictEnum, { description: "Met, not met, or not known." })
  verdict!: keyof typeof ConditionVerdictEnum;

  @Field(() => LegalBasisType, { description: "Where it is written." })
  basis!: Source;
}

@ObjectType("EntitlementEstimate", {
  description:
    "About how much a benefit brings: by the rules where the fact is known, else what the law's tables say, alone, without a charge.",
})
@Sees(...RIGHT_READERS)
export class EntitlementEstimateType {
  @Field(() => EuroScalar, { description: "The amount." })
  amount!: Cents;

  @Field(() => EstimatePeriodEnum, { description: "For how long." })
  per!: keyof typeof EstimatePeriodEnum;

  @Field(() => Boolean, { description: "False where the figure is unconfirmed." })
  confirmed!: boolean;

  @Field(() => CalculationType, { nullable: true, description: "The working, where the fact that gives it is known." })
  calculation!: Calculation | null;
}

@About("BENEFIT")
@ObjectType("Entitlement", {
  description:
    "A benefit of the catalogue as it stands for one person (recht / droit): what gives it, what is missing.",
})
@Sees(...RIGHT_READERS)
export class EntitlementType {
  @Field(() => BenefitDefinitionType, { description: "Which benefit, under the law of its day." })
  benefit!: BenefitDefinitionType;

  @Field(() => DateScalar, {
    nullable: true,
    description: "The day of the birth or cessation that gives it; absent where none that is known does.",
  })
  factOn!: Day | null;

  @Field(() => EntitlementStateEnum, { description: "Where it stands." })
  state!: keyof typeof EntitlementStateEnum;

  @Directive("@listSize(assumedSize: 8)")
  @Field(() => [EntitlementConditionType], { description: "Its conditions: met, not met, or not known." })
  conditions!: readonly EntitlementConditionType[];

  @Field(() => EntitlementEstimateType, {
    nullable: true,
    description: "About how much; absent where that hangs on the case, or no figure is known.",
  })
  estimate!: EntitlementEstimateType | null;

  @Field(() => NextActionEnum, { description: "What is to be done next." })
  action!: keyof typeof NextActionEnum;

  @Field(() => ID, { nullable: true, description: "Who must do it: PERSON, or the code of an institution." })
  actor!: string | null;

  @Field(() => DateScalar, { nullable: true, description: "By when; absent without a last day." })
  by!: Day | null;
}
