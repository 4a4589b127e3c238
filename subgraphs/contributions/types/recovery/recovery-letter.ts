import { Directive, Field, ObjectType } from "type-graphql";
import { Sees } from "../../../shared/plumbing/access.ts";
import { LanguageEnum } from "../../../shared/plumbing/contributor-types.ts";
import { enumOf } from "../../../shared/plumbing/enum-of.ts";
import { About } from "../../../shared/plumbing/privacy/about.ts";
import { DateScalar } from "../../../shared/plumbing/scalars.ts";
import { LegalBasisType } from "../../../shared/plumbing/value-types.ts";
import type { Day } from "../../../shared/values/calendar.ts";
import type { Source } from "../../../shared/values/law.ts";
import { type MentionCode, mentions } from "../../rules/recovery/letters.ts";
import { MONEY_READERS } from "../account.ts";
import { NoticeLineType } from "../notices/notice.ts";

const saying = Object.entries(mentions).map(([code, { says }]) => [code, says]);
const LetterMentionEnum = enumOf(
  "RecoveryMention",
  "What a letter of recovery says besides the sums.",
  Object.fromEntries(saying) as Record<MentionCode, string>,
);

@ObjectType("RecoveryLetterMention", { description: "What a letter says because the law or the charter wants it." })
@Sees(...MONEY_READERS)
export class RecoveryLetterMentionType {
  @Field(() => LetterMentionEnum, { description: "Its code." })
  code!: MentionCode;

  @Field(() => String, { description: "As the letter says it." })
  text!: string;

  @Field(() => LegalBasisType, { description: "Where it is written." })
  basis!: Source;
}

@About("RECOVERY")
@ObjectType("RecoveryLetter", { description: "The letter of a step of recovery, word for word as it was written." })
@Sees(...MONEY_READERS)
export class RecoveryLetterType {
  @Field(() => LanguageEnum, { description: "In which language." })
  language!: string;

  @Field(() => DateScalar, { description: "The day that stands on it." })
  madeOn!: Day;

  @Directive('@tag(name: "personal")')
  @Field(() => [String], { description: "To whom: name and address." })
  addressee!: readonly string[];

  @Field(() => String, { description: "Its title." })
  title!: string;

  @Field(() => String, { description: "Its first sentences." })
  introduction!: string;

  @Directive("@listSize(assumedSize: 8)")
  @Field(() => [NoticeLineType], { description: "Each due with the exact sum that is claimed of it, then the total." })
  sums!: readonly NoticeLineType[];

  @Directive("@listSize(assumedSize: 4)")
  @Field(() => [RecoveryLetterMentionType], { description: "What the law or the charter wants said beside the sums." })
  mentions!: readonly RecoveryLetterMentionType[];

  @Directive("@listSize(assumedSize: 4)")
  @Field(() => [NoticeLineType], { description: "What a transfer needs." })
  payment!: readonly NoticeLineType[];

  @Field(() => String, { nullable: true, description: "The text of the QR code that fills in the transfer." })
  paymentCode!: string | null;

  @Directive("@listSize(assumedSize: 4)")
  @Field(() => [String], { description: "What one may do who cannot pay." })
  waysOut!: readonly string[];

  @Field(() => String, { description: "The SHA-256 of what it says and to whom." })
  sha256!: string;
}
