import { type Kysely, sql } from "kysely";

/**
 * Holds the papers of people until the transaction is over: none is issued from what was known before, while what is
 * known changes.
 */
export async function holdPapersOf(db: Kysely<unknown>, ids: readonly string[]): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended('papers of ' || id, 0))
    from (select unnest(${ids}::text[]) as id order by 1) held`.execute(db);
}
