import { Directive, Field, Int, ObjectType } from "type-graphql";
import { Sees } from "../../shared/plumbing/access.ts";
import { connectionOf } from "../../shared/plumbing/connection.ts";
import { About, AboutNobody } from "../../shared/plumbing/privacy/about.ts";
import { DateScalar, DateTimeScalar, EuroScalar } from "../../shared/plumbing/scalars.ts";
import { NodeType } from "../../shared/plumbing/value-types.ts";
import type { Day } from "../../shared/values/calendar.ts";
import type { Cents } from "../../shared/values/money.ts";
import { MONEY_READERS } from "./account.ts";
import { LedgerCodeEnum, LedgerKindEnum } from "./enums.ts";

@About("ACCOUNT")
@ObjectType("LedgerTransaction", {
  implements: NodeType,
  description: "A booking in double entry. It never changes: what was wrong is reversed, once.",
})
@Directive('@key(fields: "id")')
@Sees(...MONEY_READERS)
export class LedgerTransactionType extends NodeType {
  @Field(() => LedgerKindEnum, { description: "What was booked." })
  kind!: keyof typeof LedgerKindEnum;

  @Field(() => DateScalar, { description: "The day from which it counts." })
  effectiveOn!: Day;

  @Field(() => DateTimeScalar, { description: "When it was written down." })
  postedAt!: string;

  @Field(() => String, { nullable: true, description: "Why it was reversed, where it is a reversal." })
  reason!: string | null;
}

@ObjectType("LedgerEntry", { description: "One line of a booking. All lines of a transaction add up to nothing." })
@Sees(...MONEY_READERS)
export class LedgerEntryType {
  @Field(() => Int, { description: "Its place in the transaction." })
  line!: number;

  @Field(() => LedgerCodeEnum, { description: "On which account of the ledger." })
  code!: keyof typeof LedgerCodeEnum;

  @Field(() => DateScalar, { description: "The day from which it counts." })
  effectiveOn!: Day;

  @Field(() => EuroScalar, { description: "What is booked in debit; nothing where it is a credit." })
  debit!: Cents;

  @Field(() => EuroScalar, { description: "What is booked in credit; nothing where it is a debit." })
  credit!: Cents;
}

export const LedgerEntryConnection = connectionOf("LedgerEntry", () => LedgerEntryType);

@AboutNobody("the books as a whole")
@ObjectType("LedgerCheck", { description: "A check of the books that anyone may run: it must find nothing." })
@Sees("SUPERVISOR", "INASTI")
export class LedgerCheckType {
  @Field(() => String, { description: "The name of the invariant." })
  code!: string;

  @Field(() => String, { description: "What must be so, in the reader's language." })
  description!: string;

  @Field(() => Int, { description: "How many rows are otherwise." })
  faults!: number;
}
