import { Directive, Field, Int, ObjectType } from "type-graphql";
import { Sees, STAFF } from "../../../shared/plumbing/access.ts";
import { enumOf } from "../../../shared/plumbing/enum-of.ts";
import { AboutNobody } from "../../../shared/plumbing/privacy/about.ts";
import { DateScalar, DateTimeScalar } from "../../../shared/plumbing/scalars.ts";
import type { Day } from "../../../shared/values/calendar.ts";
import { type DeliveryWay, deliveryStates, deliveryWays } from "../../rules/transmissions/delivery.ts";
import type { AttemptOutcome } from "../../rules/webhooks/webhook.ts";
import { AttemptOutcomeEnum } from "../webhooks/webhook.ts";

/** The institutions that messages go to. */
export const RECIPIENTS = ["HEALTH_FUND", "INASTI", "FPS_FINANCE", "VOUCHER_ISSUER", "FAMILY_FUND"] as const;

/** Who reads messages: their recipients, the fund that sends, and the person whom they are about. */
export const TRANSMISSION_READERS = ["INSURED", ...STAFF, ...RECIPIENTS] as const;

@ObjectType("TransmissionAnomaly", { description: "What a recipient found wrong in one field (anomalie / anomalie)." })
@Sees(...TRANSMISSION_READERS)
export class TransmissionAnomalyType {
  @Field(() => String, { description: "Which field of the payload." })
  field!: string;

  @Field(() => String, { description: "The recipient's code." })
  code!: string;

  @Field(() => String, { nullable: true, description: "In the recipient's words." })
  explanation!: string | null;
}

@ObjectType("TransmissionOutcome", { description: "A step of the request that a message passed on." })
@Sees(...TRANSMISSION_READERS)
export class TransmissionOutcomeType {
  @Field(() => String, { description: "Where the request stood, in the words of where it is kept." })
  state!: string;

  @Field(() => DateScalar, { description: "From when." })
  on!: Day;
}

const DeliveryWayEnum = enumOf("TransmissionDeliveryWay", "By which way a message is brought.", deliveryWays);
export const DeliveryStateEnum = enumOf("TransmissionDeliveryState", "How far a message was brought.", deliveryStates);

/** Who reads how a message was brought: both sides of it. */
export const BOTH_SIDES = [...STAFF, ...RECIPIENTS] as const;

@AboutNobody("That something was brought, without what and of whom.")
@ObjectType("TransmissionDelivery", { description: "One attempt to bring a message to its recipient." })
@Sees(...BOTH_SIDES)
export class TransmissionDeliveryType {
  @Field(() => DeliveryWayEnum, { description: "By which way." })
  way!: DeliveryWay;

  @Field(() => DateTimeScalar, { description: "When." })
  triedAt!: string;

  @Field(() => AttemptOutcomeEnum, { description: "How it ended, or that it has not." })
  outcome!: AttemptOutcome;

  @Field(() => Int, { nullable: true, description: "The status of the answer, if there was one." })
  status!: number | null;

  @Field(() => Int, { nullable: true, description: "How long it took, in milliseconds; absent where it has no end." })
  tookMs!: number | null;
}

/** Who reads the letter of a message that goes on paper. */
export const LETTER_READERS = ["INSURED", ...STAFF] as const;

@ObjectType("TransmissionLetter", { description: "A message as the person gets it on paper (brief / lettre)." })
@Sees(...LETTER_READERS)
export class TransmissionLetterType {
  @Field(() => String, { description: "The SHA-256 of the letter, in hexadecimal." })
  sha256!: string;

  @Directive('@cost(weight: "20")')
  @Directive('@tag(name: "personal")')
  @Field(() => String, { description: "The letter in base64: a PDF in the person's language." })
  content!: string;
}
