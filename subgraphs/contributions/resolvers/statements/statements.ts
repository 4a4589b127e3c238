import { Arg, Ctx, Directive, FieldResolver, Int, Query, Resolver, Root } from "type-graphql";
import { Sees, STAFF } from "../../../shared/plumbing/access.ts";
import { Fault } from "../../../shared/plumbing/faults.ts";
import { DateScalar } from "../../../shared/plumbing/scalars.ts";
import type { Day } from "../../../shared/values/calendar.ts";
import type { ContributionsContext } from "../../loaders/index.ts";
import type { AccountRow } from "../../loaders/rows.ts";
import type { SentStatementRow } from "../../loaders/statements/sent-statements.ts";
import { type PrescriptionWarning, prescriptionWarnings } from "../../services/recovery/prescription-warnings.ts";
import { drawStatement } from "../../services/statements/draw-statement.ts";
import { reconcileBank, trialBalance } from "../../services/statements/read-books.ts";
import { readStatement } from "../../services/statements/read-statement.ts";
import { ContributionAccountType, ContributorType } from "../../types/account.ts";
import { DueType } from "../../types/due.ts";
import { ClaimFileType } from "../../types/recovery/claim-file.ts";
import {
  AccountStatementType,
  PrescriptionWarningType,
  ReconciliationType,
  SentStatementType,
  TrialLineType,
} from "../../types/statements/statements.ts";

const KNOWN_ON = "As the books were known on this day; with all that is known now if absent.";
const MOST_MONTHS = 24;

@Resolver(() => ContributionAccountType)
export class AccountStatementResolver {
  @FieldResolver(() => AccountStatementType, { description: "What moved between two days, both included." })
  statement(
    @Root() { number }: AccountRow,
    @Arg("from", () => DateScalar, { description: "The first day." }) from: Day,
    @Arg("to", () => DateScalar, { description: "The last day." }) to: Day,
    @Arg("knownOn", () => DateScalar, { nullable: true, description: KNOWN_ON }) knownOn: Day | null,
    @Ctx() context: ContributionsContext,
  ) {
    if (from > to) throw new Fault("BAD_INPUT", { field: "to", reason: "BEFORE_FROM" });
    return readStatement(context, number, { from, to, knownOn });
  }
}

@Resolver(() => ContributionAccountType)
export class AccountSentStatementsResolver {
  @Directive("@listSize(assumedSize: 20)")
  @FieldResolver(() => [SentStatementType], { description: "The statements that were made of it, the newest first." })
  statements(@Root() { number }: AccountRow, @Ctx() { loaders }: ContributionsContext) {
    return loaders.sentStatementsOfAccount.load(String(number));
  }
}

@Resolver(() => SentStatementType)
export class SentStatementResolver {
  @FieldResolver(() => AccountStatementType, { description: "What it says: what moved, as the books were known then." })
  async statement(@Root() sent: SentStatementRow, @Ctx() context: ContributionsContext) {
    const { accountNumber, startsOn: from, endsOn: to, knownOn } = sent;
    return readStatement(context, accountNumber, { from, to, knownOn });
  }

  @Directive('@cost(weight: "50")')
  @Directive('@tag(name: "personal")')
  @FieldResolver(() => String, { description: "The statement itself, a PDF in base64: the same bytes each time." })
  async pdf(@Root() sent: SentStatementRow, @Ctx() context: ContributionsContext): Promise<string> {
    return (await drawStatement(context, sent)).toString("base64");
  }
}

@Resolver(() => TrialLineType)
export class BooksResolver {
  @Sees("SUPERVISOR")
  @Directive("@listSize(assumedSize: 8)")
  @Query(() => [TrialLineType], { description: "The ledger of one's fund, added up by account." })
  trialBalance(
    @Arg("on", () => DateScalar, { nullable: true, description: "The day; today if absent." }) on: Day | null,
    @Arg("knownOn", () => DateScalar, { nullable: true, description: KNOWN_ON }) knownOn: Day | null,
    @Ctx() context: ContributionsContext,
  ) {
    return trialBalance(context, on ?? context.viewer.day, knownOn);
  }

  @Sees(...STAFF)
  @Directive("@listSize(assumedSize: 4)")
  @Query(() => [ReconciliationType], { description: "The ledger held against the bank's balances, by account." })
  bankReconciliations(@Ctx() context: ContributionsContext) {
    return reconcileBank(context);
  }

  @Sees(...STAFF)
  @Directive("@listSize(assumedSize: 50)")
  @Query(() => [PrescriptionWarningType], {
    description: "What is open and soon prescribed, or is, line by line and debtor by debtor.",
  })
  prescriptionWarnings(
    @Arg("months", () => Int, { defaultValue: 12, description: "Within how many months, at most 24." }) months: number,
    @Ctx() context: ContributionsContext,
  ) {
    if (months < 0 || months > MOST_MONTHS)
      throw new Fault("BAD_INPUT", { field: "months", reason: "NOT_BETWEEN", from: 0, to: MOST_MONTHS });
    return prescriptionWarnings(context, months);
  }
}

@Resolver(() => PrescriptionWarningType)
export class PrescriptionWarningResolver {
  @FieldResolver(() => DueType, { description: "The due." })
  due(@Root() { dueId }: PrescriptionWarning, @Ctx() { loaders }: ContributionsContext) {
    return loaders.dueById.load(dueId);
  }

  @FieldResolver(() => ContributorType, { description: "From whom it is claimed: the debtor, or who answers for it." })
  contributor(@Root() { debtorId }: PrescriptionWarning) {
    return { id: debtorId };
  }

  @FieldResolver(() => ClaimFileType, {
    nullable: true,
    description: "The claim file against who answers for another’s debt; absent where it is the own one.",
  })
  file(@Root() { fileId }: PrescriptionWarning, @Ctx() { loaders }: ContributionsContext) {
    return fileId ? loaders.claimFileById.load(fileId) : null;
  }
}

/** Where statements of account, and the books as a whole, come into the graph. */
export const statementResolvers = [
  AccountSentStatementsResolver,
  AccountStatementResolver,
  BooksResolver,
  PrescriptionWarningResolver,
  SentStatementResolver,
];
