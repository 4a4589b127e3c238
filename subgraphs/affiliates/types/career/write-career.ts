import { createUnionType, Field, ID, InputType, ObjectType } from "type-graphql";
import { Sees, STAFF } from "../../../shared/plumbing/access.ts";
import { DateScalar } from "../../../shared/plumbing/scalars.ts";
import {
  byKind,
  commonErrors,
  UserErrorOf,
  UserErrorType,
  WriteMetaInput,
} from "../../../shared/plumbing/user-error.ts";
import type { Day } from "../../../shared/values/calendar.ts";
import type { Capacity, ContributorCategory } from "../../../shared/values/career.ts";
import type { NaceVersion } from "../../rules/career/activity.ts";
import type { CareerEvent } from "../../rules/career/career-event.ts";
import { AffiliationType } from "../affiliation.ts";
import { CapacityEnum, ContributorCategoryEnum } from "../enums.ts";
import { CareerEffectType, CareerEventEnum, CareerQuarterChangeType, NaceVersionEnum } from "./career-period.ts";

@InputType("SelfEmployedActivityInput", { description: "What somebody does." })
export class SelfEmployedActivityInput {
  @Field(() => String, { description: "NACE-BEL, five digits." })
  naceCode!: string;

  @Field(() => NaceVersionEnum, {
    nullable: true,
    description: "In which version; that in force on the first day if absent.",
  })
  naceVersion?: NaceVersion | null;
}

/** Every write of somebody's career that there is. */
@InputType("WriteOfCareer")
abstract class OfCareer {
  @Field(() => WriteMetaInput, { description: "Key, version, dry run; the reason is kept with the version." })
  meta!: WriteMetaInput;

  @Field(() => ID, { nullable: true, description: "Who is helped, by a helper or a helper spouse." })
  helpedAffiliateId?: string | null;

  @Field(() => SelfEmployedActivityInput, { nullable: true, description: "What the person does." })
  activity?: SelfEmployedActivityInput | null;
}

@InputType("ChangeCareerInput", { description: "Something that happened to somebody who stays self-employed." })
export class ChangeCareerInput extends OfCareer {
  @Field(() => ID, { description: "To whom. The version expected is the affiliate's." })
  affiliateId!: string;

  @Field(() => CareerEventEnum, { description: "What happened." })
  event!: CareerEvent;

  @Field(() => DateScalar, { description: "On what day: the law says from which quarter it acts." })
  on!: Day;

  @Field(() => ContributorCategoryEnum, {
    nullable: true,
    description: "As what they contribute from then on; what the event leads to if absent.",
  })
  category?: ContributorCategory | null;

  @Field(() => CapacityEnum, { nullable: true, description: "In what capacity; as before if absent." })
  capacity?: Capacity | null;
}

@InputType("ResumeActivityInput", { description: "Somebody who starts again after a pause." })
export class ResumeActivityInput extends OfCareer {
  @Field(() => ID, { description: "Who. The version expected is the affiliate's." })
  affiliateId!: string;

  @Field(() => DateScalar, { description: "The first day." })
  startsOn!: Day;

  @Field(() => ContributorCategoryEnum, { description: "As what; a main occupation may be a primostarter's." })
  category!: ContributorCategory;

  @Field(() => CapacityEnum, { description: "In what capacity." })
  capacity!: Capacity;
}

@InputType("CorrectCareerPeriodInput", { description: "A period as it should stand, whole." })
export class CorrectCareerPeriodInput extends OfCareer {
  @Field(() => ID, { description: "Which period. The version expected is its own; a reason must be given." })
  affiliationId!: string;

  @Field(() => ContributorCategoryEnum, { description: "As what they contribute." })
  category!: ContributorCategory;

  @Field(() => CapacityEnum, { description: "In what capacity." })
  capacity!: Capacity;

  @Field(() => DateScalar, { description: "The first day." })
  startsOn!: Day;

  @Field(() => DateScalar, { nullable: true, description: "The last day; absent while it runs." })
  endsOn?: Day | null;

  @Field(() => String, { nullable: true, description: "Why it ended, as a code; as before if absent." })
  endReason?: string | null;
}

@UserErrorOf("CareerImpossibleError", "statut:careerImpossible", "A career cannot be so, or cannot be changed so.")
export class CareerImpossibleErrorType extends UserErrorType {
  @Field(() => String, { description: "Why, free of language: NOT_ACTIVE_THEN." })
  why!: string;
}

const CareerError = createUnionType({
  name: "CareerError",
  description: "Why a career was not changed.",
  types: () => [...commonErrors, CareerImpossibleErrorType] as const,
  ...byKind,
});

@ObjectType("WrittenCareer", { description: "What every write of a career answers." })
@Sees(...STAFF)
abstract class CareerPayload {
  @Field(() => [CareerQuarterChangeType], {
    nullable: true,
    description: "Which career quarters come to be something else, up to a year ahead.",
  })
  quarters?: readonly CareerQuarterChangeType[] | null;

  @Field(() => Boolean, { description: "Whether this answer was given before, under the same key." })
  replayed!: boolean;

  @Field(() => [CareerError], { description: "Why nothing was changed; empty if it was." })
  errors!: readonly object[];
}

@ObjectType("ChangeCareerPayload", { description: "From when a change acts, or why it was not made." })
@Sees(...STAFF)
export class ChangeCareerPayload extends CareerPayload {
  @Field(() => AffiliationType, { nullable: true, description: "The period that it made, or made anew." })
  affiliation?: AffiliationType | null;

  @Field(() => CareerEffectType, { nullable: true, description: "From which quarter it acts, and why." })
  effect?: CareerEffectType | null;
}

@ObjectType("ResumeActivityPayload", { description: "As what somebody starts again, or why not." })
@Sees(...STAFF)
export class ResumeActivityPayload extends CareerPayload {
  @Field(() => AffiliationType, { nullable: true, description: "The period that it made, or made anew." })
  affiliation?: AffiliationType | null;

  @Field(() => CareerEffectType, { nullable: true, description: "From which quarter it counts, and as what." })
  effect?: CareerEffectType | null;

  @Field(() => Boolean, { nullable: true, description: "Whether the pause makes it a new start." })
  newStart?: boolean | null;
}

@ObjectType("CorrectCareerPeriodPayload", { description: "The period as it stands now, or why it was not corrected." })
@Sees(...STAFF)
export class CorrectCareerPeriodPayload extends CareerPayload {
  @Field(() => AffiliationType, { nullable: true, description: "The period that it made, or made anew." })
  affiliation?: AffiliationType | null;
}
