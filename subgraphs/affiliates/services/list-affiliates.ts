import { sql } from "kysely";
import { type Page, type PageArgs, pageOf } from "../../shared/plumbing/connection.ts";
import { affiliatesWhere, countAffiliates } from "../loaders/affiliates.ts";
import type { AffiliatesContext } from "../loaders/index.ts";
import type { AffiliateRow } from "../loaders/rows.ts";

interface Wanted {
  readonly category?: readonly string[] | null;
  readonly on?: string | null;
  readonly lastNameStartsWith?: string | null;
}

const orders = {
  NAME: {
    columns: [sql`a.last_name`, sql`a.first_name`, sql`a.id`],
    values: ({ lastName, firstName, id }: AffiliateRow) => [lastName, firstName, id],
  },
  OLDEST_FIRST: { columns: [sql`a.id`], values: ({ id }: AffiliateRow) => [id] },
};

/** Lists the affiliates that the viewer may see. */
export function listAffiliates(
  { db, viewer }: AffiliatesContext,
  page: PageArgs,
  wanted: Wanted,
  orderBy: keyof typeof orders,
): Promise<Page<AffiliateRow>> {
  const condition = sql`${startsWith(wanted.lastNameStartsWith)} and ${inCategory(wanted, viewer.day)}`;
  return pageOf({
    page,
    order: orders[orderBy],
    fetch: (after, order, limit) => affiliatesWhere(db, sql`${condition} and ${after}`, order, limit),
    count: () => countAffiliates(db, condition),
  });
}

const startsWith = (prefix?: string | null) => (prefix ? sql`starts_with(a.last_name, ${prefix})` : sql`true`);

function inCategory({ category, on }: Wanted, today: string) {
  if (!category) return sql`true`;
  const day = on ?? today;
  return sql`exists (select from affiliation p where p.affiliate_id = a.id and p.category = any (${category})
    and p.starts_on <= ${day} and coalesce(p.ends_on, 'infinity') >= ${day})`;
}
