import { sql } from "kysely";
import type { RequestScope } from "../../../shared/plumbing/context.ts";
import type { RefundRow } from "../../loaders/refunds/refunds.ts";
import type { TransactionRow } from "../../loaders/rows.ts";
import { allocateCredit } from "../allocate-credit.ts";
import { holdAccounts } from "../open-accounts.ts";
import { reverse } from "../reverse.ts";
import { type QuarterOf, tellSettlements } from "../tell-settlements.ts";
import { tellRefunds } from "./tell-refund.ts";

type Scope = Pick<RequestScope, "db" | "viewer">;

/** A refund that came to nothing, and why. */
export interface Reopened {
  readonly refund: RefundRow;
  readonly state: "REJECTED" | "WITHDRAWN";
  readonly reason: string;
}

/**
 * Opens the credit of refunds that came to nothing: what was set apart goes back to the payments and to the account,
 * and pays what is claimed there, if anything is. Whoever comes second finds it done.
 */
export async function reopenRefunds(scope: Scope, reopened: readonly Reopened[]): Promise<void> {
  const numbers = reopened.map(({ refund }) => refund.accountNumber);
  await holdAccounts(scope, numbers);
  for (const one of reopened) await reopen(scope, one);
  const quarters: QuarterOf[] = await allocateCredit(scope, numbers);
  await tellSettlements(scope, quarters);
  await tellRefunds(
    scope,
    reopened.map(({ refund }) => refund.id),
  );
}

async function reopen(scope: Scope, { refund, state, reason }: Reopened): Promise<void> {
  await sql`
    update refund set state = ${state}, reason = ${reason}, ended_on = ${scope.viewer.day}, version = version + 1
    where id = ${refund.id}`.execute(scope.db);
  await sql`
    insert into refund_part (refund_id, payment_id, amount, reverses, contributor_id, fund)
    select p.refund_id, p.payment_id, -p.amount, p.id, p.contributor_id, p.fund from refund_part p
    where p.refund_id = ${refund.id} and p.reverses is null
      and not exists (select from refund_part q where q.reverses = p.id)`.execute(scope.db);
  const { rows } = await sql<TransactionRow>`
    select t.id, t.fund, t.kind, t.effective_on as "effectiveOn", t.contributor_id as "contributorId",
      t.due_id as "dueId", t.payment_id as "paymentId"
    from ledger_transaction t where t.id = ${refund.transactionId}
      and not exists (select from ledger_transaction r where r.reverses = t.id)`.execute(scope.db);
  await reverse(
    scope,
    rows.map((of) => ({ of, effectiveOn: scope.viewer.day, reason })),
  );
}
