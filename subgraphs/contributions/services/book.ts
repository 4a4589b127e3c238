import { sql } from "kysely";
import type { RequestScope } from "../../shared/plumbing/context.ts";
import type { Day } from "../../shared/values/calendar.ts";
import type { Cents } from "../../shared/values/money.ts";
import type { LedgerCode, LedgerKind } from "../loaders/rows.ts";

/** One line of a booking: a debit is above zero, a credit below. */
export interface Posting {
  readonly code: LedgerCode;
  readonly amount: Cents;
  /** Whose account, on RECEIVABLE. */
  readonly accountNumber?: bigint | null;
  /** Which sum of the bank, on SUSPENSE. */
  readonly paymentId?: string | null;
}

/** A booking that is to be made. Its lines must add up to nothing; the database sees to it. */
export interface Booking {
  readonly id: string;
  readonly fund: string;
  readonly kind: LedgerKind;
  readonly effectiveOn: Day;
  readonly contributorId?: string | null;
  readonly dueId?: string | null;
  readonly paymentId?: string | null;
  readonly reverses?: string | null;
  readonly reason?: string | null;
  readonly entries: readonly Posting[];
}

const AT_ONCE = 5_000;

/** JSON for the database to read rows from: whole cents and account numbers as text, for JSON has no such number. */
export const asRows = (rows: readonly object[]): string =>
  JSON.stringify(rows, (_, part: unknown) => (typeof part === "bigint" ? String(part) : part));

/** Makes bookings in the ledger, as a set. Lines of nothing are left out. */
export async function book({ db }: Pick<RequestScope, "db">, bookings: readonly Booking[]): Promise<void> {
  for (let from = 0; from < bookings.length; from += AT_ONCE) {
    const some = bookings.slice(from, from + AT_ONCE);
    await sql`
      insert into ledger_transaction (id, fund, kind, effective_on, contributor_id, due_id, payment_id, reverses,
        reason)
      select id, fund, kind, "effectiveOn", "contributorId", "dueId", "paymentId", reverses, reason
      from jsonb_to_recordset(${asRows(some.map(headOf))}::jsonb) as b (id text, fund text, kind text,
        "effectiveOn" date, "contributorId" text, "dueId" text, "paymentId" text, reverses text, reason text)`.execute(
      db,
    );
    await sql`
      insert into ledger_entry (transaction_id, line, fund, code, account_number, payment_id, contributor_id,
        effective_on, amount)
      select "transactionId", line, fund, code, "accountNumber", "paymentId", "contributorId", "effectiveOn", amount
      from jsonb_to_recordset(${asRows(some.flatMap(linesOf))}::jsonb) as e ("transactionId" text, line int, fund text,
        code text, "accountNumber" bigint, "paymentId" text, "contributorId" text, "effectiveOn" date, amount bigint)
    `.execute(db);
  }
}

const headOf = ({ entries, ...head }: Booking): object => head;

const linesOf = ({ id, fund, effectiveOn, contributorId, entries }: Booking): object[] =>
  entries
    .filter(({ amount }) => amount !== 0n)
    .map((entry, line) => ({ ...entry, line, transactionId: id, fund, effectiveOn, contributorId }));
