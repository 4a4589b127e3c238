import { Directive, Field, ID, Int, ObjectType } from "type-graphql";
import { Sees, STAFF } from "../../shared/plumbing/access.ts";
import { connectionOf } from "../../shared/plumbing/connection.ts";
import { enumOf } from "../../shared/plumbing/enum-of.ts";
import { AboutNobody } from "../../shared/plumbing/privacy/about.ts";
import { DateScalar, DateTimeScalar } from "../../shared/plumbing/scalars.ts";
import type { Day } from "../../shared/values/calendar.ts";
import { BankStatementType } from "./bank.ts";
import { ImportBankStatementError } from "./import-bank-statement.ts";

export const BankDeliveryStateEnum = enumOf("BankDeliveryState", "What became of a file that a bank delivered.", {
  WAITING: "It lies there; a worker will read it within seconds.",
  TAKEN_IN: "What was new in it is booked.",
  REFUSED: "Nothing of it was booked; its errors say why. Laid there again, it is read again.",
  GONE: "It was taken away, or written anew, before it was read.",
});

@AboutNobody("a file of the bank")
@ObjectType("BankDelivery", {
  description: "A file that a bank delivered into the fund's folder (bankbestand / fichier de la banque).",
})
@Sees(...STAFF)
export class BankDeliveryType {
  @Field(() => ID, { description: "Its id." })
  id!: string;

  @Field(() => String, { description: "Its name in the folder." })
  fileName!: string;

  @Field(() => DateTimeScalar, { description: "When it was written there." })
  laidAt!: string;

  @Field(() => BankDeliveryStateEnum, { description: "What became of it." })
  state!: string;

  @Field(() => DateScalar, { nullable: true, description: "On which day that was; absent while it waits." })
  lookedAtOn!: Day | null;

  @Directive("@listSize(assumedSize: 5)")
  @Field(() => [BankStatementType], { description: "The statements that it holds, known ones among them." })
  statements!: readonly BankStatementType[];

  @Field(() => Int, { description: "How many sums found their account, or undid a payment that came back." })
  matched!: number;

  @Field(() => Int, { description: "How many waited in suspense for a case handler." })
  suspended!: number;

  @Field(() => Int, { description: "How many were known already, or are only announced (camt.054)." })
  ignored!: number;

  @Directive("@listSize(assumedSize: 3)")
  @Field(() => [ImportBankStatementError], { description: "Why nothing of it was booked; empty if it was." })
  errors!: readonly object[];
}

export const BankDeliveryConnection = connectionOf("BankDelivery", () => BankDeliveryType);
