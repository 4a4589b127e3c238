import { Field, ID, Int, ObjectType } from "type-graphql";
import { Sees, STAFF } from "../../../shared/plumbing/access.ts";
import { connectionOf } from "../../../shared/plumbing/connection.ts";
import { enumOf } from "../../../shared/plumbing/enum-of.ts";
import { About, AboutNobody } from "../../../shared/plumbing/privacy/about.ts";
import { DateScalar, DateTimeScalar, QuarterScalar } from "../../../shared/plumbing/scalars.ts";
import { LegalBasisType, PeriodType } from "../../../shared/plumbing/value-types.ts";
import type { Day, Quarter } from "../../../shared/values/calendar.ts";
import type { Source } from "../../../shared/values/law.ts";
import { naceVersions } from "../../rules/career/activity.ts";
import { careerEvents, effectModes } from "../../rules/career/career-event.ts";
import { versionCauses } from "../../rules/career/version-cause.ts";
import { CapacityEnum, ContributorCategoryEnum } from "../enums.ts";
import { FundType } from "../fund.ts";

/** Those who may read how a career came to be. */
export const PERIOD_READERS = ["INSURED", ...STAFF, "INASTI"] as const;

export const CareerEventEnum = enumOf(
  "CareerEvent",
  "What happens to somebody who stays self-employed, so that they contribute as something else from then on.",
  careerEvents,
);

export const CareerEffectModeEnum = enumOf("CareerEffectMode", "From when an event acts on a career.", effectModes);

export const NaceVersionEnum = enumOf("NaceVersion", "A version of the nomenclature of activities.", naceVersions);

export const CareerVersionCauseEnum = enumOf(
  "CareerVersionCause",
  "Why a period stands as it does in one of its versions.",
  versionCauses,
);

@ObjectType("SelfEmployedActivity", {
  description: "What somebody does (activiteit / activité): a code that means something only with its version.",
})
@Sees(...PERIOD_READERS)
export class SelfEmployedActivityType {
  @Field(() => String, { description: "NACE-BEL, five digits." })
  naceCode!: string;

  @Field(() => NaceVersionEnum, { description: "In which version; never converted to another." })
  naceVersion!: string;
}

@AboutNobody("says from when a change acts: the period beside it tells whose it is")
@ObjectType("CareerEffect", { description: "From which quarter a change of a career acts, and why." })
@Sees(...PERIOD_READERS)
export class CareerEffectType {
  @Field(() => QuarterScalar, { description: "The first quarter in which it shows." })
  quarter!: Quarter;

  @Field(() => ContributorCategoryEnum, { description: "As what the person contributes from then on." })
  category!: string;

  @Field(() => CareerEffectModeEnum, { description: "How the quarter follows from the day." })
  mode!: string;

  @Field(() => String, { description: "The same in a sentence, in the reader's language." })
  inWords!: string;

  @Field(() => LegalBasisType, { description: "Where it is written." })
  basis!: Source;
}

@AboutNobody("a quarter and what it becomes: the period beside it tells whose it is")
@ObjectType("CareerQuarterChange", { description: "A career quarter that comes to be something else." })
@Sees(...PERIOD_READERS)
export class CareerQuarterChangeType {
  @Field(() => QuarterScalar, { description: "The quarter." })
  quarter!: Quarter;

  @Field(() => ContributorCategoryEnum, { nullable: true, description: "What it was; absent without activity." })
  before!: string | null;

  @Field(() => ContributorCategoryEnum, { nullable: true, description: "What it is now; absent without activity." })
  after!: string | null;
}

@About("CAREER")
@ObjectType("CareerPeriodVersion", {
  description: "A period of a career as it stood in one of its versions (versie / version): nothing is written over.",
})
@Sees(...PERIOD_READERS)
export class CareerPeriodVersionType {
  @Field(() => ID, { description: "Of which period." })
  affiliationId!: string;

  @Field(() => Int, { description: "Its number; the highest is what holds." })
  version!: number;

  @Field(() => FundType, { description: "The fund." })
  fund!: FundType;

  @Field(() => ContributorCategoryEnum, { description: "As what they contributed." })
  category!: string;

  @Field(() => CapacityEnum, { description: "In what capacity." })
  capacity!: string;

  @Field(() => PeriodType, { description: "From when until when." })
  period!: PeriodType;

  @Field(() => SelfEmployedActivityType, { nullable: true, description: "What they did, where that was known." })
  activity!: SelfEmployedActivityType | null;

  @Field(() => String, { nullable: true, description: "Why it begins, free of language; absent where nobody said." })
  startReason!: string | null;

  @Field(() => String, { nullable: true, description: "Why it ends, free of language." })
  endReason!: string | null;

  @Field(() => CareerVersionCauseEnum, { description: "Why this version was made." })
  cause!: string;

  @Sees(...STAFF)
  @Field(() => String, { nullable: true, description: "What was noted with it, for the fund itself." })
  note!: string | null;

  @Sees(...STAFF)
  @Field(() => String, { description: "Who made it." })
  changedBy!: string;

  @Field(() => DateScalar, { description: "The business day on which it was made." })
  changedOn!: Day;

  @Field(() => DateTimeScalar, { description: "When, to the instant." })
  changedAt!: string;
}

export const CareerPeriodVersionConnection = connectionOf("CareerPeriodVersion", () => CareerPeriodVersionType);
