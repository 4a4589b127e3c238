import { createUnionType, Directive, Field, ID, InputType, ObjectType } from "type-graphql";
import { Sees, STAFF } from "../../../shared/plumbing/access.ts";
import { connectionOf } from "../../../shared/plumbing/connection.ts";
import { enumOf } from "../../../shared/plumbing/enum-of.ts";
import { About } from "../../../shared/plumbing/privacy/about.ts";
import {
  DateScalar,
  EnterpriseNumberScalar,
  EuroScalar,
  IbanScalar,
  QuarterScalar,
  StructuredCommunicationScalar,
} from "../../../shared/plumbing/scalars.ts";
import { byKind, commonErrors, WriteMetaInput } from "../../../shared/plumbing/user-error.ts";
import type { Day, Quarter } from "../../../shared/values/calendar.ts";
import type { Cents } from "../../../shared/values/money.ts";
import { type PartyKind, type PartyProgress, partyKinds, partyProgress } from "../../rules/recovery/parties.ts";
import { MONEY_READERS } from "../account.ts";
import { DueNatureEnum } from "../enums.ts";
import { ClaimFileType } from "./claim-file.ts";

const PartyKindEnum = enumOf("RecoveryPartyKind", "Who has a claim file in hand.", partyKinds);
const PartyProgressEnum = enumOf(
  "RecoveryPartyProgressKind",
  "How far who has a file in hand says to be.",
  partyProgress,
);
const PARTY = "RECOVERY_PARTY";

@ObjectType("RecoveryPartyProgress", { description: "How far who has a file in hand said to be, on a day." })
@Sees(...MONEY_READERS, PARTY)
export class PartyProgressType {
  @Field(() => PartyProgressEnum, { description: "How far." })
  kind!: PartyProgress;

  @Field(() => DateScalar, { description: "On what day." })
  on!: Day;

  @Field(() => String, { nullable: true, description: "What proves it." })
  proof!: string | null;
}

@ObjectType("RecoveryParty", { description: "A bailiff, lawyer or curator who has a claim file in hand, or had." })
@About("RECOVERY")
@Sees(...MONEY_READERS)
export class ClaimPartyType {
  @Field(() => ID, { description: "Its id." })
  id!: string;

  @Field(() => PartyKindEnum, { description: "As what." })
  kind!: PartyKind;

  @Field(() => String, { description: "The name of the office." })
  name!: string;

  @Field(() => EnterpriseNumberScalar, { description: "By which it is known." })
  enterpriseNumber!: string;

  @Field(() => DateScalar, { description: "Since when." })
  since!: Day;

  @Field(() => DateScalar, { nullable: true, description: "Until when; absent while it has the file." })
  until!: Day | null;
}

@ObjectType("AssignedClaimLine", { description: "What of a due is claimed in a file in one’s hand, and open." })
@Sees(PARTY)
export class AssignedLineType {
  @Field(() => DueNatureEnum, { description: "For what." })
  nature!: string;

  @Field(() => QuarterScalar, { description: "Of which quarter." })
  quarter!: Quarter;

  @Field(() => EuroScalar, { description: "How much: what the last claiming step named, as far as it is open." })
  amount!: Cents;
}

@ObjectType("AssignedClaim", {
  description:
    "A claim file as the bailiff, lawyer or curator sees it who has it in hand: what one needs for it, and no more.",
})
@About("RECOVERY")
@Sees(PARTY)
export class AssignedClaimType {
  @Field(() => ID, { description: "Its id." })
  id!: string;

  @Field(() => PartyKindEnum, { description: "As what one has it in hand." })
  kind!: PartyKind;

  @Field(() => String, { description: "The code of the fund that gave it." })
  fund!: string;

  @Field(() => DateScalar, { description: "Since when." })
  assignedOn!: Day;

  @Directive('@tag(name: "personal")')
  @Directive("@listSize(assumedSize: 4)")
  @Field(() => [String], { description: "The debtor, as a letter is addressed; nothing where no address is known." })
  debtor!: readonly string[];

  @Field(() => StructuredCommunicationScalar, { description: "Under which it is paid to the fund." })
  communication!: string;

  @Field(() => IbanScalar, { nullable: true, description: "On which account of the fund." })
  iban!: string | null;
}

export const AssignedClaimConnection = connectionOf("AssignedClaim", () => AssignedClaimType);

@InputType("AssignRecoveryPartyInput", { description: "Who gets a claim file in hand." })
export class AssignRecoveryPartyInput {
  @Field(() => WriteMetaInput, { description: "Key, version, dry run." })
  meta!: WriteMetaInput;

  @Field(() => ID, { description: "The claim file." })
  fileId!: string;

  @Field(() => PartyKindEnum, { description: "As what." })
  kind!: PartyKind;

  @Field(() => EnterpriseNumberScalar, { description: "The number of the office: who signs in with it sees the file." })
  enterpriseNumber!: string;

  @Field(() => String, { description: "The name of the office, at most 160 characters." })
  name!: string;
}

@InputType("EndRecoveryPartyInput", { description: "Who has a claim file in hand no longer." })
export class EndRecoveryPartyInput {
  @Field(() => WriteMetaInput, { description: "Key, version, dry run." })
  meta!: WriteMetaInput;

  @Field(() => ID, { description: "The party." })
  partyId!: string;
}

@InputType("ReportRecoveryProgressInput", { description: "How far one is with a file in the own hand." })
export class ReportRecoveryProgressInput {
  @Field(() => WriteMetaInput, { description: "Key, version, dry run." })
  meta!: WriteMetaInput;

  @Field(() => ID, { description: "The file, as one has it in hand." })
  claimId!: string;

  @Field(() => PartyProgressEnum, { description: "How far." })
  kind!: PartyProgress;

  @Field(() => DateScalar, { description: "On what day, today at the latest." })
  on!: Day;

  @Field(() => String, { nullable: true, description: "What proves it, at most 200 characters." })
  proof?: string | null;
}

const RecoveryPartyError = createUnionType({
  name: "RecoveryPartyError",
  description: "Why nothing was done.",
  types: () => [...commonErrors] as const,
  ...byKind,
});

@ObjectType("RecoveryPartyPayload", { description: "The file with who has it in hand, or why nothing was done." })
@Sees(...STAFF)
export class RecoveryPartyPayload {
  @Field(() => ClaimFileType, { nullable: true, description: "The file." })
  file?: ClaimFileType | null;

  @Field(() => Boolean, { description: "Whether this answer was given before, under the same key." })
  replayed!: boolean;

  @Directive("@listSize(assumedSize: 2)")
  @Field(() => [RecoveryPartyError], { description: "Why nothing was done; empty if it was." })
  errors!: readonly object[];
}

@ObjectType("RecoveryProgressPayload", { description: "The file with the progress, or why nothing was noted." })
@Sees(PARTY)
export class RecoveryProgressPayload {
  @Field(() => AssignedClaimType, { nullable: true, description: "The file, as one has it in hand." })
  claim?: AssignedClaimType | null;

  @Field(() => Boolean, { description: "Whether this answer was given before, under the same key." })
  replayed!: boolean;

  @Directive("@listSize(assumedSize: 2)")
  @Field(() => [RecoveryPartyError], { description: "Why nothing was noted; empty if it was." })
  errors!: readonly object[];
}
