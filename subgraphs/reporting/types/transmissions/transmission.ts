import { Directive, Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { Sees } from "../../../shared/plumbing/access.ts";
import { connectionOf } from "../../../shared/plumbing/connection.ts";
import { enumOf } from "../../../shared/plumbing/enum-of.ts";
import { About } from "../../../shared/plumbing/privacy/about.ts";
import { DateScalar } from "../../../shared/plumbing/scalars.ts";
import { DeadlineType } from "../../../shared/plumbing/value-types.ts";
import type { Day } from "../../../shared/values/calendar.ts";
import type { Institution } from "../../../shared/values/institutions.ts";
import type { DeliveryState } from "../../rules/transmissions/delivery.ts";
import {
  type TransmissionAction,
  type TransmissionState,
  transmissionActions,
  transmissionStates,
} from "../../rules/transmissions/transmission-state.ts";
import { FundType } from "../fund.ts";
import { InstitutionType } from "../institution.ts";
import { TransmissionKindType } from "./transmission-kind.ts";
import {
  BOTH_SIDES,
  DeliveryStateEnum,
  LETTER_READERS,
  TRANSMISSION_READERS,
  TransmissionAnomalyType,
  TransmissionDeliveryType,
  TransmissionLetterType,
  TransmissionOutcomeType,
} from "./transmission-parts.ts";

const TransmissionStateEnum = enumOf("TransmissionState", "Where a message stands.", transmissionStates);

const TransmissionActionEnum = enumOf(
  "TransmissionAction",
  "What a message does to the one before it.",
  transmissionActions,
);

export const TransmissionOrderEnum = enumOf("TransmissionOrder", "In what order messages are listed.", {
  OLDEST_FIRST: "By the day of what caused them.",
  NEWEST_FIRST: "The other way round.",
});

@About("TRANSMISSION")
@ObjectType("Transmission", {
  description:
    "A message that an institution is owed about a person (gegevensmelding / transmission): what it says never changes, and it is followed until it was taken in.",
})
@Sees(...TRANSMISSION_READERS)
export class TransmissionType {
  @Field(() => ID, { description: "Which." })
  id!: string;

  @Field(() => Int, { description: "Counts up with each step." })
  version!: number;

  @Field(() => TransmissionKindType, { description: "Of which kind." })
  kind!: TransmissionKindType;

  @Field(() => InstitutionType, {
    nullable: true,
    description: "To whom; absent of a first voucher until it leaves, and where it goes to the person.",
  })
  recipient!: Institution | null;

  @Field(() => InstitutionType, {
    nullable: true,
    description: "Who sent it to the fund; absent where the fund sends.",
  })
  sender!: Institution | null;

  @Field(() => FundType, { description: "The fund that sends it, or gets it." })
  fund!: FundType;

  @Field(() => ID, { description: "The person whom it is about." })
  affiliateId!: string;

  @Field(() => String, { description: "Of what: the year, or the request." })
  about!: string;

  @Field(() => TransmissionActionEnum, { description: "What it does to the one before." })
  action!: TransmissionAction;

  @Field(() => TransmissionStateEnum, { description: "Where it stands." })
  state!: TransmissionState;

  @Field(() => ID, { nullable: true, description: "The message whose place it takes." })
  supersedes!: string | null;

  @Field(() => ID, { nullable: true, description: "The message that took its place, once sent." })
  supersededBy!: string | null;

  @Field(() => DeadlineType, { nullable: true, description: "By when it must leave; absent where no term is known." })
  deadline!: DeadlineType | null;

  @Field(() => DateScalar, { description: "The day of what caused it." })
  causedOn!: Day;

  @Field(() => DateScalar, { nullable: true, description: "When it was put at the recipient's disposal." })
  sentOn!: Day | null;

  @Field(() => DateScalar, { nullable: true, description: "When the recipient took it in, or refused it." })
  answeredOn!: Day | null;

  @Field(() => String, { nullable: true, description: "The recipient's own reference." })
  receipt!: string | null;

  @Directive("@listSize(assumedSize: 5)")
  @Field(() => [TransmissionAnomalyType], { description: "What the recipient found wrong." })
  anomalies!: readonly TransmissionAnomalyType[];

  @Directive("@listSize(assumedSize: 6)")
  @Field(() => [TransmissionOutcomeType], { description: "What became of the request that it passes on, if it does." })
  outcomes?: readonly TransmissionOutcomeType[];

  @Sees(...BOTH_SIDES)
  @Field(() => DeliveryStateEnum, {
    nullable: true,
    description: "How far it was brought to where its recipient asked for; absent before it is sent.",
  })
  delivery?: DeliveryState | null;

  @Sees(...BOTH_SIDES)
  @Directive("@listSize(assumedSize: 5)")
  @Field(() => [TransmissionDeliveryType], {
    description: "Each attempt to bring it, the newest first: that one was delivered does not acknowledge it.",
  })
  deliveries?: readonly TransmissionDeliveryType[];

  @Field(() => String, { description: "The version of its form." })
  payloadVersion!: string;

  @Field(() => String, {
    nullable: true,
    description: "What it says, as JSON, to the byte; its recipient reads it once it was sent.",
  })
  payload!: string | null;

  @Sees(...LETTER_READERS)
  @Field(() => TransmissionLetterType, { nullable: true, description: "Where it went on paper: the letter." })
  letter?: TransmissionLetterType | null;

  @Field(() => String, { description: "The SHA-256 of the payload." })
  payloadHash!: string;
}

export const TransmissionConnection = connectionOf("Transmission", () => TransmissionType);

@InputType("TransmissionFilter", { description: "Which messages: all parts must hold." })
export class TransmissionFilter {
  @Field(() => [ID], { nullable: true, description: "Of one of these kinds, by code." })
  kind?: string[] | null;

  @Field(() => [TransmissionStateEnum], { nullable: true, description: "In one of these states." })
  state?: TransmissionState[] | null;

  @Field(() => ID, { nullable: true, description: "About this person." })
  affiliateId?: string | null;

  @Field(() => String, { nullable: true, description: "Of this year or request." })
  about?: string | null;

  @Field(() => ID, { nullable: true, description: "To this institution, by code." })
  recipient?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "True: sent too late, or late and not sent; false: the others.",
  })
  late?: boolean | null;

  @Field(() => [DeliveryStateEnum], { nullable: true, description: "Sent, and brought so far." })
  delivery?: DeliveryState[] | null;
}
