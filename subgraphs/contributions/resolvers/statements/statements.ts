import { Arg, Ctx, Directive, FieldResolver, Int, Query, Resolver, Root } from "type-graphql";
import { Sees, STAFF } from "../../../shared/plumbing/access.ts";
import { Fault } from "../../../shared/plumbing/faults.ts";
import { DateScalar } from "../../../shared/plumbing/scalars.ts";
import type { Day } from "../../../shared/values/calendar.ts";
import type { ContributionsContext } from "../../loaders/index.ts";
import type { AccountRow } from "../../loaders/rows.ts";
import type { PrescriptionWarning } from "../../services/statements/read-books.ts";
import { prescriptionWarnings, reconcileBank, trialBalance } from "../../services/statements/read-books.ts";
import { readStatement } from "../../services/statements/read-statement.ts";
import { ContributionAccountType, ContributorType } from "../../types/account.ts";
import {
  AccountStatementType,
  PrescriptionWarningType,
  ReconciliationType,
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
  @Query(() => [PrescriptionWarningType], { description: "Open dues that are soon prescribed, or are." })
  prescriptionWarnings(
    @Arg("months", () => Int, { defaultValue: 12, description: "Within how many months, at most 24." }) months: number,
    @Ctx() context: ContributionsContext,
  ) {
    if (months < 0 || months > MOST_MONTHS) throw new Fault("BAD_INPUT", { field: "months", reason: "0 to 24" });
    return prescriptionWarnings(context, months);
  }
}

@Resolver(() => PrescriptionWarningType)
export class PrescriptionWarningResolver {
  @FieldResolver(() => ContributorType, { description: "From whom it is claimed." })
  contributor(@Root() { due }: PrescriptionWarning) {
    return { id: due.contributorId };
  }
}
