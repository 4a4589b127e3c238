import { Field, Int, ObjectType } from "type-graphql";
import { Sees } from "../../../shared/plumbing/access.ts";
import { enumOf } from "../../../shared/plumbing/enum-of.ts";
import { DateScalar, EuroScalar } from "../../../shared/plumbing/scalars.ts";
import { LegalBasisType } from "../../../shared/plumbing/value-types.ts";
import type { Day } from "../../../shared/values/calendar.ts";
import type { Source } from "../../../shared/values/law.ts";
import type { Cents } from "../../../shared/values/money.ts";
import { optionClosings, paymentOptionCodes } from "../../rules/facilities/payment-options.ts";
import { MONEY_READERS } from "../account.ts";

const PaymentOptionEnum = enumOf("PaymentOptionCode", "What one may do about a debt or a credit.", paymentOptionCodes);
const OptionClosingEnum = enumOf("PaymentOptionClosing", "Why a way is not open.", optionClosings);

@ObjectType("PaymentOption", {
  description: "A way out of payment trouble (oplossing bij betaalmoeilijkheden / solution en cas de difficultés).",
})
@Sees(...MONEY_READERS)
export class PaymentOptionType {
  @Field(() => PaymentOptionEnum, { description: "Which." })
  code!: string;

  @Field(() => Int, { description: "Its place: 1 is to be looked at first." })
  rank!: number;

  @Field(() => OptionClosingEnum, { nullable: true, description: "Why it is not open; absent if it is." })
  closed!: string | null;

  @Field(() => EuroScalar, {
    nullable: true,
    description: "How much it moves today: what is paid, spread, let off or given back if all of it is had.",
  })
  amount!: Cents | null;

  @Field(() => EuroScalar, { nullable: true, description: "What it may cost at worst, where that can be reckoned." })
  atWorst!: Cents | null;

  @Field(() => DateScalar, { nullable: true, description: "The last day of the first term that runs out." })
  until!: Day | null;

  @Field(() => LegalBasisType, { description: "Where it is written." })
  basis!: Source;
}
