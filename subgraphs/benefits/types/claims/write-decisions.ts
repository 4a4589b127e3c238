import { Field, ID, InputType } from "type-graphql";
import { DateScalar, QuarterScalar } from "../../../shared/plumbing/scalars.ts";
import { WriteMetaInput } from "../../../shared/plumbing/user-error.ts";
import type { Day, Quarter } from "../../../shared/values/calendar.ts";
import type { ClaimChannel } from "../../rules/claims/claim-state.ts";
import type { RevisionGround } from "../../rules/claims/decision.ts";
import { CaseAnswerInput } from "../case-form.ts";
import { SimulatedQuarterInput } from "../simulate-benefit.ts";
import { ClaimChannelEnum, RevisionGroundEnum } from "./enums.ts";

@InputType("AppealCourt", { description: "The court before which one appeals." })
export class AppealCourtInput {
  @Field(() => String, { description: "Its name: that of the labour court of the person's residence." })
  name!: string;

  @Field(() => String, { description: "Its address." })
  address!: string;
}

@InputType("DecisionOffice", { description: "Who decides, and where one may go: a refusal is not kept without it." })
export class DecisionOfficeInput {
  @Field(() => AppealCourtInput, { nullable: true, description: "The court." })
  court?: AppealCourtInput | null;

  @Field(() => String, { nullable: true, description: "Where one is given explanations: a name, a number." })
  contact?: string | null;

  @Field(() => String, { nullable: true, description: "The service that manages the file." })
  service?: string | null;
}

@InputType("DecideClaimInput", { description: "What is added to what the rules say of a claim." })
export class DecideClaimInput {
  @Field(() => WriteMetaInput, { description: "Key, version, dry run: a dry run shows the decision." })
  meta!: WriteMetaInput;

  @Field(() => ID, { description: "Which claim." })
  claimId!: string;

  @Field(() => DecisionOfficeInput, { description: "Who decides, and where one may go." })
  office!: DecisionOfficeInput;

  @Field(() => String, {
    nullable: true,
    description: "In your own words, at most 4,000 characters; required with further reasons and on a revision.",
  })
  explanation?: string | null;

  @Field(() => [ID], { defaultValue: [], description: "Reasons that the evidence gives: PAT_R03." })
  furtherReasons!: string[];

  @Field(() => [SimulatedQuarterInput], {
    defaultValue: [],
    description: "How quarters are treated of which the settlement does not tell.",
  })
  quarters!: SimulatedQuarterInput[];

  @Field(() => RevisionGroundEnum, { nullable: true, description: "Why a decision is revised; only then." })
  ground?: RevisionGround | null;

  @Field(() => [CaseAnswerInput], {
    defaultValue: [],
    description: "On a revision: what turned out otherwise than it was answered; a claim in hand has `answerClaim`.",
  })
  answers!: CaseAnswerInput[];

  @Field(() => Boolean, {
    defaultValue: false,
    description: "With OWN_ERROR: that the person knew or should have known of it, so that it works back.",
  })
  shouldHaveKnown!: boolean;
}

@InputType("DecideStatusRequestInput", { description: "What the institute decided of a request passed on to it." })
export class DecideStatusRequestInput {
  @Field(() => WriteMetaInput, { description: "Key, dry run." })
  meta!: WriteMetaInput;

  @Field(() => ID, { description: "Of which request: what the message is about." })
  claimId!: string;

  @Field(() => Boolean, { description: "Whether it is granted." })
  granted!: boolean;

  @Field(() => [QuarterScalar], { defaultValue: [], description: "Of sickness: the quarters that are assimilated." })
  quarters!: Quarter[];

  @Field(() => DateScalar, { description: "On what day it was decided." })
  decidedOn!: Day;

  @Field(() => String, { description: "Your own reference of the decision, 3 to 100 characters; another for another." })
  reference!: string;
}

@InputType("NoteRedirectedOutcomeInput", { description: "What an institution decided of a claim passed on to it." })
export class NoteRedirectedOutcomeInput {
  @Field(() => WriteMetaInput, { description: "Key, dry run." })
  meta!: WriteMetaInput;

  @Field(() => ID, { description: "Of which claim." })
  claimId!: string;

  @Field(() => Boolean, { description: "Whether it granted what was asked." })
  granted!: boolean;

  @Field(() => [QuarterScalar], { defaultValue: [], description: "Of sickness: the quarters that it assimilates." })
  quarters!: Quarter[];

  @Field(() => DateScalar, { description: "On what day it decided." })
  decidedOn!: Day;

  @Field(() => String, { description: "Under which it knows the decision, 3 to 100 characters." })
  reference!: string;
}

@InputType("NotifyDecisionInput", { description: "That a decision was sent." })
export class NotifyDecisionInput {
  @Field(() => WriteMetaInput, { description: "Key, version, dry run." })
  meta!: WriteMetaInput;

  @Field(() => ID, { description: "Of which claim." })
  claimId!: string;

  @Field(() => DateScalar, { description: "On what day." })
  on!: Day;

  @Field(() => ClaimChannelEnum, { description: "By what way." })
  channel!: ClaimChannel;

  @Field(() => String, { nullable: true, description: "The number of the registered item, or a receipt." })
  proof?: string | null;
}
