import { createUnionType, Field, ID, InputType, ObjectType } from "type-graphql";
import { Sees } from "../../../shared/plumbing/access.ts";
import { DateScalar } from "../../../shared/plumbing/scalars.ts";
import { byKind, commonErrors, WriteMetaInput } from "../../../shared/plumbing/user-error.ts";
import type { Day } from "../../../shared/values/calendar.ts";
import type { Region } from "../../rules/benefit.ts";
import type { ClaimChannel } from "../../rules/claims/claim-state.ts";
import { CaseAnswerInput } from "../case-form.ts";
import { ChildRegionEnum } from "../enums.ts";
import { BenefitClaimType } from "./claim.ts";
import {
  ClaimNotDecidableErrorType,
  ClaimOpenErrorType,
  ClaimStateErrorType,
  FigureUnknownErrorType,
} from "./claim-errors.ts";
import { CLAIM_READERS } from "./decision.ts";
import { ClaimChannelEnum } from "./enums.ts";

@InputType("ClaimBenefitInput", { description: "What somebody claims." })
export class ClaimBenefitInput {
  @Field(() => WriteMetaInput, { description: "Key, version, dry run." })
  meta!: WriteMetaInput;

  @Field(() => ID, { description: "For whom." })
  affiliateId!: string;

  @Field(() => ID, { description: "The benefit: BIRTH_LEAVE." })
  code!: string;

  @Field(() => DateScalar, { description: "The day of the fact: the birth, the judgment, the first day of leave." })
  factOn!: Day;

  @Field(() => ChildRegionEnum, { nullable: true, description: "Where the child lives, for what is regional." })
  region?: Region | null;

  @Field(() => ClaimChannelEnum, { nullable: true, description: "By what way it came; by the portal if absent." })
  channel?: ClaimChannel | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: "For case handlers: the day on which it reached the fund; today if absent.",
  })
  filedOn?: Day | null;

  @Field(() => [CaseAnswerInput], { defaultValue: [], description: "What `claimForm` asks, as far as it is known." })
  answers!: CaseAnswerInput[];
}

@InputType("AnswerClaimInput", { description: "What is answered to a claim, or anew." })
export class AnswerClaimInput {
  @Field(() => WriteMetaInput, { description: "Key, version, dry run." })
  meta!: WriteMetaInput;

  @Field(() => ID, { description: "Which claim." })
  claimId!: string;

  @Field(() => [CaseAnswerInput], { description: "The answers." })
  answers!: CaseAnswerInput[];
}

@InputType("AttachEvidenceInput", { description: "A document that proves something of a claim." })
export class AttachEvidenceInput {
  @Field(() => WriteMetaInput, { description: "Key, version, dry run." })
  meta!: WriteMetaInput;

  @Field(() => ID, { description: "Of which claim." })
  claimId!: string;

  @Field(() => ID, { description: "The code of what it proves: MEDICAL_CERTIFICATE." })
  code!: string;

  @Field(() => String, { description: "The name of the file, at most 200 characters." })
  fileName!: string;

  @Field(() => String, { description: "Its bytes in base64: a PDF, PNG or JPEG of at most 5 MB." })
  content!: string;
}

@InputType("AskForMissingInput", { description: "What the person is asked for." })
export class AskForMissingInput {
  @Field(() => WriteMetaInput, { description: "Key, version, dry run." })
  meta!: WriteMetaInput;

  @Field(() => ID, { description: "Of which claim." })
  claimId!: string;

  @Field(() => [ID], {
    defaultValue: [],
    description: "Fields and documents, by code, besides all that is missing.",
  })
  codes!: string[];

  @Field(() => String, { nullable: true, description: "In your own words, at most 2,000 characters." })
  note?: string | null;
}

@InputType("WithdrawClaimInput", { description: "Which claim is withdrawn." })
export class WithdrawClaimInput {
  @Field(() => WriteMetaInput, { description: "Key, version, dry run." })
  meta!: WriteMetaInput;

  @Field(() => ID, { description: "Which." })
  claimId!: string;
}

const ClaimError = createUnionType({
  name: "ClaimError",
  description: "Why nothing was done to a claim.",
  types: () =>
    [
      ...commonErrors,
      ClaimStateErrorType,
      ClaimOpenErrorType,
      ClaimNotDecidableErrorType,
      FigureUnknownErrorType,
    ] as const,
  ...byKind,
});

@ObjectType("BenefitClaimPayload", { description: "The claim as it stands now, or why nothing was done." })
@Sees(...CLAIM_READERS)
export class BenefitClaimPayload {
  @Field(() => BenefitClaimType, { nullable: true, description: "The claim; absent where nothing was done." })
  claim!: BenefitClaimType | null;

  @Field(() => [ClaimError], { description: "Why nothing was done; empty where something was." })
  errors!: readonly object[];

  @Field(() => Boolean, { description: "Whether it is the answer to an earlier question with the same key." })
  replayed!: boolean;
}
