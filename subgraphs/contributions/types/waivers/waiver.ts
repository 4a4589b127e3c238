import { Directive, Field, ID, Int, ObjectType } from "type-graphql";
import { Sees } from "../../../shared/plumbing/access.ts";
import { connectionOf } from "../../../shared/plumbing/connection.ts";
import { enumOf } from "../../../shared/plumbing/enum-of.ts";
import { About } from "../../../shared/plumbing/privacy/about.ts";
import { DateScalar, EuroScalar, QuarterScalar } from "../../../shared/plumbing/scalars.ts";
import { DeadlineType, LegalBasisType } from "../../../shared/plumbing/value-types.ts";
import type { Day, Quarter } from "../../../shared/values/calendar.ts";
import type { Cents } from "../../../shared/values/money.ts";
import { waiverGrounds, waiverStates } from "../../rules/waivers/waiver-request.ts";
import { MONEY_READERS } from "../account.ts";
import { SurchargeKindEnum } from "../surcharges/surcharge.ts";

/** Who sees requests for a waiver: whose they are, the fund, and INASTI, which decides of them. */
export const WAIVER_READERS = [...MONEY_READERS, "INASTI"] as const;

/** On what ground. */
export const WaiverGroundEnum = enumOf(
  "SurchargeWaiverGround",
  "On what ground surcharges may be let off.",
  waiverGrounds,
);

/** Where a request stands. */
export const WaiverStateEnum = enumOf("SurchargeWaiverState", "Where a request for a waiver stands.", waiverStates);

@ObjectType("SurchargeWaiverLine", { description: "A surcharge that a request is about, as it stands." })
@Sees(...WAIVER_READERS)
export class WaiverLineType {
  @Field(() => QuarterScalar, { description: "The quarter of the contribution that was paid late." })
  quarter!: Quarter;

  @Field(() => SurchargeKindEnum, { description: "How it fell." })
  kind!: string;

  @Field(() => DateScalar, { description: "The day on which it fell." })
  fallsOn!: Day;

  @Field(() => EuroScalar, { description: "How much it is." })
  amount!: Cents;

  @Field(() => EuroScalar, { description: "What of it was let off so far." })
  waived!: Cents;
}

@About("RECOVERY")
@ObjectType("SurchargeWaiver", {
  description:
    "A request to INASTI to let surcharges off (kwijtschelding van verhogingen / renonciation aux majorations), through the fund.",
})
@Sees(...WAIVER_READERS)
export class SurchargeWaiverType {
  @Field(() => ID, { description: "Its id." })
  id!: string;

  @Field(() => Int, { description: "Counts up with each change, for `expectedVersion`." })
  version!: number;

  @Field(() => WaiverStateEnum, { description: "Where it stands." })
  state!: string;

  @Field(() => WaiverGroundEnum, { description: "On what ground." })
  ground!: string;

  @Field(() => String, { description: "Why, in the words of whoever asks." })
  motive!: string;

  @Directive("@listSize(assumedSize: 5)")
  @Field(() => [String], { description: "What proves it: names of documents or references." })
  evidence!: readonly string[];

  @Field(() => Boolean, { description: "Whether one asks who answers for the debt with the debtor." })
  forJointDebtor!: boolean;

  @Field(() => DateScalar, { description: "The day on which it was asked for." })
  askedOn!: Day;

  @Field(() => DateScalar, { nullable: true, description: "The day on which it went to INASTI." })
  sentOn!: Day | null;

  @Field(() => EuroScalar, { nullable: true, description: "What INASTI lets off in all; nothing where it refused." })
  amount!: Cents | null;

  @Field(() => DateScalar, { nullable: true, description: "The day of INASTI's decision." })
  decidedOn!: Day | null;

  @Field(() => String, { nullable: true, description: "INASTI's reference of it." })
  reference!: string | null;

  @Field(() => String, { nullable: true, description: "Why, where it was refused in whole or in part." })
  reason!: string | null;

  @Field(() => DateScalar, { nullable: true, description: "The day on which the money followed the decision." })
  carriedOutOn!: Day | null;

  @Directive("@listSize(assumedSize: 10)")
  @Field(() => [WaiverLineType], { description: "The surcharges that it is about, the earliest first." })
  lines!: readonly WaiverLineType[];

  @Field(() => DeadlineType, { description: "By when the fund passes it on." })
  forwardBy!: DeadlineType;

  @Field(() => LegalBasisType, { description: "Where the waiver is written." })
  basis!: LegalBasisType;
}

export const SurchargeWaiverConnection = connectionOf("SurchargeWaiver", () => SurchargeWaiverType);
