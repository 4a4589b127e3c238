import { createUnionType, Field, ID, InputType, ObjectType } from "type-graphql";
import { Sees } from "../../../shared/plumbing/access.ts";
import { enumOf } from "../../../shared/plumbing/enum-of.ts";
import { DateScalar, EuroScalar, RateScalar } from "../../../shared/plumbing/scalars.ts";
import {
  byKind,
  commonErrors,
  UserErrorOf,
  UserErrorType,
  WriteMetaInput,
} from "../../../shared/plumbing/user-error.ts";
import type { Day } from "../../../shared/values/calendar.ts";
import type { Cents, Rate } from "../../../shared/values/money.ts";
import type { ClaimChannel } from "../../rules/claims/claim-state.ts";
import { type OverpaymentCause, overpaymentFaults } from "../../rules/overpayments/overpayment.ts";
import { CLAIM_READERS } from "../claims/decision.ts";
import { ClaimChannelEnum } from "../claims/enums.ts";
import { DecisionOfficeInput } from "../claims/write-decisions.ts";
import { OverpaymentCauseEnum, OverpaymentType } from "./overpayment.ts";

export const OverpaymentFaultEnum = enumOf("BenefitOverpaymentFault", "Why nothing is done.", overpaymentFaults);

@UserErrorOf("OverpaymentError", "statut:overpayment", "Nothing is done to an overpayment.")
export class OverpaymentErrorType extends UserErrorType {
  @Field(() => OverpaymentFaultEnum, { description: "Why." })
  why!: string;
}

/** What every input about an overpayment names. */
@InputType("OverpaymentInput", { description: "Which overpayment." })
export class OverpaymentInput {
  @Field(() => WriteMetaInput, { description: "Key, version, dry run." })
  meta!: WriteMetaInput;

  @Field(() => ID, { description: "Which." })
  overpaymentId!: string;
}

@InputType("DecideBenefitOverpaymentInput", { description: "How a repayment is decided." })
export class DecideBenefitOverpaymentInput extends OverpaymentInput {
  @Field(() => OverpaymentCauseEnum, { description: "Why it was paid without right." })
  cause!: OverpaymentCause;

  @Field(() => String, { description: "In your own words, 20 to 4,000 characters." })
  explanation!: string;

  @Field(() => String, { description: "The provisions that were not kept, with their contents." })
  provisions!: string;

  @Field(() => DecisionOfficeInput, { description: "Who decides, and where one may go." })
  office!: DecisionOfficeInput;

  @Field(() => RateScalar, {
    nullable: true,
    description: "How much of each later payment is kept back; as much as the law lets, if absent.",
  })
  share?: Rate | null;
}

@InputType("NotifyBenefitOverpaymentInput", { description: "That the claim for repayment was sent." })
export class NotifyBenefitOverpaymentInput extends OverpaymentInput {
  @Field(() => DateScalar, { description: "On what day." })
  on!: Day;

  @Field(() => ClaimChannelEnum, { description: "By what way." })
  channel!: ClaimChannel;

  @Field(() => String, { nullable: true, description: "The number of the registered item, or a receipt." })
  proof?: string | null;
}

@InputType("RecordRepaymentInput", { description: "That the person repaid something." })
export class RecordRepaymentInput extends OverpaymentInput {
  @Field(() => EuroScalar, { description: "How much." })
  amount!: Cents;

  @Field(() => DateScalar, { description: "On what day it came." })
  receivedOn!: Day;

  @Field(() => String, { description: "Under which the bank or the desk knows it: the same is noted once." })
  reference!: string;
}

@InputType("ProposeRepaymentPlanInput", { description: "How much a month one would repay." })
export class ProposeRepaymentPlanInput extends OverpaymentInput {
  @Field(() => EuroScalar, { description: "How much a month." })
  monthly!: Cents;

  @Field(() => DateScalar, { description: "By when the first part is paid." })
  startsOn!: Day;

  @Field(() => String, { description: "Why, 10 to 4,000 characters." })
  motive!: string;
}

@InputType("DecideRepaymentPlanInput", { description: "Whether a plan is accepted; to refuse it, `meta.reason`." })
export class DecideRepaymentPlanInput extends OverpaymentInput {
  @Field(() => Boolean, { description: "Whether it is." })
  accepted!: boolean;
}

@InputType("AskBenefitOverpaymentWaiverInput", { description: "Why what is left should be waived." })
export class AskBenefitOverpaymentWaiverInput extends OverpaymentInput {
  @Field(() => String, { description: "Why, 10 to 4,000 characters." })
  motive!: string;
}

@InputType("DecideBenefitOverpaymentWaiverInput", {
  description: "How much is waived; if not all, `meta.reason` says why.",
})
export class DecideBenefitOverpaymentWaiverInput extends OverpaymentInput {
  @Field(() => EuroScalar, { description: "How much; 0.00 refuses it." })
  amount!: Cents;
}

@InputType("ApproveBenefitOverpaymentWaiverInput", { description: "Of which overpayment the waiver is approved." })
export class ApproveBenefitOverpaymentWaiverInput extends OverpaymentInput {}

const WriteError = createUnionType({
  name: "BenefitOverpaymentWriteError",
  description: "Why nothing was done to an overpayment.",
  types: () => [...commonErrors, OverpaymentErrorType] as const,
  ...byKind,
});

@ObjectType("BenefitOverpaymentPayload", { description: "The overpayment as it stands now, or why nothing was done." })
@Sees(...CLAIM_READERS)
export class OverpaymentPayload {
  @Field(() => OverpaymentType, { nullable: true, description: "The overpayment; absent where nothing was done." })
  overpayment!: OverpaymentType | null;

  @Field(() => [WriteError], { description: "Why nothing was done; empty where something was." })
  errors!: readonly object[];

  @Field(() => Boolean, { description: "Whether it is the answer to an earlier question with the same key." })
  replayed!: boolean;
}
