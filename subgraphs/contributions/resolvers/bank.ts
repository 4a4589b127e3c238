import { Arg, Args, Ctx, Directive, FieldResolver, Mutation, Query, Resolver, Root } from "type-graphql";
import { Sees, STAFF } from "../../shared/plumbing/access.ts";
import { PageArgs, pageOfList, SIZED } from "../../shared/plumbing/connection.ts";
import type { FileFault } from "../formats/bank-statement.ts";
import type { ContributionsContext } from "../loaders/index.ts";
import type { ProposalRow } from "../loaders/proposals.ts";
import type { PaymentRow, StatementRow } from "../loaders/rows.ts";
import { importBankStatement } from "../services/import-bank-statement.ts";
import { listStatements, listSuspense } from "../services/list-bank.ts";
import { matchPayment } from "../services/match-payment.ts";
import { ContributorType } from "../types/account.ts";
import {
  BankStatementConnection,
  BankStatementType,
  MatchProposalType,
  PaymentConnection,
  PaymentType,
} from "../types/bank.ts";
import { DueType } from "../types/due.ts";
import { FileFaultType, ImportBankStatementInput, ImportBankStatementPayload } from "../types/import-bank-statement.ts";
import { MatchPaymentInput, MatchPaymentPayload } from "../types/match-payment.ts";
import { BankDeliveryResolver } from "./bank-delivery.ts";

@Resolver(() => BankStatementType)
class BankStatementResolver {
  @Sees(...STAFF)
  @Directive(SIZED)
  @Query(() => BankStatementConnection, { description: "The statements of the fund's bank accounts, newest first." })
  bankStatements(@Args(() => PageArgs) page: PageArgs, @Ctx() context: ContributionsContext) {
    return listStatements(context, page);
  }

  @Sees(...STAFF)
  @Mutation(() => ImportBankStatementPayload, {
    description:
      "Takes in a file of the bank that one has in hand, whole or not at all; what came in before changes nothing.",
  })
  importBankStatement(
    @Arg("input", () => ImportBankStatementInput, { description: "The file." }) input: ImportBankStatementInput,
    @Ctx() context: ContributionsContext,
  ) {
    return importBankStatement(context, input);
  }

  @Directive(SIZED)
  @FieldResolver(() => PaymentConnection, { description: "The sums on it, in its order." })
  async payments(
    @Root() { id }: StatementRow,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { loaders }: ContributionsContext,
  ) {
    return pageOfList(await loaders.paymentsOfStatement.load(id), page, ({ position }) => [position]);
  }
}

@Resolver(() => PaymentType)
class PaymentResolver {
  @Sees(...STAFF)
  @Directive(SIZED)
  @Query(() => PaymentConnection, { description: "The sums that nobody's account has taken yet, oldest first." })
  suspense(@Args(() => PageArgs) page: PageArgs, @Ctx() context: ContributionsContext) {
    return listSuspense(context, page);
  }

  @Sees(...STAFF)
  @Mutation(() => MatchPaymentPayload, { description: "Brings a payment from suspense to somebody's account." })
  matchPayment(
    @Arg("input", () => MatchPaymentInput, { description: "Which payment, and whose." }) input: MatchPaymentInput,
    @Ctx() context: ContributionsContext,
  ) {
    return matchPayment(context, input);
  }

  @FieldResolver()
  inSuspense(@Root() { held }: PaymentRow): boolean {
    return held !== 0n;
  }

  @FieldResolver(() => ContributorType, { nullable: true, description: "Whose it is; absent while nobody's." })
  contributor(@Root() { contributorId }: PaymentRow) {
    return contributorId ? { id: contributorId } : null;
  }

  @FieldResolver(() => BankStatementType, { description: "The statement that it stands on." })
  statement(@Root() { statementId }: PaymentRow, @Ctx() { loaders }: ContributionsContext) {
    return loaders.statementById.load(statementId);
  }

  @Directive("@listSize(assumedSize: 5)")
  @FieldResolver(() => [PaymentType], { description: "Its parts, where it was for several." })
  parts(@Root() { id }: PaymentRow, @Ctx() { loaders }: ContributionsContext) {
    return loaders.partsOfPayment.load(id);
  }

  @Directive("@listSize(assumedSize: 5)")
  @FieldResolver(() => [MatchProposalType], { description: "Whose it may be, while it is in suspense." })
  proposals(@Root() { id, held }: PaymentRow, @Ctx() { loaders }: ContributionsContext) {
    return held > 0n ? loaders.proposalsOfPayment.load(id) : [];
  }
}

@Resolver(() => MatchProposalType)
class MatchProposalResolver {
  @FieldResolver(() => ContributorType, { description: "Whose it may be." })
  contributor(@Root() { contributorId }: ProposalRow) {
    return { id: contributorId };
  }

  @FieldResolver(() => DueType, { nullable: true, description: "The due that it would pay, where that is the reason." })
  due(@Root() { dueId }: ProposalRow, @Ctx() { loaders }: ContributionsContext) {
    return dueId ? loaders.dueById.load(dueId) : null;
  }
}

@Resolver(() => ImportBankStatementPayload)
class ImportBankStatementPayloadResolver {
  @FieldResolver()
  statements(
    @Root() { statementIds = [] }: { statementIds?: readonly string[] },
    @Ctx() { loaders }: ContributionsContext,
  ) {
    return Promise.all(statementIds.map((id) => loaders.statementById.load(id)));
  }
}

@Resolver(() => MatchPaymentPayload)
class MatchPaymentPayloadResolver {
  @FieldResolver()
  payment(@Root() { paymentId }: { paymentId?: string }, @Ctx() { loaders }: ContributionsContext) {
    return paymentId ? loaders.paymentById.clear(paymentId).load(paymentId) : null;
  }
}

@Resolver(() => FileFaultType)
class FileFaultResolver {
  @FieldResolver()
  facts(@Root() { facts }: FileFault) {
    return Object.entries(facts).map(([name, value]) => ({ name, value }));
  }
}

/** What comes of the bank: its files, their statements, the sums on them. */
export const bankResolvers = [
  BankStatementResolver,
  PaymentResolver,
  MatchProposalResolver,
  ImportBankStatementPayloadResolver,
  MatchPaymentPayloadResolver,
  FileFaultResolver,
  BankDeliveryResolver,
] as const;
