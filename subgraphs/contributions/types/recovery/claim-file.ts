import { Directive, Field, ID, Int, ObjectType } from "type-graphql";
import { Sees, STAFF } from "../../../shared/plumbing/access.ts";
import { connectionOf } from "../../../shared/plumbing/connection.ts";
import { enumOf } from "../../../shared/plumbing/enum-of.ts";
import { About } from "../../../shared/plumbing/privacy/about.ts";
import { DateScalar, EuroScalar, QuarterScalar } from "../../../shared/plumbing/scalars.ts";
import { LegalBasisType } from "../../../shared/plumbing/value-types.ts";
import type { Day, Quarter } from "../../../shared/values/calendar.ts";
import type { Source } from "../../../shared/values/law.ts";
import type { Cents } from "../../../shared/values/money.ts";
import { insolvencyProcedures } from "../../rules/recovery/insolvency.ts";
import { jointBases } from "../../rules/recovery/joint-claim.ts";
import { type RequirementCode, requirements } from "../../rules/recovery/requirements.ts";
import { type StepKind, stepKinds } from "../../rules/recovery/step-kinds.ts";
import { writeOffGrounds } from "../../rules/recovery/write-off.ts";
import { MONEY_READERS } from "../account.ts";
import { DueNatureEnum } from "../enums.ts";

export const RecoveryStepKindEnum = enumOf("RecoveryStepKind", "What may happen in a claim file.", stepKinds);

const saying = Object.entries(requirements).map(([code, { says }]) => [code, says]);
export const RecoveryRequirementEnum = enumOf(
  "RecoveryRequirement",
  "What a step of recovery asks for.",
  Object.fromEntries(saying) as Record<RequirementCode, string>,
);

export const RecoveryChannelEnum = enumOf("RecoveryChannel", "By which way a step was taken.", {
  POST: "By the post.",
  REGISTERED_POST: "By registered post (aangetekend / recommandé).",
  E_MAIL: "By electronic mail.",
  PORTAL: "In the portal.",
  PHONE: "By telephone.",
  VISIT: "At the office, or at the debtor’s.",
  BAILIFF: "By a bailiff (gerechtsdeurwaarder / huissier de justice).",
});

export const InsolvencyProcedureEnum = enumOf(
  "InsolvencyProcedure",
  "By which procedure individual recovery stops.",
  insolvencyProcedures,
);

const JointBasisEnum = enumOf("JointClaimBasis", "Why somebody is claimed what another owes.", jointBases);

export const WriteOffGroundEnum = enumOf("WriteOffGround", "Why a claim is given up.", writeOffGrounds);

const JudicialWayEnum = enumOf("JudicialWay", "By which way a court is asked.", {
  CONSTRAINT: "A constraint, for nobody contests: it costs less, and needs no judge.",
  SUMMONS: "A summons, for the debtor contests.",
});

@ObjectType("MissingRequirement", { description: "What a step lacks, and where it is written." })
@Sees(...MONEY_READERS)
export class MissingRequirementType {
  @Field(() => RecoveryRequirementEnum, { description: "Its code." })
  code!: string;

  @Field(() => LegalBasisType, { description: "Where it is written." })
  basis!: Source;
}

@ObjectType("NextRecoveryStep", { description: "What comes next in a claim file, and what it lacks." })
@Sees(...MONEY_READERS)
export class NextRecoveryStepType {
  @Field(() => RecoveryStepKindEnum, { description: "Which step." })
  kind!: StepKind;

  @Directive("@listSize(assumedSize: 3)")
  @Field(() => [MissingRequirementType], { description: "What it lacks today; nothing where it may be taken." })
  missing!: readonly MissingRequirementType[];
}

@ObjectType("RecoveryStep", { description: "A step of a claim file, which never changes." })
@About("RECOVERY")
@Sees(...MONEY_READERS)
export class RecoveryStepType {
  @Field(() => ID, { description: "Its id." })
  id!: string;

  @Field(() => RecoveryStepKindEnum, { description: "What was done." })
  kind!: StepKind;

  @Field(() => DateScalar, { description: "On what day." })
  on!: Day;

  @Field(() => RecoveryChannelEnum, { nullable: true, description: "By which way." })
  channel!: string | null;

  @Field(() => String, { nullable: true, description: "What proves it: the number of the post, of the writ." })
  proof!: string | null;

  @Field(() => InsolvencyProcedureEnum, { nullable: true, description: "By which procedure, of an insolvency." })
  procedure!: string | null;

  @Field(() => WriteOffGroundEnum, { nullable: true, description: "On which legal ground, where it gives sums up." })
  ground!: string | null;

  @Sees(...STAFF)
  @Field(() => String, { description: "Who took or noted it." })
  by!: string;

  @Sees(...STAFF)
  @Directive('@tag(name: "personal")')
  @Field(() => String, { nullable: true, description: "What the fund noted of it, for its staff." })
  note!: string | null;
}

@ObjectType("ClaimFile", {
  description:
    "What somebody owes a fund past its day, and what is done about it, step by step (invorderingsdossier / dossier de recouvrement).",
})
@About("RECOVERY")
@Sees(...MONEY_READERS)
export class ClaimFileType {
  @Field(() => ID, { description: "Its id." })
  id!: string;

  @Field(() => Int, { description: "Counts up with each step, for `expectedVersion`." })
  version!: number;

  @Field(() => DateScalar, { description: "The day on which it was opened." })
  openedOn!: Day;

  @Field(() => DateScalar, { nullable: true, description: "The day on which it was closed." })
  closedOn!: Day | null;
}

@ObjectType("ClaimLine", { description: "What is open of one due, and until when it can be claimed." })
@About("RECOVERY")
@Sees(...MONEY_READERS)
export class ClaimLineType {
  @Field(() => DueNatureEnum, { description: "For what." })
  nature!: string;

  @Field(() => QuarterScalar, { description: "Of which quarter; what a company owes stands under its year’s last." })
  quarter!: Quarter;

  @Field(() => JointBasisEnum, { nullable: true, description: "Why one answers for it, where another owes it." })
  basis!: string | null;

  @Field(() => EuroScalar, { description: "What is open of it, whoever pays." })
  outstanding!: Cents;

  @Field(() => DateScalar, { description: "The last day on which it can be claimed or interrupted." })
  lastDayToClaim!: Day;
}

@ObjectType("JudicialWayChosen", { description: "By which way a court would be asked, by rule." })
@Sees(...MONEY_READERS)
export class JudicialWayType {
  @Field(() => JudicialWayEnum, { description: "Which way, and thereby why." })
  way!: string;
}

export const ClaimFileConnection = connectionOf("ClaimFile", () => ClaimFileType);
