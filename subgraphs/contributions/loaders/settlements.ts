import { type Kysely, sql } from "kysely";
import { manyBy } from "../../shared/plumbing/loader.ts";
import type { Quarter } from "../../shared/values/calendar.ts";
import type { QuarterClaim } from "../rules/settlement.ts";

/** What was claimed for a person's quarter, under its key. */
export type ClaimRow = QuarterClaim & { readonly key: string };

/** The key of a person's quarter. */
export const quarterKey = (contributorId: string, quarter: Quarter): string => `${contributorId} ${quarter}`;

/** What was claimed for persons' quarters, surcharges apart, and what was paid of it. */
export async function claimsOfQuarters(db: Kysely<unknown>, keys: readonly string[]): Promise<ClaimRow[]> {
  const found = await sql<ClaimRow>`
    select k.key, d.category, d.contribution, d.amount, d.paid, d.due_on as "dueOn"
    from unnest(${keys}::text[]) as k (key)
    join due_standing d on d.contributor_id = split_part(k.key, ' ', 1) and d.quarter = split_part(k.key, ' ', 2)
    where d.nature in ('PROVISIONAL', 'REGULARISATION') and not d.cancelled`.execute(db);
  return found.rows;
}

export const claimsOfQuarter = (db: Kysely<unknown>) =>
  manyBy<string, ClaimRow>(
    ({ key }) => key,
    (keys) => claimsOfQuarters(db, keys),
  );
