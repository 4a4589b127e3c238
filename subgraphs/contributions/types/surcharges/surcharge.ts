import { createUnionType, Directive, Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { Sees, STAFF } from "../../../shared/plumbing/access.ts";
import { connectionOf } from "../../../shared/plumbing/connection.ts";
import { enumOf } from "../../../shared/plumbing/enum-of.ts";
import { About, AboutNobody } from "../../../shared/plumbing/privacy/about.ts";
import { DateScalar, EuroScalar, QuarterScalar } from "../../../shared/plumbing/scalars.ts";
import { byKind, commonErrors, WriteMetaInput } from "../../../shared/plumbing/user-error.ts";
import type { Day, Quarter } from "../../../shared/values/calendar.ts";
import type { Cents } from "../../../shared/values/money.ts";
import { MONEY_READERS } from "../account.ts";

/** How a surcharge falls. */
export const SurchargeKindEnum = enumOf("SurchargeKind", "How a surcharge falls.", {
  QUARTERLY: "At the end of a quarter, on what is unpaid then.",
  MONTHLY: "With each calendar month in which a company is late.",
  YEAR_END: "Once, on 1 January of the year after that in which the amount was first claimed.",
});

/** Why a surcharge falls. */
export const SurchargeRuleEnum = enumOf("SurchargeRule", "Why a surcharge falls.", {
  LATE_PAYMENT: "Something was not paid in time (RD of 19-12-1967, art. 44).",
  UNJUSTIFIED_REDUCTION: "A reduction turned out not to be justified (RD no. 38, art. 11bis).",
});

@About("ACCOUNT")
@ObjectType("Surcharge", {
  description:
    "What late payment adds (verhoging / majoration). It bears on contributions and fees, and never on another.",
})
@Sees(...MONEY_READERS)
export class SurchargeType {
  @Field(() => QuarterScalar, { description: "The quarter of the due on which it bears." })
  quarter!: Quarter;

  @Field(() => SurchargeRuleEnum, { description: "Why it falls." })
  rule!: string;

  @Field(() => SurchargeKindEnum, { description: "How it falls." })
  kind!: string;

  @Field(() => DateScalar, { description: "The day on which it fell." })
  fallsOn!: Day;

  @Field(() => EuroScalar, { description: "What was unpaid, on which it bears." })
  unpaid!: Cents;

  @Field(() => EuroScalar, { description: "How much it is." })
  amount!: Cents;

  @Field(() => EuroScalar, { description: "What INASTI let off of it." })
  waived!: Cents;

  @Field(() => EuroScalar, { description: "What was paid of it." })
  paid!: Cents;

  @Field(() => EuroScalar, { description: "What is open of it." })
  outstanding!: Cents;
}

export const SurchargeConnection = connectionOf("Surcharge", () => SurchargeType);

@InputType("ChargeSurchargesInput", { description: "Whose late payment is charged." })
export class ChargeSurchargesInput {
  @Field(() => WriteMetaInput, { description: "Key, version, dry run: that one shows the totals and changes nothing." })
  meta!: WriteMetaInput;

  @Field(() => ID, { nullable: true, description: "Of this person or company alone; of the whole fund if absent." })
  contributorId?: string | null;

  @Field(() => Int, {
    defaultValue: 200,
    description: "Of at most so many dues, up to a thousand; the next call goes on.",
  })
  most!: number;
}

@AboutNobody("a count and a sum")
@ObjectType("SurchargeTally", { description: "How many surcharges, and how much they come to." })
@Sees(...STAFF)
export class SurchargeTallyType {
  @Field(() => Int, { description: "How many." })
  count!: number;

  @Field(() => EuroScalar, { description: "How much in all." })
  amount!: Cents;
}

const ChargeSurchargesError = createUnionType({
  name: "ChargeSurchargesError",
  description: "Why nothing was charged.",
  types: () => [...commonErrors] as const,
  ...byKind,
});

@ObjectType("ChargeSurchargesPayload", { description: "What came of charging late payment." })
@Sees(...STAFF)
export class ChargeSurchargesPayload {
  @Field(() => DateScalar, { nullable: true, description: "Surcharges that fell up to this day are charged by now." })
  until?: Day | null;

  @Field(() => SurchargeTallyType, { description: "What was charged." })
  charged!: SurchargeTallyType;

  @Field(() => SurchargeTallyType, { description: "What had been charged and was reversed, for it fell otherwise." })
  reversed!: SurchargeTallyType;

  @Field(() => Boolean, { description: "Whether there is more to do." })
  remaining!: boolean;

  @Field(() => Boolean, { description: "Whether this answer was given before, under the same key." })
  replayed!: boolean;

  @Directive("@listSize(assumedSize: 2)")
  @Field(() => [ChargeSurchargesError], { description: "Why nothing was done; empty if it was." })
  errors!: readonly object[];
}
