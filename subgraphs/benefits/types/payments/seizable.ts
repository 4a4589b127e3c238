import { Field, InputType, Int, ObjectType } from "type-graphql";
import { Sees } from "../../../shared/plumbing/access.ts";
import { enumOf } from "../../../shared/plumbing/enum-of.ts";
import { DateScalar, EuroScalar } from "../../../shared/plumbing/scalars.ts";
import { CalculationType } from "../../../shared/plumbing/value-types.ts";
import type { Calculation } from "../../../shared/values/calculation.ts";
import type { Day } from "../../../shared/values/calendar.ts";
import type { Cents } from "../../../shared/values/money.ts";
import { creditors } from "../../rules/payments/seizable.ts";

export const CreditorEnum = enumOf("SeizingCreditor", "Who seizes, or takes what was assigned.", creditors);

@InputType("SeizedIncome", { description: "What a person has in a month, and who seizes." })
export class SeizedIncomeInput {
  @Field(() => DateScalar, { description: "The month of payment, by any of its days." })
  on!: Day;

  @Field(() => EuroScalar, { nullable: true, description: "Benefits and pensions of the month, net; none if absent." })
  replacement?: Cents | null;

  @Field(() => EuroScalar, { nullable: true, description: "Wages and work of the month, net; none if absent." })
  labour?: Cents | null;

  @Field(() => Int, { defaultValue: 0, description: "How many children are at charge." })
  children!: number;

  @Field(() => CreditorEnum, { defaultValue: "ORDINARY", description: "Who seizes." })
  creditor!: keyof typeof CreditorEnum;

  @Field(() => Boolean, {
    defaultValue: false,
    description: "Whether it is one of those that nobody may seize: family allowances, guaranteed income.",
  })
  unseizable!: boolean;
}

@ObjectType("SeizableIncome", {
  description: "What of an income may be seized (vatbaar voor beslag / saisissable): Judicial Code, art. 1409 to 1412.",
})
@Sees("ANYBODY")
export class SeizableIncomeType {
  @Field(() => EuroScalar, { nullable: true, description: "How much; absent where a figure of the law is not known." })
  amount!: Cents | null;

  @Field(() => CalculationType, { nullable: true, description: "The working: its steps add up to the amount." })
  calculation!: Calculation | null;

  @Field(() => String, { nullable: true, description: "Which figure is not known, in the reader’s language." })
  missingFigure!: string | null;
}
