import { Arg, Ctx, Directive, FieldResolver, Mutation, Query, Resolver, Root } from "type-graphql";
import { Sees, STAFF } from "../../shared/plumbing/access.ts";
import { Fault } from "../../shared/plumbing/faults.ts";
import { say } from "../../shared/plumbing/say.ts";
import type { ContributionsContext } from "../loaders/index.ts";
import type { EntryRow, TransactionRow } from "../loaders/rows.ts";
import { checkLedger, checksOfLedger } from "../services/check-ledger.ts";
import { reverseLedgerTransaction } from "../services/reverse-ledger-transaction.ts";
import { ContributorType } from "../types/account.ts";
import { PaymentType } from "../types/bank.ts";
import { DueType } from "../types/due.ts";
import { LedgerCheckType, LedgerEntryType, LedgerTransactionType } from "../types/ledger.ts";
import { ReverseLedgerTransactionInput, ReverseLedgerTransactionPayload } from "../types/reverse-ledger-transaction.ts";

@Resolver(() => LedgerTransactionType)
export class LedgerTransactionResolver {
  @Sees(...STAFF)
  @Mutation(() => ReverseLedgerTransactionPayload, {
    description: "Cancels a due, or brings a payment back to suspense.",
  })
  reverseLedgerTransaction(
    @Arg("input", () => ReverseLedgerTransactionInput, { description: "What, and why." })
    input: ReverseLedgerTransactionInput,
    @Ctx() context: ContributionsContext,
  ) {
    return reverseLedgerTransaction(context, input);
  }

  @Directive("@listSize(assumedSize: 3)")
  @FieldResolver(() => [LedgerEntryType], { description: "Its lines, which add up to nothing." })
  entries(@Root() { id }: TransactionRow, @Ctx() { loaders }: ContributionsContext) {
    return loaders.entriesOfTransaction.load(id);
  }

  @FieldResolver(() => LedgerTransactionType, { nullable: true, description: "What it undoes." })
  reverses(@Root() { reversesId }: TransactionRow, @Ctx() { loaders }: ContributionsContext) {
    return reversesId ? loaders.transactionById.load(reversesId) : null;
  }

  @FieldResolver(() => LedgerTransactionType, { nullable: true, description: "What undid it." })
  reversedBy(@Root() { id }: TransactionRow, @Ctx() { loaders }: ContributionsContext) {
    return loaders.reversalOfTransaction.load(id);
  }

  @FieldResolver(() => ContributorType, { nullable: true, description: "Whose account it concerns." })
  contributor(@Root() { contributorId }: TransactionRow) {
    return contributorId ? { id: contributorId } : null;
  }

  @FieldResolver(() => DueType, { nullable: true, description: "The due that it books." })
  due(@Root() { dueId }: TransactionRow, @Ctx() { loaders }: ContributionsContext) {
    return dueId ? loaders.dueById.load(dueId) : null;
  }

  @Sees(...STAFF)
  @FieldResolver(() => PaymentType, { nullable: true, description: "The sum of the bank that it books." })
  payment(@Root() { paymentId }: TransactionRow, @Ctx() { loaders }: ContributionsContext) {
    return paymentId ? loaders.paymentById.load(paymentId) : null;
  }
}

@Resolver(() => LedgerEntryType)
export class LedgerEntryResolver {
  @FieldResolver()
  debit(@Root() { amount }: EntryRow): bigint {
    return amount > 0n ? amount : 0n;
  }

  @FieldResolver()
  credit(@Root() { amount }: EntryRow): bigint {
    return amount < 0n ? -amount : 0n;
  }

  @FieldResolver(() => LedgerTransactionType, { description: "The transaction that it is a line of." })
  transaction(@Root() { transactionId }: EntryRow, @Ctx() { loaders }: ContributionsContext) {
    return loaders.transactionById.load(transactionId);
  }
}

@Resolver(() => ReverseLedgerTransactionPayload)
export class ReverseLedgerTransactionPayloadResolver {
  @FieldResolver()
  reversal(@Root() { reversalId }: { reversalId?: string }, @Ctx() { loaders }: ContributionsContext) {
    return reversalId ? loaders.transactionById.clear(reversalId).load(reversalId) : null;
  }
}

@Resolver(() => LedgerCheckType)
export class LedgerCheckResolver {
  @Sees("SUPERVISOR", "INASTI")
  @Directive("@listSize(assumedSize: 8)")
  @Query(() => [LedgerCheckType], {
    description:
      "Runs the checks of the books, over what one may see. Each reads all of them: ask a large fund’s apart.",
  })
  ledgerChecks(
    @Arg("codes", () => [String], { nullable: true, description: "Which, by name; all of them if absent." })
    codes: readonly string[] | null,
    @Ctx() context: ContributionsContext,
  ) {
    const unknown = codes?.some((code) => !Object.hasOwn(checksOfLedger, code));
    if (unknown) throw new Fault("BAD_INPUT", { field: "codes", reason: Object.keys(checksOfLedger).join(", ") });
    return checkLedger(context, codes);
  }

  @FieldResolver()
  description(@Root() { code }: { code: string }, @Ctx() { texts, viewer }: ContributionsContext): string {
    return say(texts, viewer.language, `check.${code}`);
  }
}
