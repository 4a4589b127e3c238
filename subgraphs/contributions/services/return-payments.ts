import { sql } from "kysely";
import type { RequestScope } from "../../shared/plumbing/context.ts";
import type { TransactionRow } from "../loaders/rows.ts";
import { allocateCredit, takeBackAllocations } from "./allocate-credit.ts";
import type { KeptPayment } from "./keep-statements.ts";
import type { Matched } from "./match-payments.ts";
import { holdAccounts } from "./open-accounts.ts";
import { reverse } from "./reverse.ts";

type Scope = Pick<RequestScope, "db" | "viewer">;
type Original = TransactionRow & {
  readonly returnId: string;
  readonly originalId: string;
  readonly accountNumber: bigint;
};

/**
 * Undoes payments that came back: a direct debit refused or refunded reopens the dues that it had paid.
 *
 * The payment that came back is found by its end-to-end reference, else by its mandate, else by its structured
 * communication, with the same amount. Where none is found, or it was refunded since, the sum stays in suspense, for
 * a clerk. They are looked for
 * again once the accounts are held: a clerk may have undone one of them meanwhile.
 */
export async function returnPayments(scope: Scope, payments: readonly KeptPayment[]): Promise<Matched> {
  const returned = payments.filter(({ amount, returnedType }) => amount < 0n && returnedType !== null);
  if (returned.length === 0) return { paymentIds: new Set(), quarters: [] };
  const numbers = (await originalsOf(scope, returned)).map(({ accountNumber }) => accountNumber);
  await holdAccounts(scope, numbers);
  const originals = (await originalsOf(scope, returned)).filter((original) => numbers.includes(original.accountNumber));
  const quarters = await takeBackAllocations(scope, { paymentIds: originals.map(({ originalId }) => originalId) });
  const byId = new Map(returned.map((payment) => [payment.id, payment]));
  await reverse(
    scope,
    originals.map((of) => ({
      of,
      effectiveOn: byId.get(of.returnId)?.bookedOn ?? scope.viewer.day,
      reason: "RETURNED_BY_BANK",
      becauseOfPaymentId: of.returnId,
    })),
  );
  const paidAgain = await allocateCredit(scope, numbers);
  const paymentIds = new Set(originals.map(({ returnId }) => returnId));
  return { paymentIds, quarters: [...quarters, ...paidAgain] };
}

/** The matches of the payments that came back, each once: the newest that fits. */
async function originalsOf({ db }: Scope, returned: readonly KeptPayment[]): Promise<Original[]> {
  const { rows } = await sql<Original>`
    select r.id as "returnId", o.id as "originalId", m.account_number as "accountNumber", t.id, t.fund, t.kind,
      t.effective_on as "effectiveOn", t.contributor_id as "contributorId", t.due_id as "dueId",
      t.payment_id as "paymentId", t.reverses as "reversesId", t.reason
    from payment r
    join payment o on o.fund = r.fund and o.amount = -r.amount and o.booked_on <= r.booked_on
      and (o.end_to_end_id = r.end_to_end_id or o.mandate_id = r.mandate_id or o.structured = r.structured)
    join payment_matched m on m.payment_id = o.id
    join ledger_transaction t on t.id = m.transaction_id
    where r.id = any (${returned.map(({ id }) => id)})
      and not exists (select from refund_part g where g.payment_id = o.id
        group by g.payment_id having sum(g.amount) > 0)
    order by (o.end_to_end_id = r.end_to_end_id) desc nulls last, (o.mandate_id = r.mandate_id) desc nulls last,
      o.booked_on desc, o.id desc, r.id`.execute(db);
  const taken = new Set<string>();
  return rows.filter(({ returnId, originalId }) => {
    if (taken.has(returnId) || taken.has(originalId)) return false;
    taken.add(returnId).add(originalId);
    return true;
  });
}
