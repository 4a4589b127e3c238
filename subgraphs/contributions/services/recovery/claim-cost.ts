import type { RequestScope } from "../../../shared/plumbing/context.ts";
import { newId } from "../../../shared/plumbing/ids.ts";
import { type Day, quarterOf } from "../../../shared/values/calendar.ts";
import type { Cents } from "../../../shared/values/money.ts";
import type { ClaimFileRow } from "../../loaders/recovery/claim-files.ts";
import type { DueCategory } from "../../rules/category.ts";
import { costClaimed } from "../../rules/recovery/booked-claims.ts";
import { allocateCredit } from "../allocate-credit.ts";
import { claimDues } from "../claim-dues.ts";
import { holdAccounts, openAccounts } from "../open-accounts.ts";

/** What the due of a cost keeps: the amount as whole cents in text, for JSON has no such number. */
export interface KeptCost {
  readonly amount: string;
  readonly on: Day;
}

/** A cost that was noted, and as what its debtor contributes. */
export interface CostToClaim {
  readonly file: Pick<ClaimFileRow, "contributorId" | "fund">;
  readonly category: DueCategory;
  readonly amount: Cents;
  readonly madeOn: Day;
}

/**
 * Claims a cost by a due of its own, under the quarter in which it was made and to be paid at once; a credit on the
 * account pays it. Answers the due. No surcharge ever bears on it, and no settlement of a quarter counts it.
 */
export async function claimCost(
  scope: Pick<RequestScope, "db" | "viewer">,
  { file: { contributorId, fund }, category, amount, madeOn }: CostToClaim,
): Promise<string> {
  const { day } = scope.viewer;
  const accountNumber = (await openAccounts(scope, [{ contributorId, fund }]))({ contributorId, fund });
  await holdAccounts(scope, [accountNumber]);
  const calculation = costClaimed(amount, madeOn);
  const kept: KeptCost = { amount: String(amount), on: madeOn };
  const id = newId("due");
  await claimDues(scope, [
    {
      ...{ id, contributorId, fund, accountNumber, nature: "RECOVERY_COST", quarter: quarterOf(madeOn), category },
      ...{ contribution: amount, fee: 0n, opensOn: day, dueOn: day, effectiveOn: day, lowers: null },
      ...{ inputs: kept, calculation },
    },
  ]);
  await allocateCredit(scope, [accountNumber]);
  return id;
}
