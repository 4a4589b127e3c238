import { createUnionType, Directive, Field, ID, InputType, ObjectType } from "type-graphql";
import { Sees, STAFF } from "../../../shared/plumbing/access.ts";
import { connectionOf } from "../../../shared/plumbing/connection.ts";
import { LanguageEnum } from "../../../shared/plumbing/contributor-types.ts";
import { enumOf } from "../../../shared/plumbing/enum-of.ts";
import { About } from "../../../shared/plumbing/privacy/about.ts";
import { DateScalar, EuroScalar } from "../../../shared/plumbing/scalars.ts";
import {
  byKind,
  commonErrors,
  UserErrorOf,
  UserErrorType,
  WriteMetaInput,
} from "../../../shared/plumbing/user-error.ts";
import type { Day } from "../../../shared/values/calendar.ts";
import type { Language } from "../../../shared/values/language.ts";
import type { Cents } from "../../../shared/values/money.ts";
import { noticeStates } from "../../rules/notices/notice-way.ts";
import { MONEY_READERS } from "../account.ts";

export const NoticeChannelEnum = enumOf("NoticeChannel", "By which way a notice goes.", {
  POST: "On paper, by the post.",
  E_MAIL: "By electronic mail.",
  E_BOX: "Into the electronic letter box of the government.",
});

export const NoticeStateEnum = enumOf("NoticeState", "Where a notice is on its way.", noticeStates);

@ObjectType("NoticeLine", { description: "A line of a notice: what, and how much or which." })
@Sees(...MONEY_READERS)
export class NoticeLineType {
  @Field(() => String, { description: "What." })
  label!: string;

  @Field(() => String, { description: "The amount, the day, the number, as the notice writes it." })
  value!: string;
}

@ObjectType("NoticeContent", { description: "What a notice says, in the language in which it is written." })
@Sees(...MONEY_READERS)
export class NoticeContentType {
  @Field(() => String, { description: "Its title." })
  title!: string;

  @Field(() => String, { description: "Its first sentence." })
  introduction!: string;

  @Directive("@listSize(assumedSize: 4)")
  @Field(() => [NoticeLineType], { description: "Contribution, fee, what was paid, what is to pay." })
  sums!: readonly NoticeLineType[];

  @Directive("@listSize(assumedSize: 2)")
  @Field(() => [String], { description: "In short, why that much; the whole working stands with the due." })
  explanation!: readonly string[];

  @Directive("@listSize(assumedSize: 5)")
  @Field(() => [NoticeLineType], { description: "What a transfer needs." })
  payment!: readonly NoticeLineType[];

  @Field(() => String, {
    nullable: true,
    description: "The text of the QR code that fills in the transfer (EPC069-12); absent where nothing is to pay.",
  })
  paymentCode!: string | null;

  @Field(() => String, { description: "What paying late costs." })
  ifLate!: string;

  @Directive("@listSize(assumedSize: 4)")
  @Field(() => [String], { description: "What one may do who cannot pay." })
  ifYouCannotPay!: readonly string[];
}

@ObjectType("NoticeStep", { description: "A step of a notice on its way." })
@Sees(...MONEY_READERS)
export class NoticeStepType {
  @Field(() => NoticeStateEnum, { description: "Where it came." })
  state!: string;

  @Field(() => DateScalar, { description: "On which day." })
  on!: Day;

  @Field(() => String, { nullable: true, description: "What proves it." })
  proof!: string | null;

  @Field(() => String, { nullable: true, description: "The SHA-256 of the PDF that was handed over." })
  pdfSha256!: string | null;
}

@About("ACCOUNT")
@ObjectType("DueNotice", {
  description: "The letter that announces a due and asks for it (vervaldagbericht / avis d'échéance).",
})
@Sees(...MONEY_READERS)
export class DueNoticeType {
  @Field(() => ID, { description: "Its id." })
  id!: string;

  @Field(() => NoticeChannelEnum, { description: "By which way it goes." })
  channel!: string;

  @Field(() => LanguageEnum, { description: "In which language it is written." })
  language!: string;

  @Field(() => DateScalar, { description: "The day that stands on it." })
  madeOn!: Day;

  @Directive('@tag(name: "personal")')
  @Field(() => [String], { description: "To whom: name and address." })
  addressee!: readonly string[];

  @Field(() => EuroScalar, { description: "What it asks for: what was open when it was made." })
  open!: Cents;

  @Field(() => NoticeStateEnum, { description: "Where it is on its way." })
  state!: string;
}

export const DueNoticeConnection = connectionOf("DueNotice", () => DueNoticeType);

@InputType("SendDueNoticeInput", { description: "Which due is to be announced, and how." })
export class SendDueNoticeInput {
  @Field(() => WriteMetaInput, { description: "Key, version, dry run." })
  meta!: WriteMetaInput;

  @Field(() => ID, { description: "The due." })
  dueId!: string;

  @Field(() => NoticeChannelEnum, { defaultValue: "POST", description: "By which way." })
  channel!: "POST" | "E_MAIL" | "E_BOX";

  @Field(() => LanguageEnum, { nullable: true, description: "In which language; the contributor's own if absent." })
  language?: Language | null;
}

@InputType("NoteNoticeStepInput", { description: "What became of a notice." })
export class NoteNoticeStepInput {
  @Field(() => WriteMetaInput, { description: "Key, version, dry run." })
  meta!: WriteMetaInput;

  @Field(() => ID, { description: "The notice." })
  noticeId!: string;

  @Field(() => NoticeStateEnum, { description: "Where it came." })
  state!: keyof typeof noticeStates;

  @Field(() => DateScalar, { description: "On which day, today at the latest." })
  on!: Day;

  @Field(() => String, { description: "What proves it: the number of the batch, the receipt; at most 200 characters." })
  proof!: string;
}

@UserErrorOf("NoticeStateError", "statut:noticeState", "The notice is where it cannot go on like this.")
class NoticeStateErrorType extends UserErrorType {
  @Field(() => NoticeStateEnum, { description: "Where it is." })
  state!: string;
}

const NoticeError = createUnionType({
  name: "NoticeError",
  description: "Why nothing was done.",
  types: () => [...commonErrors, NoticeStateErrorType] as const,
  ...byKind,
});

@ObjectType("NoticePayload", { description: "The notice, or why nothing was done." })
@Sees(...STAFF)
export class NoticePayload {
  @Field(() => DueNoticeType, { nullable: true, description: "The notice." })
  notice?: DueNoticeType | null;

  @Field(() => Boolean, { description: "Whether this answer was given before, under the same key." })
  replayed!: boolean;

  @Directive("@listSize(assumedSize: 2)")
  @Field(() => [NoticeError], { description: "Why nothing was done; empty if it was." })
  errors!: readonly object[];
}
