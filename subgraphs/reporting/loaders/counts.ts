import { type Kysely, sql } from "kysely";
import type { Day } from "../../shared/values/calendar.ts";

/** How many people of one fund were affiliated in one category and capacity; never who. */
export interface AffiliationCountRow {
  readonly category: string;
  readonly fund: string;
  readonly capacity: string;
  readonly persons: number;
}

/** Counts those who were affiliated on a day, of the funds whose people the viewer may have counted. */
export async function affiliationCounts(db: Kysely<unknown>, day: Day): Promise<AffiliationCountRow[]> {
  const found = await sql<AffiliationCountRow>`
    select category, fund, capacity, persons from affiliation_counts(${day}) order by category, fund, capacity
  `.execute(db);
  return found.rows;
}

/** When the newest fact was told that this subgraph has heard; `null` before the first. */
export async function knownAt(db: Kysely<unknown>): Promise<string | null> {
  const found = await sql<{ toldAt: string | null }>`
    select facts.heard_until('reporting') as "toldAt"`.execute(db);
  return found.rows[0]?.toldAt ?? null;
}
