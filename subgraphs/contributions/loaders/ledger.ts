import { type Kysely, type RawBuilder, sql } from "kysely";
import { manyBy, oneBy } from "../../shared/plumbing/loader.ts";
import type { EntryRow, TransactionRow } from "./rows.ts";

type Db = Kysely<unknown>;

/** Transactions for which a condition holds. */
export async function transactionsWhere(db: Db, condition: RawBuilder<unknown>): Promise<TransactionRow[]> {
  const found = await sql<TransactionRow>`
    select id, fund, kind, effective_on as "effectiveOn", posted_at as "postedAt", contributor_id as "contributorId",
      due_id as "dueId", payment_id as "paymentId", reverses as "reversesId", reason
    from ledger_transaction where ${condition}`.execute(db);
  return found.rows;
}

export const transactionById = (db: Db) =>
  oneBy<string, TransactionRow>(
    ({ id }) => id,
    (ids) => transactionsWhere(db, sql`id = any (${ids})`),
  );

/** The transaction that booked a due. */
export const transactionOfDue = (db: Db) =>
  oneBy<string, TransactionRow>(
    ({ dueId }) => dueId ?? "",
    (ids) => transactionsWhere(db, sql`due_id = any (${ids}) and kind = 'DUE'`),
  );

/** The transaction that reverses another. */
export const reversalOfTransaction = (db: Db) =>
  oneBy<string, TransactionRow>(
    ({ reversesId }) => reversesId ?? "",
    (ids) => transactionsWhere(db, sql`reverses = any (${ids})`),
  );

async function entriesWhere(db: Db, condition: RawBuilder<unknown>): Promise<EntryRow[]> {
  const found = await sql<EntryRow>`
    select transaction_id as "transactionId", line, code, account_number as "accountNumber",
      effective_on as "effectiveOn", amount
    from ledger_entry where ${condition} order by effective_on, transaction_id, line`.execute(db);
  return found.rows;
}

export const entriesOfTransaction = (db: Db) =>
  manyBy<string, EntryRow>(
    ({ transactionId }) => transactionId,
    (ids) => entriesWhere(db, sql`transaction_id = any (${ids})`),
  );

/** What moved on a contributor's account, oldest first. */
export const entriesOfAccount = (db: Db) =>
  manyBy<string, EntryRow>(
    ({ accountNumber }) => String(accountNumber),
    (numbers) => entriesWhere(db, sql`account_number = any (${numbers}::bigint[])`),
  );
