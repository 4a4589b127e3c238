import { sql } from "kysely";
import type { RequestScope } from "../../../shared/plumbing/context.ts";
import { newId } from "../../../shared/plumbing/ids.ts";
import { sum } from "../../../shared/values/money.ts";
import { openCredits } from "../../loaders/credits.ts";
import type { RefundRow } from "../../loaders/refunds/refunds.ts";
import { approvalsNeeded, type RefundFault, refundable, takeFrom } from "../../rules/refunds/refund.ts";
import { asRows, book } from "../book.ts";
import { holdAccounts } from "../open-accounts.ts";

type Scope = Pick<RequestScope, "db" | "viewer">;
type ToReserve = Pick<RefundRow, "id" | "contributorId" | "fund" | "accountNumber" | "amount">;

/** Why an account’s credit cannot give so much back today; `null` where it can. */
export async function creditFault(
  { db, viewer }: Scope,
  { accountNumber, amount }: Pick<ToReserve, "accountNumber" | "amount">,
): Promise<RefundFault | null> {
  const credits = await openCredits(db, [accountNumber]);
  if (credits.length === 0) return "NOTHING_TO_REFUND";
  if (sum(credits.map((credit) => credit.amount)) < amount) return "MORE_THAN_THE_CREDIT";
  return takeFrom(refundable(credits, viewer.day), amount) ? null : "COLLECTED_LATELY";
}

/**
 * Sets a refund apart: takes it from payments, and books it from the account to what the fund has to pay out. The
 * account is held, so that no due takes the same credit at once.
 */
export async function reserveRefund(scope: Scope, refund: ToReserve): Promise<RefundFault | null> {
  await holdAccounts(scope, [refund.accountNumber]);
  const fault = await creditFault(scope, refund);
  if (fault) return fault;
  const credits = refundable(await openCredits(scope.db, [refund.accountNumber]), scope.viewer.day);
  const parts = takeFrom(credits, refund.amount) ?? [];
  await sql`
    insert into refund_part (refund_id, payment_id, amount, contributor_id, fund)
    select ${refund.id}, "paymentId", amount, ${refund.contributorId}, ${refund.fund}
    from jsonb_to_recordset(${asRows(parts)}::jsonb) as p ("paymentId" text, amount bigint)`.execute(scope.db);
  const transactionId = newId("ltx");
  const { fund, contributorId, accountNumber, amount } = refund;
  const entries = [
    { code: "RECEIVABLE", amount, accountNumber },
    { code: "REFUND_PAYABLE", amount: -amount },
  ] as const;
  await book(scope, [
    { id: transactionId, fund, kind: "REFUND", effectiveOn: scope.viewer.day, contributorId, entries },
  ]);
  await sql`update refund set transaction_id = ${transactionId} where id = ${refund.id}`.execute(scope.db);
  return null;
}

/** Notes that a member of staff agrees; the refund is approved as soon as enough of them do. */
export async function agree({ db, viewer }: Scope, refund: RefundRow): Promise<void> {
  await sql`
    insert into refund_approval (refund_id, approved_by, approved_on, contributor_id, fund)
    values (${refund.id}, ${viewer.actor}, ${viewer.day}, ${refund.contributorId}, ${refund.fund})
    on conflict do nothing`.execute(db);
  const agreed = new Set([...refund.approvedBy, viewer.actor]);
  const state = agreed.size >= approvalsNeeded(refund.amount, refund.ibanKnown, viewer.day) ? "APPROVED" : "PROPOSED";
  await sql`update refund set version = version + 1, state = ${state} where id = ${refund.id}`.execute(db);
}
