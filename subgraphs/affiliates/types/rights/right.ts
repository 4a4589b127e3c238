import { createUnionType, Directive, Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { Sees, STAFF } from "../../../shared/plumbing/access.ts";
import { enumOf } from "../../../shared/plumbing/enum-of.ts";
import { About } from "../../../shared/plumbing/privacy/about.ts";
import { DateScalar, QuarterScalar } from "../../../shared/plumbing/scalars.ts";
import {
  byKind,
  commonErrors,
  UserErrorOf,
  UserErrorType,
  WriteMetaInput,
} from "../../../shared/plumbing/user-error.ts";
import { DeadlineType, LegalBasisType } from "../../../shared/plumbing/value-types.ts";
import type { Day, Quarter } from "../../../shared/values/calendar.ts";
import type { Deadline } from "../../../shared/values/deadline.ts";
import type { Source } from "../../../shared/values/law.ts";
import { type Right, rightStates, rights } from "../../rules/rights/right.ts";
import { EvidenceKindEnum, EvidenceType } from "../evidence/evidence.ts";
import { FundType } from "../fund.ts";
import { MessageAuthorEnum } from "../requests/enums.ts";

export const StatutoryRightEnum = enumOf(
  "StatutoryRight",
  "What the statute grants on request, and the fund decides (recht op verzoek / droit sur demande).",
  rights,
);

export const RightStateEnum = enumOf("RightState", "Where a request for a right stands.", rightStates);

@ObjectType("ProofDue", { description: "A proof that has to come in by a day, or what was granted is lost." })
@Sees("INSURED", ...STAFF)
export class ProofDueType {
  @Field(() => EvidenceKindEnum, { description: "What is to be shown." })
  kind!: string;

  @Field(() => String, { description: "The same in a sentence, in the reader's language." })
  inWords!: string;

  @Field(() => DeadlineType, { description: "By when, and when it came." })
  deadline!: Deadline;
}

@About("CAREER")
@ObjectType("RightRequest", { description: "That somebody asked for a right, and what became of it." })
@Sees("INSURED", ...STAFF)
export class RightRequestType {
  @Field(() => ID, { description: "Its id." })
  id!: string;

  @Field(() => Int, { description: "Counts up with each change, for `expectedVersion`." })
  version!: number;

  @Field(() => StatutoryRightEnum, { description: "Which right." })
  right!: string;

  @Field(() => FundType, { description: "The fund that was asked." })
  fund!: FundType;

  @Field(() => DateScalar, { description: "The day on which it was asked." })
  askedOn!: Day;

  @Field(() => MessageAuthorEnum, { description: "Who asked: the person, or the fund on a signed paper." })
  askedBy!: string;

  @Field(() => QuarterScalar, { description: "The first quarter in which it acts: as asked, then as granted." })
  fromQuarter!: Quarter;

  @Field(() => QuarterScalar, {
    nullable: true,
    description: "The last quarter; absent while it holds until given up.",
  })
  untilQuarter!: Quarter | null;

  @Field(() => LegalBasisType, { description: "Where it is written, or set, from when it acts." })
  basis!: Source;

  @Field(() => RightStateEnum, { description: "Where it stands." })
  state!: string;

  @Field(() => DeadlineType, { description: "By when the fund must decide, and when it did." })
  clock!: Deadline;

  @Directive('@tag(name: "personal")')
  @Field(() => String, { nullable: true, description: "Why it was refused, or what was noted with the decision." })
  reason!: string | null;

  @Directive("@listSize(assumedSize: 4)")
  @Field(() => [ProofDueType], { description: "What the person still has to hand in, or handed in, by which day." })
  proofs!: readonly ProofDueType[];

  @Directive("@listSize(assumedSize: 2)")
  @Field(() => [EvidenceType], { description: "The documents that were handed in, without their bytes." })
  evidence!: readonly EvidenceType[];
}

@InputType("RequestRightInput", { description: "A right that nobody grants of office." })
export class RequestRightInput {
  @Field(() => WriteMetaInput, { description: "Key, version of the affiliate, dry run." })
  meta!: WriteMetaInput;

  @Field(() => ID, { description: "For whom." })
  affiliateId!: string;

  @Field(() => StatutoryRightEnum, { description: "Which." })
  right!: Right;

  @Field(() => QuarterScalar, {
    nullable: true,
    description: "From which quarter, or for the contribution year of which; that of today if absent.",
  })
  quarter?: Quarter | null;

  @Field(() => Boolean, { nullable: true, description: "For a student: whether the studies were never interrupted." })
  studiesUninterrupted?: boolean | null;
}

@InputType("DecideRightInput", { description: "What the fund decides of a right." })
export class DecideRightInput {
  @Field(() => WriteMetaInput, { description: "Key, version, dry run; the reason of a refusal." })
  meta!: WriteMetaInput;

  @Field(() => ID, { description: "Which request." })
  rightRequestId!: string;

  @Field(() => Boolean, { description: "Whether it is granted; else it is refused, and a reason must be given." })
  granted!: boolean;
}

@InputType("WaiveRightInput", { description: "A right that somebody gives up." })
export class WaiveRightInput {
  @Field(() => WriteMetaInput, { description: "Key, version, dry run." })
  meta!: WriteMetaInput;

  @Field(() => ID, { description: "Which request it was granted on." })
  rightRequestId!: string;
}

@UserErrorOf("RightStateError", "statut:rightState", "The request is in a state in which that is not done.")
class RightStateErrorType extends UserErrorType {
  @Field(() => RightStateEnum, { description: "The state that it is in." })
  state!: string;
}

@UserErrorOf("RightImpossibleError", "statut:rightImpossible", "The law, or what is known, does not allow the right.")
class RightImpossibleErrorType extends UserErrorType {
  @Field(() => String, { description: "Why, free of language: NOT_OF_STUDENT_AGE." })
  why!: string;
}

const RightError = createUnionType({
  name: "RightError",
  description: "Why nothing was done about a right.",
  types: () => [...commonErrors, RightStateErrorType, RightImpossibleErrorType] as const,
  ...byKind,
});

@ObjectType("RightPayload", { description: "The request as it stands now, or why nothing was done." })
@Sees("INSURED", ...STAFF)
export class RightPayload {
  @Field(() => RightRequestType, { nullable: true, description: "The request, after the change." })
  rightRequest?: RightRequestType | null;

  @Field(() => Boolean, { description: "Whether this answer was given before, under the same key." })
  replayed!: boolean;

  @Field(() => [RightError], { description: "Why nothing was done; empty if it was." })
  errors!: readonly object[];
}
