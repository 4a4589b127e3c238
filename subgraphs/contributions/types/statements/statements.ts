import { Directive, Field, ID, ObjectType } from "type-graphql";
import { Sees, STAFF } from "../../../shared/plumbing/access.ts";
import { About, AboutNobody } from "../../../shared/plumbing/privacy/about.ts";
import { DateScalar, EuroScalar, IbanScalar, QuarterScalar } from "../../../shared/plumbing/scalars.ts";
import type { Day, Quarter } from "../../../shared/values/calendar.ts";
import type { Cents } from "../../../shared/values/money.ts";
import { MONEY_READERS } from "../account.ts";
import { DueNatureEnum, LedgerCodeEnum, LedgerKindEnum } from "../enums.ts";

@ObjectType("AccountStatementLine", { description: "A booking on an account, with the balance after it." })
@Sees(...MONEY_READERS)
export class StatementLineType {
  @Field(() => DateScalar, { description: "The day from which it counts." })
  on!: Day;

  @Field(() => LedgerKindEnum, { description: "What was booked." })
  kind!: string;

  @Field(() => QuarterScalar, { nullable: true, description: "The quarter of the due, where it is about one." })
  quarter!: Quarter | null;

  @Field(() => DueNatureEnum, {
    nullable: true,
    description: "For what was claimed or given up, where it is about a due.",
  })
  nature!: string | null;

  @Field(() => ID, { description: "The transaction in the ledger." })
  transactionId!: string;

  @Field(() => EuroScalar, { description: "A debt above zero, a payment below." })
  amount!: Cents;

  @Field(() => EuroScalar, { description: "What is owed after it." })
  balance!: Cents;
}

@ObjectType("AccountStatement", {
  description: "What moved on an account between two days (rekeningoverzicht / relevé de compte).",
})
@Sees(...MONEY_READERS)
export class AccountStatementType {
  @Field(() => EuroScalar, { description: "What was owed before the first day." })
  opening!: Cents;

  @Field(() => EuroScalar, { description: "What was owed at the end of the last day." })
  closing!: Cents;

  @Directive("@listSize(assumedSize: 50)")
  @Field(() => [StatementLineType], { description: "What moved, the oldest first." })
  lines!: readonly StatementLineType[];
}

@About("ACCOUNT")
@ObjectType("SentStatement", {
  description: "A statement of account that the fund made by its policy (rekeninguittreksel / extrait de compte).",
})
@Sees(...MONEY_READERS)
export class SentStatementType {
  @Field(() => ID, { description: "Its id." })
  id!: string;

  @Field(() => DateScalar, { description: "The first day of its period." })
  startsOn!: Day;

  @Field(() => DateScalar, { description: "The last day of its period." })
  endsOn!: Day;

  @Field(() => DateScalar, { description: "The day on which it was made." })
  madeOn!: Day;

  @Field(() => DateScalar, { description: "The day up to which the books were known." })
  knownOn!: Day;

  @Field(() => EuroScalar, { description: "What was owed before the first day; below zero a credit." })
  opening!: Cents;

  @Field(() => EuroScalar, { description: "What was owed at the end of the last day; below zero a credit." })
  closing!: Cents;
}

@AboutNobody("the books as a whole")
@ObjectType("TrialBalanceLine", { description: "What stands on an account of the ledger (proefbalans / balance)." })
@Sees(...STAFF)
export class TrialLineType {
  @Field(() => LedgerCodeEnum, { description: "The account of the ledger." })
  code!: string;

  @Field(() => EuroScalar, { description: "All its debits." })
  debit!: Cents;

  @Field(() => EuroScalar, { description: "All its credits." })
  credit!: Cents;
}

@AboutNobody("the fund's own bank account")
@ObjectType("BankReconciliation", { description: "The ledger held against the bank, for one account of the fund." })
@Sees(...STAFF)
export class ReconciliationType {
  @Field(() => IbanScalar, { description: "The fund's account." })
  iban!: string;

  @Field(() => DateScalar, { nullable: true, description: "Up to which day the bank has spoken." })
  closingOn!: Day | null;

  @Field(() => EuroScalar, { description: "What stood on it before the first statement that is here." })
  openingBalance!: Cents;

  @Field(() => EuroScalar, { description: "What the ledger booked since." })
  booked!: Cents;

  @Field(() => EuroScalar, { description: "What the bank says stands on it." })
  bankBalance!: Cents;

  @Field(() => EuroScalar, { description: "By how much the two differ: a statement lacks, if they do." })
  difference!: Cents;
}

@About("RECOVERY")
@ObjectType("PrescriptionWarning", { description: "A due that will soon be prescribed, or is, against one debtor." })
@Sees(...STAFF)
export class PrescriptionWarningType {
  @Field(() => DateScalar, { description: "The last day on which it can be claimed or interrupted." })
  lastDay!: Day;
}
