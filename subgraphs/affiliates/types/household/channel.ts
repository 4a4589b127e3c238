import { Field, ID, InputType, ObjectType } from "type-graphql";
import { Sees, STAFF } from "../../../shared/plumbing/access.ts";
import { enumOf } from "../../../shared/plumbing/enum-of.ts";
import { About } from "../../../shared/plumbing/privacy/about.ts";
import { DateScalar, DateTimeScalar } from "../../../shared/plumbing/scalars.ts";
import { UserErrorOf, UserErrorType, WriteMetaInput } from "../../../shared/plumbing/user-error.ts";
import { LegalBasisType } from "../../../shared/plumbing/value-types.ts";
import { channelWords, type WrittenChannel, writtenChannels } from "../../rules/household/channel.ts";
import { AffiliateType } from "../affiliate.ts";
import { DetailSourceEnum } from "./details.ts";
import { payloadOf } from "./payload.ts";

export const WrittenChannelEnum = enumOf("WrittenChannel", "By what way somebody is written to.", writtenChannels);

@About("CONTACT")
@ObjectType("ChannelConsent", { description: "What was said last of consent to a way (toestemming / consentement)." })
@Sees("INSURED", ...STAFF)
export class ChannelConsentType {
  @Field(() => Boolean, { description: "Whether it was given; or else taken back." })
  given!: boolean;

  @Field(() => DateTimeScalar, { description: "When." })
  recordedAt!: string;

  @Field(() => String, { description: "How it can be shown." })
  proof!: string;

  @Field(() => DetailSourceEnum, { description: "Who said so." })
  source!: string;
}

@About("CONTACT")
@ObjectType("AffiliateChannel", { description: "A way in which the person can be written to (kanaal / canal)." })
@Sees("INSURED", ...STAFF)
export class AffiliateChannelType {
  @Field(() => WrittenChannelEnum, { description: "Which." })
  channel!: WrittenChannel;

  @Field(() => Boolean, { description: "Whether letters go by it today; by one of all they do." })
  inUse!: boolean;

  @Field(() => String, { nullable: true, description: "To what address, where it is not that of the person." })
  address!: string | null;

  @Field(() => LegalBasisType, { nullable: true, description: "Why consent is needed; absent where none is." })
  consentBasis!: LegalBasisType | null;

  @Field(() => ChannelConsentType, { nullable: true, description: "The last word on consent; absent if none fell." })
  consent!: ChannelConsentType | null;
}

const ChannelWordEnum = enumOf("ChannelWord", "What was said of a way of being written to.", channelWords);

@About("CONTACT")
@ObjectType("ChannelHistory", { description: "What was said once of a way of being written to, and to which fund." })
@Sees("INSURED", ...STAFF)
export class ChannelHistoryType {
  @Field(() => WrittenChannelEnum, { description: "Of which." })
  channel!: string;

  @Field(() => ChannelWordEnum, { description: "What." })
  said!: string;

  @Field(() => DateScalar, { description: "On what day." })
  recordedOn!: string;

  @Field(() => ID, { description: "The code of the fund to which it was said; it binds no other." })
  fundCode!: string;

  @Field(() => String, { nullable: true, description: "To what address, where it was said." })
  address!: string | null;

  @Field(() => String, { nullable: true, description: "How it can be shown." })
  proof!: string | null;

  @Field(() => DetailSourceEnum, { description: "Who said so." })
  source!: string;
}

@InputType("RecordChannelConsentInput", { description: "That somebody agrees to a way, or takes it back." })
export class RecordChannelConsentInput {
  @Field(() => WriteMetaInput, { description: "Key, version of the affiliate, dry run." })
  meta!: WriteMetaInput;

  @Field(() => ID, { description: "Who." })
  affiliateId!: string;

  @Field(() => WrittenChannelEnum, { description: "To which way; a letter needs no consent." })
  channel!: WrittenChannel;

  @Field(() => Boolean, { description: "Given, or taken back." })
  given!: boolean;

  @Field(() => String, { nullable: true, description: "The mail address, where consent to mail is given." })
  address?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "How it can be shown, at most 500 characters; staff must say so, the person is signed in.",
  })
  proof?: string | null;
}

@InputType("ChoosePreferredChannelInput", { description: "By what way somebody wants to be written to." })
export class ChoosePreferredChannelInput {
  @Field(() => WriteMetaInput, { description: "Key, version of the affiliate, dry run." })
  meta!: WriteMetaInput;

  @Field(() => ID, { description: "Who." })
  affiliateId!: string;

  @Field(() => WrittenChannelEnum, { description: "By which; one that needs consent must have it." })
  channel!: WrittenChannel;
}

@UserErrorOf("ConsentMissingError", "statut:consentMissing", "The person has not agreed to that way.")
class ConsentMissingErrorType extends UserErrorType {
  @Field(() => WrittenChannelEnum, { description: "To which." })
  channel!: WrittenChannel;
}

const affiliate = ["affiliate", () => AffiliateType, "The affiliate after the change."] as const;
const roles = ["INSURED", ...STAFF] as const;

/** What the mutations answer. */
export const RecordChannelConsentPayload = payloadOf({ name: "RecordChannelConsent", roles, noun: affiliate });
export const ChoosePreferredChannelPayload = payloadOf({
  name: "ChoosePreferredChannel",
  roles,
  errors: [ConsentMissingErrorType],
  noun: affiliate,
});
