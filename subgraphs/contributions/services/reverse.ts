import { sql } from "kysely";
import type { RequestScope } from "../../shared/plumbing/context.ts";
import { newId } from "../../shared/plumbing/ids.ts";
import type { Day } from "../../shared/values/calendar.ts";
import type { EntryRow, TransactionRow } from "../loaders/rows.ts";
import { type Booking, book } from "./book.ts";

type Scope = Pick<RequestScope, "db" | "viewer">;

/** A transaction that is to be reversed, and how. */
export interface Reversal {
  readonly of: TransactionRow;
  readonly effectiveOn: Day;
  readonly reason: string;
  /** A sum of the bank from which the reversal follows: it bears the suspense side in the first one's place. */
  readonly becauseOfPaymentId?: string;
}

type Line = EntryRow & { readonly paymentId: string | null };

/** Books the opposite of transactions, line by line. The first ones stay as they are; each can be reversed once. */
export async function reverse(scope: Scope, reversals: readonly Reversal[]): Promise<string[]> {
  const ids = reversals.map(({ of }) => of.id);
  const { rows: lines } = await sql<Line>`
    select transaction_id as "transactionId", line, code, account_number as "accountNumber", payment_id as "paymentId",
      effective_on as "effectiveOn", amount
    from ledger_entry where transaction_id = any (${ids}) order by transaction_id, line`.execute(scope.db);
  const bookings = reversals.map((reversal): Booking => {
    const { of, effectiveOn, reason, becauseOfPaymentId } = reversal;
    return {
      id: newId("ltx"),
      fund: of.fund,
      kind: "REVERSAL",
      effectiveOn,
      contributorId: of.contributorId,
      dueId: of.dueId,
      paymentId: becauseOfPaymentId ?? of.paymentId,
      reverses: of.id,
      reason,
      entries: lines
        .filter(({ transactionId }) => transactionId === of.id)
        .map(({ code, amount, accountNumber, paymentId }) => ({
          code,
          amount: -amount,
          accountNumber,
          paymentId: paymentId && (becauseOfPaymentId ?? paymentId),
        })),
    };
  });
  await book(scope, bookings);
  return bookings.map(({ id }) => id);
}
