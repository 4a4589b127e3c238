import { sql } from "kysely";
import type { Context } from "../context.ts";

/**
 * Opens the part of a transaction in which nothing can be written, for a question whose answer will be recorded.
 *
 * A transaction that is read-only as a whole could not keep the record either.
 */
export async function startReading({ db }: Context): Promise<void> {
  await sql`savepoint reading; set transaction read only`.execute(db);
}

/** Ends it. A read that failed in the middle is undone with it, and what the others told can still be recorded. */
export async function endReading({ db }: Context): Promise<void> {
  await sql`rollback to savepoint reading`.execute(db);
}
