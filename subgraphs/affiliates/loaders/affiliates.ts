import { type Kysely, type RawBuilder, sql } from "kysely";
import { oneBy } from "../../shared/plumbing/loader.ts";
import type { AffiliateRow } from "./rows.ts";

const columns = sql`
  'Affiliate' as kind, a.id, a.version, a.ssin, a.first_name as "firstName", a.last_name as "lastName",
  a.birth_date as "birthDate", a.language, a.fund as "fundCode", a.street, a.postal_code as "postalCode",
  a.municipality, a.country, a.died_on as "diedOn"`;

/** Affiliates for whom a condition holds, in an order, at most so many. */
export async function affiliatesWhere(
  db: Kysely<unknown>,
  condition: RawBuilder<unknown>,
  order: RawBuilder<unknown> = sql`a.id`,
  limit = 10_000,
): Promise<AffiliateRow[]> {
  const found = await sql<AffiliateRow>`
    select ${columns} from affiliate a where ${condition} order by ${order} limit ${limit}
  `.execute(db);
  return found.rows;
}

/** An affiliate that a search found, and how far the name is from what was looked for, in thousandths. */
export interface FoundAffiliateRow extends AffiliateRow {
  readonly distance: number;
}

/** Among whom one looks, and for what: `match` gives ids with their distance; without it, among all. */
export interface AffiliateSearch {
  readonly condition: RawBuilder<unknown>;
  readonly match: RawBuilder<unknown> | null;
}

const among = (match: RawBuilder<unknown> | null) =>
  match ? sql`affiliate a join ${match} m on m.id = a.id` : sql`affiliate a cross join (select 0 as distance) m`;

/** Affiliates that a search finds, in an order, at most so many. */
export async function affiliatesFound(
  db: Kysely<unknown>,
  { condition, match }: AffiliateSearch,
  order: RawBuilder<unknown>,
  limit: number,
): Promise<FoundAffiliateRow[]> {
  const found = await sql<FoundAffiliateRow>`
    select ${columns}, m.distance from ${among(match)} where ${condition} order by ${order} limit ${limit}
  `.execute(db);
  return found.rows;
}

/** How many affiliates a search finds. */
export async function countAffiliates(db: Kysely<unknown>, { condition, match }: AffiliateSearch): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from ${among(match)} where ${condition}`.execute(db);
  return rows[0]?.count ?? 0;
}

export const affiliateById = (db: Kysely<unknown>) =>
  oneBy<string, AffiliateRow>(
    ({ id }) => id,
    (ids) => affiliatesWhere(db, sql`a.id = any (${ids})`),
  );

/** By the number of today, or by one that was replaced since. */
export const affiliateBySsin = (db: Kysely<unknown>) =>
  oneBy<string, AffiliateRow & { readonly asked: string }>(
    ({ asked }) => asked,
    async (ssins) => {
      const found = await sql<AffiliateRow & { readonly asked: string }>`
        select ${columns}, n.asked from (
          select s as asked, coalesce((select id from affiliate where ssin = s),
            (select affiliate_id from replaced_number where former_ssin = s)) as id
          from unnest(${ssins}::text[]) s) n
        join affiliate a on a.id = n.id`.execute(db);
      return found.rows;
    },
  );
