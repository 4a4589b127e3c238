import { createUnionType, Directive, Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { Sees, STAFF } from "../../../shared/plumbing/access.ts";
import { connectionOf } from "../../../shared/plumbing/connection.ts";
import { enumOf } from "../../../shared/plumbing/enum-of.ts";
import { AboutNobody } from "../../../shared/plumbing/privacy/about.ts";
import { DateScalar, EuroScalar } from "../../../shared/plumbing/scalars.ts";
import {
  byKind,
  commonErrors,
  UserErrorOf,
  UserErrorType,
  WriteMetaInput,
} from "../../../shared/plumbing/user-error.ts";
import type { Day } from "../../../shared/values/calendar.ts";
import type { Cents } from "../../../shared/values/money.ts";
import { UnreadableFileErrorType } from "../import-bank-statement.ts";

const OutgoingFileKindEnum = enumOf("OutgoingFileKind", "What a file asks of the bank.", {
  CREDIT_TRANSFER: "To pay (pain.001.001.09).",
  DIRECT_DEBIT: "To collect (pain.008.001.08).",
});

@ObjectType("OutgoingFile", { description: "A file that was made for the bank, and is kept as it was sent." })
@AboutNobody("the fund’s payments as a whole")
@Sees(...STAFF)
export class OutgoingFileType {
  @Field(() => ID, { description: "Its id." })
  id!: string;

  @Field(() => OutgoingFileKindEnum, { description: "What it asks." })
  kind!: string;

  @Field(() => String, { description: "The name under which the bank answers." })
  messageId!: string;

  @Field(() => Int, { description: "How many payments it holds." })
  payments!: number;

  @Field(() => EuroScalar, { description: "What they make together." })
  total!: Cents;

  @Field(() => DateScalar, { description: "The day on which the bank is to act." })
  actOn!: Day;

  @Field(() => DateScalar, { description: "The day on which it was made." })
  madeOn!: Day;

  @Field(() => String, { description: "The SHA-256 of its bytes." })
  sha256!: string;
}

export const OutgoingFileConnection = connectionOf("OutgoingFile", () => OutgoingFileType);

@InputType("SendRefundsInput", { description: "When the bank is to pay the refunds that were agreed to." })
export class SendRefundsInput {
  @Field(() => WriteMetaInput, { description: "Key, version, dry run." })
  meta!: WriteMetaInput;

  @Field(() => DateScalar, { nullable: true, description: "The day; today if absent." })
  executeOn?: Day | null;
}

@InputType("CollectDuesInput", { description: "Which dues are collected under the mandates that run." })
export class CollectDuesInput {
  @Field(() => WriteMetaInput, { description: "Key, version, dry run." })
  meta!: WriteMetaInput;

  @Field(() => DateScalar, { description: "Those whose last day comes no later than this." })
  dueUntil!: Day;
}

@InputType("ImportPaymentStatusInput", { description: "What the bank says of a file of ours (pain.002)." })
export class ImportPaymentStatusInput {
  @Field(() => WriteMetaInput, { description: "Key, version, dry run." })
  meta!: WriteMetaInput;

  @Field(() => String, { description: "What the file is called." })
  fileName!: string;

  @Field(() => String, { description: "Its bytes, in base64." })
  content!: string;
}

@UserErrorOf("NothingToSendError", "statut:nothingToSend", "Nothing would stand in the file.")
class NothingToSendErrorType extends UserErrorType {}

const OutgoingFileError = createUnionType({
  name: "OutgoingFileError",
  description: "Why nothing was done.",
  types: () => [...commonErrors, NothingToSendErrorType, UnreadableFileErrorType] as const,
  ...byKind,
});

@ObjectType("OutgoingFilePayload", { description: "The file that was made, or why none was." })
@Sees(...STAFF)
export class OutgoingFilePayload {
  @Field(() => OutgoingFileType, { nullable: true, description: "The file." })
  file?: OutgoingFileType | null;

  @Field(() => Boolean, { description: "Whether this answer was given before, under the same key." })
  replayed!: boolean;

  @Directive("@listSize(assumedSize: 2)")
  @Field(() => [OutgoingFileError], { description: "Why nothing was done; empty if it was." })
  errors!: readonly object[];
}

@ObjectType("ImportPaymentStatusPayload", { description: "The file that the bank speaks of, and what it refused." })
@Sees(...STAFF)
export class ImportPaymentStatusPayload {
  @Field(() => OutgoingFileType, { nullable: true, description: "The file of ours." })
  file?: OutgoingFileType | null;

  @Field(() => Int, { description: "How many payments came to nothing by it." })
  rejected!: number;

  @Field(() => Int, { description: "How many it refuses that came to nothing before, or were booked since." })
  ignored!: number;

  @Field(() => Boolean, { description: "Whether this answer was given before, under the same key." })
  replayed!: boolean;

  @Directive("@listSize(assumedSize: 2)")
  @Field(() => [OutgoingFileError], { description: "Why nothing was done; empty if it was." })
  errors!: readonly object[];
}
