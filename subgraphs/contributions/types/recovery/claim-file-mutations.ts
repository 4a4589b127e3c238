import { createUnionType, Directive, Field, ID, InputType, ObjectType } from "type-graphql";
import { Sees, STAFF } from "../../../shared/plumbing/access.ts";
import { enumOf } from "../../../shared/plumbing/enum-of.ts";
import { DateScalar } from "../../../shared/plumbing/scalars.ts";
import {
  byKind,
  commonErrors,
  UserErrorOf,
  UserErrorType,
  WriteMetaInput,
} from "../../../shared/plumbing/user-error.ts";
import type { Day } from "../../../shared/values/calendar.ts";
import type { InsolvencyProcedure } from "../../rules/recovery/insolvency.ts";
import type { StepChannel, StepKind } from "../../rules/recovery/step-kinds.ts";
import type { WriteOffGround } from "../../rules/recovery/write-off.ts";
import {
  ClaimFileType,
  InsolvencyProcedureEnum,
  RecoveryChannelEnum,
  RecoveryRequirementEnum,
  RecoveryStepKindEnum,
  WriteOffGroundEnum,
} from "./claim-file.ts";

const ClaimFileFaultEnum = enumOf("ClaimFileFault", "Why no claim file was opened.", {
  OPEN_ALREADY: "One is open.",
  NOT_LATE: "Nothing is late for long enough, or too little.",
  NOT_LIABLE: "The one does not answer for anything that the other left open.",
});

@InputType("OpenClaimFileInput", { description: "Whose claim file is opened." })
export class OpenClaimFileInput {
  @Field(() => WriteMetaInput, { description: "Key, version, dry run." })
  meta!: WriteMetaInput;

  @Field(() => ID, { description: "Who owes, or answers for who does." })
  contributorId!: string;

  @Field(() => ID, {
    nullable: true,
    description: "Whose debt it is, where it is claimed of who answers for it; absent where it is the own one.",
  })
  answersForId?: string | null;
}

@InputType("TakeRecoveryStepInput", { description: "A step that is taken in a claim file, or noted as taken." })
export class TakeRecoveryStepInput {
  @Field(() => WriteMetaInput, { description: "Key, version, dry run; and why, where recovery is held back." })
  meta!: WriteMetaInput;

  @Field(() => ID, { description: "The file." })
  fileId!: string;

  @Field(() => RecoveryStepKindEnum, { description: "Which step." })
  kind!: StepKind;

  @Field(() => DateScalar, {
    nullable: true,
    description: "On what day; today if absent. What the fund does itself, it notes on the day.",
  })
  doneOn?: Day | null;

  @Field(() => RecoveryChannelEnum, { nullable: true, description: "By which way." })
  channel?: StepChannel | null;

  @Field(() => String, {
    nullable: true,
    description: "What proves it: the number of the post, of the writ; at most 200 characters.",
  })
  proof?: string | null;

  @Field(() => WriteOffGroundEnum, {
    nullable: true,
    description: "On which ground one proposes to give the claim up.",
  })
  ground?: WriteOffGround | null;

  @Field(() => InsolvencyProcedureEnum, { nullable: true, description: "By which procedure, of an insolvency." })
  procedure?: InsolvencyProcedure | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: "Until when the judgment lets the claim be declared, of an insolvency.",
  })
  declareBy?: Day | null;

  @Field(() => String, { nullable: true, description: "A note for the fund’s staff, at most 4,000 characters." })
  note?: string | null;
}

@UserErrorOf("ClaimFileError", "statut:claimFile", "No claim file can be opened.")
class ClaimFileErrorType extends UserErrorType {
  @Field(() => ClaimFileFaultEnum, { description: "Why." })
  why!: string;
}

@UserErrorOf("RecoveryStepMissingError", "statut:recoveryStepMissing", "Something must come before this step.")
class RecoveryStepMissingErrorType extends UserErrorType {
  @Field(() => RecoveryRequirementEnum, { description: "What it lacks first." })
  why!: string;

  @Directive("@listSize(assumedSize: 6)")
  @Field(() => [RecoveryRequirementEnum], { description: "What it lacks, in the order of the ladder." })
  missing!: readonly string[];
}

const OpenClaimFileError = createUnionType({
  name: "OpenClaimFileError",
  description: "Why no file was opened.",
  types: () => [...commonErrors, ClaimFileErrorType] as const,
  ...byKind,
});

const TakeRecoveryStepError = createUnionType({
  name: "TakeRecoveryStepError",
  description: "Why the step was not taken.",
  types: () => [...commonErrors, RecoveryStepMissingErrorType] as const,
  ...byKind,
});

@ObjectType("OpenClaimFilePayload", { description: "The file that was opened, or why there is none." })
@Sees(...STAFF)
export class OpenClaimFilePayload {
  @Field(() => ClaimFileType, { nullable: true, description: "The file." })
  file?: ClaimFileType | null;

  @Field(() => Boolean, { description: "Whether this answer was given before, under the same key." })
  replayed!: boolean;

  @Directive("@listSize(assumedSize: 2)")
  @Field(() => [OpenClaimFileError], { description: "Why nothing was done; empty if it was." })
  errors!: readonly object[];
}

@ObjectType("TakeRecoveryStepPayload", { description: "The file with its new step, or why it was not taken." })
@Sees(...STAFF)
export class TakeRecoveryStepPayload {
  @Field(() => ClaimFileType, { nullable: true, description: "The file." })
  file?: ClaimFileType | null;

  @Field(() => Boolean, { description: "Whether this answer was given before, under the same key." })
  replayed!: boolean;

  @Directive("@listSize(assumedSize: 2)")
  @Field(() => [TakeRecoveryStepError], { description: "Why nothing was done; empty if it was." })
  errors!: readonly object[];
}
