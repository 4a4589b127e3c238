import { createUnionType, Directive, Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { Sees, STAFF } from "../../../shared/plumbing/access.ts";
import { connectionOf } from "../../../shared/plumbing/connection.ts";
import { enumOf } from "../../../shared/plumbing/enum-of.ts";
import { About } from "../../../shared/plumbing/privacy/about.ts";
import { DateScalar, SsinScalar } from "../../../shared/plumbing/scalars.ts";
import {
  byKind,
  commonErrors,
  UserErrorOf,
  UserErrorType,
  WriteMetaInput,
} from "../../../shared/plumbing/user-error.ts";
import { DeadlineType, LegalBasisType } from "../../../shared/plumbing/value-types.ts";
import type { Day } from "../../../shared/values/calendar.ts";
import type { Deadline } from "../../../shared/values/deadline.ts";
import type { Source } from "../../../shared/values/law.ts";
import { type FundChangeGround, fundChangeGrounds, fundChangeStates } from "../../rules/fund-changes/fund-change.ts";
import { FundType } from "../fund.ts";

export const FundChangeStateEnum = enumOf("FundChangeState", "Where a change of fund stands.", fundChangeStates);

export const FundChangeGroundEnum = enumOf(
  "FundChangeGround",
  "On what ground the old fund may refuse a change.",
  fundChangeGrounds,
);

@About("CAREER")
@ObjectType("FundChange", {
  description: "That somebody goes to another fund (verandering van fonds / changement de caisse).",
})
@Sees("INSURED", ...STAFF, "INASTI")
export class FundChangeType {
  @Field(() => ID, { description: "Its id." })
  id!: string;

  @Field(() => Int, { description: "Counts up with each change, for `expectedVersion`." })
  version!: number;

  @Directive('@tag(name: "personal")')
  @Field(() => SsinScalar, { description: "Whose: the new fund has no file yet." })
  ssin!: string;

  @Directive('@tag(name: "personal")')
  @Field(() => String, { description: "First and last name, as they were on the day of the request." })
  displayName!: string;

  @Field(() => FundType, { description: "The fund that is left." })
  oldFund!: FundType;

  @Field(() => FundType, { description: "The fund to go to." })
  newFund!: FundType;

  @Field(() => DeadlineType, { description: "By when the old fund had to be told, and when it was." })
  notice!: Deadline;

  @Field(() => DateScalar, { description: "The 1 January on which it acts." })
  effectOn!: Day;

  @Field(() => FundChangeStateEnum, { description: "Where it stands." })
  state!: string;

  @Field(() => DateScalar, { nullable: true, description: "The day on which the old fund answered." })
  answeredOn!: Day | null;

  @Field(() => FundChangeGroundEnum, {
    nullable: true,
    description: "On what ground the old fund refused; not shown to the new fund.",
  })
  ground!: string | null;

  @Directive('@tag(name: "personal")')
  @Field(() => String, { nullable: true, description: "What the old fund wrote to it; not shown to the new fund." })
  reason!: string | null;

  @Field(() => DateScalar, { nullable: true, description: "The day on which it was over: done, refused, or not." })
  endedOn!: Day | null;
}

export const FundChangeConnection = connectionOf("FundChange", () => FundChangeType);

@InputType("AskFundChangeInput", { description: "To which fund somebody wants to go." })
export class AskFundChangeInput {
  @Field(() => WriteMetaInput, { description: "Key, version of the affiliate, dry run." })
  meta!: WriteMetaInput;

  @Field(() => ID, { description: "Who." })
  affiliateId!: string;

  @Field(() => ID, { description: "The code of the fund to go to." })
  newFund!: string;
}

@InputType("AnswerFundChangeInput", { description: "What the old fund says to a change." })
export class AnswerFundChangeInput {
  @Field(() => WriteMetaInput, { description: "Key, version, dry run; why, where it is refused." })
  meta!: WriteMetaInput;

  @Field(() => ID, { description: "Which." })
  fundChangeId!: string;

  @Field(() => Boolean, { description: "Whether it has nothing against it." })
  accepted!: boolean;

  @Field(() => FundChangeGroundEnum, { nullable: true, description: "On what ground it refuses; only if it does." })
  ground?: FundChangeGround | null;
}

@InputType("TakeBackFundChangeInput", { description: "A change that somebody takes back." })
export class TakeBackFundChangeInput {
  @Field(() => WriteMetaInput, { description: "Key, version, dry run." })
  meta!: WriteMetaInput;

  @Field(() => ID, { description: "Which." })
  fundChangeId!: string;
}

@UserErrorOf(
  "FundChangeImpossibleError",
  "statut:fundChangeImpossible",
  "The law does not let this person change fund.",
)
class FundChangeImpossibleErrorType extends UserErrorType {
  @Field(() => String, { description: "Why, free of language: UNDER_FOUR_YEARS." })
  why!: string;

  @Field(() => DateScalar, { nullable: true, description: "The first day on which it would be possible, if known." })
  possibleOn!: Day | null;

  @Directive("@listSize(assumedSize: 1)")
  @Field(() => [LegalBasisType], { description: "Where it is written." })
  legalBasis!: readonly Source[];
}

@UserErrorOf("FundChangeStateError", "statut:fundChangeState", "The change is in a state in which that is not done.")
class FundChangeStateErrorType extends UserErrorType {
  @Field(() => FundChangeStateEnum, { description: "The state that it is in." })
  state!: string;
}

const FundChangeError = createUnionType({
  name: "FundChangeError",
  description: "Why nothing was done about a change of fund.",
  types: () => [...commonErrors, FundChangeImpossibleErrorType, FundChangeStateErrorType] as const,
  ...byKind,
});

@ObjectType("FundChangePayload", { description: "The change as it stands now, or why nothing was done." })
@Sees("INSURED", ...STAFF)
export class FundChangePayload {
  @Field(() => FundChangeType, { nullable: true, description: "The change." })
  fundChange?: FundChangeType | null;

  @Field(() => Boolean, { description: "Whether this answer was given before, under the same key." })
  replayed!: boolean;

  @Field(() => [FundChangeError], { description: "Why nothing was done; empty if it was." })
  errors!: readonly object[];
}
