import { createUnionType, Directive, Field, ID, Int, ObjectType } from "type-graphql";
import { Sees, STAFF } from "../../../shared/plumbing/access.ts";
import { enumOf } from "../../../shared/plumbing/enum-of.ts";
import { About } from "../../../shared/plumbing/privacy/about.ts";
import { DateScalar, EuroScalar, QuarterScalar } from "../../../shared/plumbing/scalars.ts";
import { byKind, commonErrors, UserErrorOf, UserErrorType } from "../../../shared/plumbing/user-error.ts";
import type { Day, Quarter } from "../../../shared/values/calendar.ts";
import type { Cents } from "../../../shared/values/money.ts";
import { changeFaults, changeStates, quarterChanges } from "../../rules/facilities/provisional-change.ts";
import { GrantedKindEnum } from "../enums.ts";

const READERS = ["INSURED", ...STAFF] as const;
const ChangeStateEnum = enumOf("ProvisionalChangeState", "Where a request stands.", changeStates);
const ChangeFaultEnum = enumOf("ProvisionalChangeFault", "Why another amount cannot be asked for.", changeFaults);
const QuarterChangeEnum = enumOf("QuarterChange", "What becomes of a quarter that was claimed.", quarterChanges);

const SurchargeKindEnum = enumOf("SanctionKind", "Which surcharge it is.", {
  QUARTERLY: "3 % at the end of a quarter.",
  YEAR_END: "7 %, once.",
});

@About("INCOME")
@ObjectType("ProvisionalChangeQuarter", { description: "What a change makes of a quarter." })
@Sees(...READERS)
export class ChangeQuarterType {
  @Field(() => QuarterScalar, { description: "The quarter." })
  quarter!: Quarter;

  @Field(() => EuroScalar, { description: "What is claimed for it now." })
  before!: Cents;

  @Field(() => EuroScalar, { description: "What the other amount would be." })
  after!: Cents;

  @Field(() => QuarterChangeEnum, { description: "What becomes of it." })
  change!: string;
}

@About("INCOME")
@ObjectType("SanctionSurcharge", { description: "A surcharge of a reduction that was not justified." })
@Sees(...READERS)
export class SanctionSurchargeType {
  @Field(() => SurchargeKindEnum, { description: "Which." })
  kind!: string;

  @Field(() => DateScalar, { description: "The day on which it falls." })
  on!: Day;

  @Field(() => EuroScalar, { description: "How much." })
  amount!: Cents;
}

@About("INCOME")
@ObjectType("ReductionSanction", {
  description:
    "What a reduction costs at worst (RD no. 38, art. 11bis): the income turns out to reach the standard amount, and nothing more was paid.",
})
@Sees(...READERS)
export class ReductionSanctionType {
  @Field(() => EuroScalar, { description: "The difference to the standard amount; who pays it in time avoids all." })
  avoidedBy!: Cents;

  @Field(() => DateScalar, { description: "Until when it avoids the sanction." })
  payUntil!: Day;

  @Field(() => DateScalar, { description: "When the statement of the year is taken to come; it may be earlier." })
  statementOn!: Day;

  @Directive("@listSize(assumedSize: 8)")
  @Field(() => [SanctionSurchargeType], { description: "The surcharges, by day." })
  surcharges!: readonly SanctionSurchargeType[];

  @Field(() => EuroScalar, { description: "What they make together." })
  total!: Cents;
}

@About("INCOME")
@ObjectType("ProvisionalChangePreview", { description: "What another provisional amount would change." })
@Sees(...READERS)
export class ChangePreviewType {
  @Directive("@listSize(assumedSize: 4)")
  @Field(() => [ChangeQuarterType], { description: "The quarters of the year that were claimed." })
  quarters!: readonly ChangeQuarterType[];

  @Field(() => EuroScalar, { description: "What they cost now." })
  before!: Cents;

  @Field(() => EuroScalar, { description: "What they would cost." })
  after!: Cents;

  @Field(() => ReductionSanctionType, { nullable: true, description: "What a reduction may cost afterwards." })
  sanction!: ReductionSanctionType | null;
}

@ObjectType("ProvisionalChange", {
  description:
    "A request for a higher or a lower provisional amount of a year (aanpassing van de voorlopige bijdragen / adaptation des cotisations provisoires).",
})
@About("INCOME")
@Sees(...READERS)
export class ProvisionalChangeType {
  @Field(() => ID, { description: "Its id." })
  id!: string;

  @Field(() => Int, { description: "Counts up with each change, for `expectedVersion`." })
  version!: number;

  @Field(() => Int, { description: "The contribution year." })
  year!: number;

  @Field(() => GrantedKindEnum, { description: "More, or less." })
  kind!: string;

  @Field(() => EuroScalar, { name: "expectedIncome", description: "The yearly income that is expected." })
  income!: Cents;

  @Field(() => String, { description: "What shows that the income will be so." })
  elements!: string;

  @Field(() => ChangeStateEnum, { description: "Where it stands." })
  state!: string;

  @Field(() => DateScalar, { description: "The day on which it was asked for." })
  askedOn!: Day;

  @Field(() => DateScalar, { nullable: true, description: "The day of the decision." })
  decidedOn!: Day | null;

  @Field(() => String, { nullable: true, description: "Why it was decided so, where it was said." })
  reason!: string | null;
}

@UserErrorOf("ProvisionalChangeImpossibleError", "statut:provisionalChangeImpossible", "It cannot be asked for.")
class ChangeImpossibleErrorType extends UserErrorType {
  @Field(() => ChangeFaultEnum, { description: "Why." })
  why!: string;
}

@UserErrorOf("ProvisionalChangeStateError", "statut:provisionalChangeState", "The request was decided.")
class ChangeStateErrorType extends UserErrorType {
  @Field(() => ChangeStateEnum, { description: "Where it stands." })
  state!: string;
}

const ProvisionalChangeError = createUnionType({
  name: "ProvisionalChangeError",
  description: "Why nothing was done.",
  types: () => [...commonErrors, ChangeImpossibleErrorType, ChangeStateErrorType] as const,
  ...byKind,
});

@ObjectType("ProvisionalChangePayload", { description: "The request, with what it changes; or why nothing was done." })
@Sees(...READERS)
export class ProvisionalChangePayload {
  @Field(() => ProvisionalChangeType, { nullable: true, description: "The request." })
  change?: ProvisionalChangeType | null;

  @Field(() => ChangePreviewType, { nullable: true, description: "What it changes, and may cost." })
  preview?: ChangePreviewType | null;

  @Field(() => Boolean, { description: "Whether this answer was given before, under the same key." })
  replayed!: boolean;

  @Directive("@listSize(assumedSize: 2)")
  @Field(() => [ProvisionalChangeError], { description: "Why nothing was done; empty if it was." })
  errors!: readonly object[];
}
