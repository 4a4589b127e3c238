import { Directive, Field, ID, Int, ObjectType } from "type-graphql";
import { Sees, STAFF } from "../../../shared/plumbing/access.ts";
import { enumOf } from "../../../shared/plumbing/enum-of.ts";
import { About } from "../../../shared/plumbing/privacy/about.ts";
import { DateScalar, QuarterScalar } from "../../../shared/plumbing/scalars.ts";
import { DeadlineType, LegalBasisType } from "../../../shared/plumbing/value-types.ts";
import type { Day, Quarter } from "../../../shared/values/calendar.ts";
import type { Deadline } from "../../../shared/values/deadline.ts";
import type { Source } from "../../../shared/values/law.ts";
import { cessationCauses, cessationStates } from "../../rules/cessation/cessation.ts";
import { openingCodes, openingStandings } from "../../rules/cessation/openings.ts";
import { AffiliationType } from "../affiliation.ts";
import { EvidenceType } from "../evidence/evidence.ts";
import { FundType } from "../fund.ts";
import { MessageAuthorEnum } from "../requests/enums.ts";

export const CessationCauseEnum = enumOf("CessationCause", "Why somebody stops.", cessationCauses);

export const CessationStateEnum = enumOf("CessationState", "Where a declared end stands.", cessationStates);

const CessationOpeningCodeEnum = enumOf(
  "CessationOpeningCode",
  "What the end of an activity opens, or leaves to be settled.",
  openingCodes,
);

const CessationOpeningStandingEnum = enumOf(
  "CessationOpeningStanding",
  "Whether something is open to somebody.",
  openingStandings,
);

@ObjectType("CessationOpening", { description: "One thing that the end of an activity opens, with its last day." })
@Sees("INSURED", ...STAFF)
export class CessationOpeningType {
  @Field(() => CessationOpeningCodeEnum, { description: "What it is." })
  code!: string;

  @Field(() => CessationOpeningStandingEnum, { description: "Whether it is open." })
  standing!: string;

  @Field(() => String, { description: "The same in a sentence, in the reader's language." })
  inWords!: string;

  @Field(() => QuarterScalar, { nullable: true, description: "The first quarter that it covers; absent if none." })
  from!: Quarter | null;

  @Field(() => DateScalar, { nullable: true, description: "The last day that it covers; absent where none is known." })
  until!: Day | null;

  @Field(() => DateScalar, { nullable: true, description: "The last day to ask for it; absent where nobody must." })
  askBy!: Day | null;

  @Field(() => String, { nullable: true, description: "Who decides: FUND, INASTI, HEALTH_FUND." })
  decidedBy!: string | null;

  @Directive("@listSize(assumedSize: 2)")
  @Field(() => [String], { description: "What is missing, or excludes it, in the reader's language." })
  obstacles!: readonly string[];

  @Field(() => LegalBasisType, { description: "Where it is written." })
  basis!: Source;
}

@ObjectType("LastQuarterDue", { description: "The last quarter of an activity, and whether it is due." })
@Sees("INSURED", ...STAFF)
export class LastQuarterDueType {
  @Field(() => QuarterScalar, { description: "The quarter." })
  quarter!: Quarter;

  @Field(() => Boolean, { description: "Whether a contribution is due for it." })
  due!: boolean;

  @Field(() => LegalBasisType, { description: "Where it is written." })
  basis!: Source;
}

@About("CAREER")
@ObjectType("Cessation", {
  description: "That somebody declared to have stopped, and what became of it (stopzetting / cessation).",
})
@Sees("INSURED", ...STAFF)
export class CessationType {
  @Field(() => ID, { description: "Its id." })
  id!: string;

  @Field(() => Int, { description: "Counts up with each change, for `expectedVersion`." })
  version!: number;

  @Field(() => AffiliationType, { nullable: true, description: "The period that it is about, as it stands." })
  affiliation!: AffiliationType | null;

  @Field(() => FundType, { description: "The fund to which it was declared." })
  fund!: FundType;

  @Field(() => DateScalar, { description: "The last day of the activity." })
  endsOn!: Day;

  @Field(() => CessationCauseEnum, { description: "Why." })
  cause!: string;

  @Field(() => MessageAuthorEnum, { description: "Who declared it." })
  declaredBy!: string;

  @Field(() => DeadlineType, { description: "By when it had to be declared, and when it was." })
  notice!: Deadline;

  @Field(() => CessationStateEnum, { description: "Where it stands." })
  state!: string;

  @Field(() => DateScalar, { nullable: true, description: "The day of the decision." })
  decidedOn!: Day | null;

  @Directive('@tag(name: "personal")')
  @Field(() => String, { nullable: true, description: "What was noted with the decision: why, or where the proof is." })
  reason!: string | null;

  @Field(() => DateScalar, { nullable: true, description: "The day on which the activity turned out to go on." })
  reopenedOn!: Day | null;

  @Field(() => LastQuarterDueType, { description: "The last quarter, and whether it is due." })
  lastQuarter!: LastQuarterDueType;

  @Directive("@listSize(assumedSize: 4)")
  @Field(() => [CessationOpeningType], { description: "What it opens, the nearest day to ask for it first." })
  opens!: readonly CessationOpeningType[];

  @Directive("@listSize(assumedSize: 2)")
  @Field(() => [EvidenceType], { description: "The documents that were handed in, without their bytes." })
  evidence!: readonly EvidenceType[];
}
