import { type Kysely, sql } from "kysely";

/**
 * While somebody's directory is opened, nothing is sent: a message that left in that moment would be missed by both. To
 * be taken in a transaction, after what is sent was written, or before what was sent is read.
 */
export const holdDrops = (db: Kysely<unknown>, as: "sending" | "opening"): Promise<unknown> =>
  (as === "sending"
    ? sql`select pg_advisory_xact_lock_shared(hashtextextended('reporting: file drops', 0))`
    : sql`select pg_advisory_xact_lock(hashtextextended('reporting: file drops', 0))`
  ).execute(db);

/** Has messages wait to be laid down as files, where their recipients have a directory. */
export async function waitForFile(db: Kysely<unknown>, ids: readonly string[]): Promise<void> {
  await holdDrops(db, "sending");
  await sql`insert into file_waiting (transmission_id, recipient)
    select t.id, t.recipient from transmission t join file_drop d on d.recipient = t.recipient and d.open
    where t.id = any (${ids}) on conflict do nothing`.execute(db);
}
