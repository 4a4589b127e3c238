import { createUnionType, Directive, Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { Sees, STAFF } from "../../../shared/plumbing/access.ts";
import { connectionOf } from "../../../shared/plumbing/connection.ts";
import { enumOf } from "../../../shared/plumbing/enum-of.ts";
import { About } from "../../../shared/plumbing/privacy/about.ts";
import { DateScalar, EuroScalar, QuarterScalar } from "../../../shared/plumbing/scalars.ts";
import {
  byKind,
  commonErrors,
  UserErrorOf,
  UserErrorType,
  WriteMetaInput,
} from "../../../shared/plumbing/user-error.ts";
import { DeadlineType } from "../../../shared/plumbing/value-types.ts";
import type { Day, Quarter } from "../../../shared/values/calendar.ts";
import type { Cents } from "../../../shared/values/money.ts";
import { exemptionFaults, exemptionStates, exemptionSteps } from "../../rules/facilities/exemption.ts";
import { exemptionGrounds } from "../../rules/facilities/exemption-ground.ts";
import { liabilityBases } from "../../rules/facilities/joint-debtor.ts";
import { MONEY_READERS } from "../account.ts";
import { DueNatureEnum } from "../enums.ts";

/** Those who see a request for exemption: INASTI decides of it. */
export const EXEMPTION_READERS = [...MONEY_READERS, "INASTI"] as const;

/** Where a request stands. */
export const ExemptionStateEnum = enumOf("ExemptionState", "Where a request for exemption stands.", exemptionStates);
const LiabilityBasisEnum = enumOf("DueLiabilityBasis", "Why somebody answers for a due of another.", liabilityBases);
const ExemptionStepEnum = enumOf("ExemptionStep", "What is done with a request for exemption.", exemptionSteps);
const ExemptionGroundEnum = enumOf("ExemptionGround", "Why somebody cannot pay.", exemptionGrounds);
const ExemptionFaultEnum = enumOf("ExemptionFault", "Why an exemption cannot be asked for.", exemptionFaults);

@ObjectType("ExemptionRequestDue", { description: "A due for which exemption is asked, and what was decided of it." })
@Sees(...EXEMPTION_READERS)
export class ExemptionDueType {
  @Field(() => ID, { description: "The due." })
  dueId!: string;

  @Field(() => QuarterScalar, { description: "Its quarter." })
  quarter!: Quarter;

  @Field(() => DueNatureEnum, { description: "For what it was claimed." })
  nature!: string;

  @Field(() => EuroScalar, { description: "Its whole amount, with the fee." })
  amount!: Cents;

  @Field(() => Boolean, { nullable: true, description: "Whether it is exempted; absent until that is decided." })
  granted!: boolean | null;
}

@ObjectType("ExemptionClock", { description: "A legal clock of a request." })
@Sees(...EXEMPTION_READERS)
export class ExemptionClockType {
  @Field(() => ExemptionStepEnum, { description: "What must be done." })
  step!: string;

  @Field(() => DeadlineType, { description: "By when, and whether it was." })
  deadline!: DeadlineType;
}

@ObjectType("ExemptionRequest", {
  description:
    "A request for exemption from contributions (vrijstelling van bijdragen / dispense de cotisations), decided by INASTI. An exempted quarter is not owed, and does not count for the pension.",
})
@About("RECOVERY")
@Sees(...EXEMPTION_READERS)
export class ExemptionRequestType {
  @Field(() => ID, { description: "Its id." })
  id!: string;

  @Field(() => Int, { description: "Counts up with each change, for `expectedVersion`." })
  version!: number;

  @Field(() => ExemptionStateEnum, { description: "Where it stands." })
  state!: string;

  @Field(() => ExemptionGroundEnum, { description: "Why the person cannot pay." })
  ground!: string;

  @Field(() => DateScalar, { description: "The day on which it was asked for." })
  askedOn!: Day;

  @Field(() => DateScalar, { nullable: true, description: "The day of the last decision." })
  decidedOn!: Day | null;

  @Field(() => String, { nullable: true, description: "INASTI's reference of the decision." })
  reference!: string | null;

  @Field(() => String, { nullable: true, description: "Why it was decided so, where it was said." })
  reason!: string | null;
}

export const ExemptionRequestConnection = connectionOf("ExemptionRequest", () => ExemptionRequestType);

@InputType("AskExemptionInput", { description: "For which dues exemption is asked." })
export class AskExemptionInput {
  @Field(() => WriteMetaInput, { description: "Key, version, dry run." })
  meta!: WriteMetaInput;

  @Field(() => ID, { description: "Who owes them." })
  contributorId!: string;

  @Field(() => [ID], { description: "The dues, provisional or of a regularisation; their surcharges follow." })
  dueIds!: string[];

  @Field(() => ExemptionGroundEnum, { description: "Why the person cannot pay." })
  ground!: keyof typeof exemptionGrounds;
}

@InputType("NoteExemptionStepInput", { description: "What happened to a request." })
export class NoteExemptionStepInput {
  @Field(() => WriteMetaInput, { description: "Key, version, dry run." })
  meta!: WriteMetaInput;

  @Field(() => ID, { description: "The request." })
  requestId!: string;

  @Field(() => ExemptionStepEnum, { description: "What." })
  step!: keyof typeof exemptionSteps;

  @Field(() => DateScalar, { description: "On what day." })
  doneOn!: Day;
}

@InputType("DecideExemptionInput", { description: "What INASTI decided, or the commission in appeal." })
export class DecideExemptionInput {
  @Field(() => WriteMetaInput, { description: "Key, version, dry run; and the reason where something is refused." })
  meta!: WriteMetaInput;

  @Field(() => ID, { description: "The request." })
  requestId!: string;

  @Field(() => [ID], { description: "The dues that are exempted; the others of the request are not." })
  grantedDueIds!: string[];

  @Field(() => DateScalar, { description: "The day of the decision." })
  decidedOn!: Day;

  @Field(() => String, { nullable: true, description: "INASTI's reference." })
  reference?: string | null;
}

@UserErrorOf("ExemptionImpossibleError", "statut:exemptionImpossible", "An exemption cannot be asked for.")
class ExemptionImpossibleErrorType extends UserErrorType {
  @Field(() => ExemptionFaultEnum, { description: "Why." })
  why!: string;
}

@UserErrorOf("ExemptionStateError", "statut:exemptionState", "The request stands where this cannot be done.")
class ExemptionStateErrorType extends UserErrorType {
  @Field(() => ExemptionStateEnum, { description: "Where it stands." })
  state!: string;
}

const errorsOf = (name: string) =>
  createUnionType({
    name,
    description: "Why nothing was done.",
    types: () => [...commonErrors, ExemptionImpossibleErrorType, ExemptionStateErrorType] as const,
    ...byKind,
  });

const ExemptionRequestError = errorsOf("ExemptionRequestError");

@ObjectType("ExemptionRequestPayload", { description: "The request as it stands, or why nothing was done." })
@Sees(...EXEMPTION_READERS)
export class ExemptionRequestPayload {
  @Field(() => ExemptionRequestType, { nullable: true, description: "The request." })
  request?: ExemptionRequestType | null;

  @Field(() => Boolean, { description: "Whether this answer was given before, under the same key." })
  replayed!: boolean;

  @Directive("@listSize(assumedSize: 2)")
  @Field(() => [ExemptionRequestError], { description: "Why nothing was done; empty if it was." })
  errors!: readonly object[];
}

@ObjectType("JointDebtor", {
  description: "Somebody else who may answer for a due (hoofdelijk aansprakelijke / débiteur solidaire).",
})
@Sees(...STAFF)
export class JointDebtorType {
  @Field(() => LiabilityBasisEnum, { description: "Why." })
  basis!: keyof typeof LiabilityBasisEnum;

  @Field(() => DateScalar, { nullable: true, description: "Since when; absent where that is not known." })
  since?: Day | null;

  @Field(() => DateScalar, { nullable: true, description: "Until when; absent where it goes on." })
  until?: Day | null;

  @Field(() => Boolean, { description: "Whether the person answers for it; not where an exemption frees one of both." })
  liable!: boolean;
}
