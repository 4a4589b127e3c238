import { sql } from "kysely";
import type { RequestScope } from "../../../shared/plumbing/context.ts";
import { newId } from "../../../shared/plumbing/ids.ts";
import { idOfReference } from "../../../shared/values/pain.ts";
import { type RefundRow, refundsWhere } from "../../loaders/refunds/refunds.ts";
import type { TransactionRow } from "../../loaders/rows.ts";
import { book } from "../book.ts";
import type { KeptPayment } from "../keep-statements.ts";
import { reverse } from "../reverse.ts";
import { reopenRefunds } from "./reopen-refunds.ts";
import { tellRefunds } from "./tell-refund.ts";

type Scope = Pick<RequestScope, "db" | "viewer">;

/**
 * What the bank booked of refunds: a refund that left the account is paid, one that came back is open again. Answers
 * which sums that were. A sum with a refund’s name but another amount stays in suspense, for a clerk.
 */
export async function settleRefunds(scope: Scope, payments: readonly KeptPayment[]): Promise<Set<string>> {
  const named = payments.filter(({ endToEndId }) => endToEndId?.startsWith("rfd-"));
  const settled = new Set<string>();
  if (named.length === 0) return settled;
  const ids = named.map(({ endToEndId }) => idOfReference(endToEndId ?? ""));
  await sql`select from refund where id = any (${ids}) order by id for update`.execute(scope.db);
  for (const payment of named) {
    const id = idOfReference(payment.endToEndId ?? "");
    const [refund] = await refundsWhere(scope.db, sql`r.id = ${id} and r.fund = ${payment.fund}`);
    if (!refund) continue;
    const out = refund.state === "SENT" && payment.amount === -refund.amount;
    const back = refund.state === "PAID" && payment.amount === refund.amount;
    if (out) await pay(scope, refund, payment);
    if (back) await comeBack(scope, refund, payment);
    if (out || back) settled.add(payment.id);
  }
  return settled;
}

async function pay(scope: Scope, { id, fund, amount, contributorId }: RefundRow, payment: KeptPayment): Promise<void> {
  const entries = [
    { code: "REFUND_PAYABLE", amount },
    { code: "SUSPENSE", amount: -amount, paymentId: payment.id },
  ] as const;
  const effectiveOn = payment.bookedOn;
  const paymentId = payment.id;
  await book(scope, [
    { id: newId("ltx"), fund, kind: "PAID_OUT", effectiveOn, contributorId, paymentId, reason: id, entries },
  ]);
  await sql`
    update refund set state = 'PAID', ended_on = ${effectiveOn}, version = version + 1 where id = ${id}
  `.execute(scope.db);
  await tellRefunds(scope, [id]);
}

async function comeBack(scope: Scope, refund: RefundRow, payment: KeptPayment): Promise<void> {
  const { rows } = await sql<TransactionRow>`
    select t.id, t.fund, t.kind, t.effective_on as "effectiveOn", t.contributor_id as "contributorId",
      t.due_id as "dueId", t.payment_id as "paymentId"
    from ledger_transaction t where t.kind = 'PAID_OUT' and t.reason = ${refund.id}`.execute(scope.db);
  await reverse(
    scope,
    rows.map((of) => ({
      of,
      effectiveOn: payment.bookedOn,
      reason: "RETURNED_BY_BANK",
      becauseOfPaymentId: payment.id,
    })),
  );
  await reopenRefunds(scope, [{ refund, state: "REJECTED", reason: "RETURNED_BY_BANK" }]);
}
