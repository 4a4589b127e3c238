import { Directive, Field, ID, ObjectType } from "type-graphql";
import { Sees } from "../../shared/plumbing/access.ts";
import { DateScalar } from "../../shared/plumbing/scalars.ts";
import { LegalBasisType } from "../../shared/plumbing/value-types.ts";
import type { Day } from "../../shared/values/calendar.ts";
import type { Source } from "../../shared/values/law.ts";
import {
  AppealWayType,
  ApplicationTermType,
  BenefitConditionType,
  BenefitEvidenceType,
  BenefitPromiseType,
  CompetentBodyType,
} from "./benefit-parts.ts";
import { BenefitGrantEnum, ChildRegionEnum, DecisiveDateEnum, FundTaskEnum } from "./enums.ts";

@ObjectType("BenefitDefinition", {
  description:
    "A benefit (uitkering / prestation) as the law has it from a day to a day: who decides, who pays, on what conditions, until when one applies.",
})
@Directive('@key(fields: "id")')
@Sees("ANYBODY")
export class BenefitDefinitionType {
  @Field(() => ID, { description: "Natural: what, from when, where." })
  id!: string;

  @Field(() => ID, { description: "The benefit, whatever its version: BRIDGING_RIGHT." })
  code!: string;

  @Field(() => String, { description: "What it is called, in the reader's language." })
  title!: string;

  @Field(() => String, { description: "What it is, in a sentence or two." })
  summary!: string;

  @Field(() => ChildRegionEnum, { nullable: true, description: "For children who live there only; absent if for all." })
  region!: keyof typeof ChildRegionEnum | null;

  @Field(() => DateScalar, {
    name: "validFrom",
    nullable: true,
    description: "The first day; absent if it is older than this catalogue.",
  })
  from!: Day | null;

  @Field(() => DateScalar, {
    name: "validUntil",
    nullable: true,
    description: "The last day; absent while it is in force.",
  })
  until!: Day | null;

  @Field(() => LegalBasisType, { description: "Where these days are written." })
  validity!: Source;

  @Field(() => DecisiveDateEnum, { description: "Which date must lie between these days." })
  decisiveDate!: keyof typeof DecisiveDateEnum;

  @Field(() => CompetentBodyType, { description: "Who decides." })
  decidedBy!: CompetentBodyType;

  @Field(() => CompetentBodyType, { nullable: true, description: "Who pays; absent where nothing is paid." })
  paidBy!: CompetentBodyType | null;

  @Field(() => FundTaskEnum, { description: "What the fund does for it." })
  fundTask!: keyof typeof FundTaskEnum;

  @Field(() => BenefitGrantEnum, { description: "Automatic, or on request." })
  grant!: keyof typeof BenefitGrantEnum;

  @Directive("@listSize(assumedSize: 8)")
  @Field(() => [BenefitConditionType], { description: "What must be so." })
  conditions!: readonly BenefitConditionType[];

  @Directive("@listSize(assumedSize: 6)")
  @Field(() => [BenefitEvidenceType], { description: "What proves it, and who has it." })
  evidence!: readonly BenefitEvidenceType[];

  @Field(() => ApplicationTermType, { nullable: true, description: "The last day to apply; absent without one." })
  applyBy!: ApplicationTermType | null;

  @Field(() => AppealWayType, { description: "Where one may contest the decision." })
  appeal!: AppealWayType;

  @Directive("@listSize(assumedSize: 2)")
  @Field(() => [LegalBasisType], { description: "The texts that it rests on." })
  basis!: readonly Source[];

  @Field(() => Boolean, { description: "False as soon as one of its points is unconfirmed." })
  confirmed!: boolean;

  @Field(() => ID, { nullable: true, description: "The code of the benefit that took its place." })
  successor!: string | null;

  @Directive("@listSize(assumedSize: 5)")
  @Field(() => [BenefitPromiseType], { description: "Which funds' charters name it." })
  promises!: readonly BenefitPromiseType[];
}
