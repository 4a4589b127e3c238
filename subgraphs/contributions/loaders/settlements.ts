import { type Kysely, sql } from "kysely";
import { manyBy } from "../../shared/plumbing/loader.ts";
import type { Quarter } from "../../shared/values/calendar.ts";
import type { QuarterClaim } from "../rules/settlement.ts";

/** What was claimed for a person's quarter, under its key. */
export type ClaimRow = QuarterClaim & { readonly key: string };

/** The key of a person's quarter. */
export const quarterKey = (contributorId: string, quarter: Quarter): string => `${contributorId} ${quarter}`;

/**
 * What was claimed for persons' quarters, surcharges apart, and what was paid of it.
 *
 * The keys go in as columns: a row is found by its index only through comparisons that row-level security trusts, and a
 * function that takes a text apart is none of them.
 */
export async function claimsOfQuarters(db: Kysely<unknown>, keys: readonly string[]): Promise<ClaimRow[]> {
  const [people, quarters] = [0, 1].map((part) => keys.map((key) => key.split(" ")[part]));
  const found = await sql<ClaimRow>`
    select k.person || ' ' || k.quarter as key, d.category, d.contribution, d.amount, d.paid, d.due_on as "dueOn",
      d.nature = 'REGULARISATION' as supplement
    from unnest(${people}::text[], ${quarters}::text[]) as k (person, quarter)
    join due_standing d on d.contributor_id = k.person and d.quarter = k.quarter
    where d.nature in ('PROVISIONAL', 'REGULARISATION') and not d.cancelled`.execute(db);
  return found.rows;
}

export const claimsOfQuarter = (db: Kysely<unknown>) =>
  manyBy<string, ClaimRow>(
    ({ key }) => key,
    (keys) => claimsOfQuarters(db, keys),
  );
