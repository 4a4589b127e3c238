import { Directive, Field, ID, Int, ObjectType } from "type-graphql";
import { Sees } from "../../../shared/plumbing/access.ts";
import { enumOf } from "../../../shared/plumbing/enum-of.ts";
import { LegalBasisType } from "../../../shared/plumbing/value-types.ts";
import type { Source } from "../../../shared/values/law.ts";
import { recipientRules, type TransmissionKind, transmissionDirections } from "../../rules/transmissions/kind.ts";

const TransmissionDirectionEnum = enumOf("TransmissionDirection", "Which way a message goes.", transmissionDirections);

const TransmissionRecipientEnum = enumOf("TransmissionRecipient", "To whom a kind of message goes.", recipientRules);

@ObjectType("TransmissionTerm", { description: "By when a message must have left, from the day that caused it." })
@Sees("ANYBODY")
export class TransmissionTermType {
  @Field(() => Int, { nullable: true, description: "Within so many working days." })
  workingDays?: number | null;

  @Field(() => String, { nullable: true, description: "By this month and day of the year after: 02-28." })
  yearAfter?: string | null;

  @Field(() => LegalBasisType, { description: "Who says so; policy of the funds where no law was seen." })
  basis!: Source;
}

@ObjectType("TransmissionField", { description: "A field of a message, and what it means." })
@Sees("ANYBODY")
export class TransmissionFieldType {
  @Field(() => String, { description: "Which." })
  field!: string;

  @Field(() => String, { description: "What it says." })
  meaning!: string;
}

@ObjectType("TransmissionElsewhere", {
  description: "Why a message is not drawn up here, and where it is found instead.",
})
@Sees("ANYBODY")
export class TransmissionElsewhereType {
  @Field(() => String, { description: "In the reader's language." })
  whyInWords!: string;

  @Directive("@listSize(assumedSize: 2)")
  @Field(() => [String], { description: "By which questions and mutations of this graph; empty where it is nowhere." })
  foundBy!: readonly string[];
}

@ObjectType("TransmissionKind", {
  description:
    "A kind of message that funds and institutions exchange (gegevensstroom / flux): a line of the register.",
})
@Sees("ANYBODY")
export class TransmissionKindType implements Omit<TransmissionKind, "payload"> {
  @Field(() => ID, { description: "Its code." })
  code!: string;

  @Field(() => ID, { description: "Its number in the register." })
  flow!: string;

  @Field(() => TransmissionDirectionEnum, { description: "Which way it goes." })
  direction!: TransmissionKind["direction"];

  @Field(() => TransmissionRecipientEnum, { description: "To whom." })
  recipient!: TransmissionKind["recipient"];

  @Field(() => String, { description: "What causes it." })
  trigger!: string;

  @Field(() => TransmissionTermType, { nullable: true, description: "By when; absent where no term is known." })
  term!: TransmissionKind["term"];

  @Field(() => [String], { description: "For which purposes the recipient may read it." })
  purposes!: readonly string[];

  @Field(() => String, {
    nullable: true,
    description: "The version of the form; absent where this house does not draw it up.",
  })
  payloadVersion?: string | null;

  @Directive("@listSize(assumedSize: 12)")
  @Field(() => [TransmissionFieldType], { description: "The fields of the form." })
  fields?: readonly TransmissionFieldType[];

  @Field(() => LegalBasisType, { nullable: true, description: "Whose the form is, and how sure that is." })
  form?: Source | null;

  @Field(() => TransmissionElsewhereType, {
    nullable: true,
    description: "Where it is found instead; absent where this house draws it up, or lists it.",
  })
  elsewhere?: TransmissionElsewhereType | null;

  @Field(() => LegalBasisType, { description: "On what text the exchange rests." })
  basis!: Source;
}
