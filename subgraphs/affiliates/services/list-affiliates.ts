import { sql } from "kysely";
import { type Page, type PageArgs, pageOf } from "../../shared/plumbing/connection.ts";
import { affiliatesFound, countAffiliates, type FoundAffiliateRow } from "../loaders/affiliates.ts";
import type { AffiliatesContext } from "../loaders/index.ts";
import { soughtIn } from "./sought-in.ts";

/** Whom somebody wants to see listed: all parts must hold. */
export interface WantedAffiliates {
  readonly text?: string | null;
  readonly category?: readonly string[] | null;
  readonly on?: string | null;
  readonly lastNameStartsWith?: string | null;
}

const orders = {
  NAME: {
    columns: [sql`a.last_name`, sql`a.first_name`, sql`a.id`],
    values: ({ lastName, firstName, id }: FoundAffiliateRow) => [lastName, firstName, id],
  },
  BEST_MATCH: {
    columns: [sql`m.distance`, sql`a.id`],
    holds: ["NUMBER", "TEXT"],
    values: ({ distance, id }: FoundAffiliateRow) => [String(distance), id],
  },
  OLDEST_FIRST: { columns: [sql`a.id`], values: ({ id }: FoundAffiliateRow) => [id] },
} as const;

export type AffiliateListOrder = keyof typeof orders;

/** Lists the affiliates that the viewer may see. */
export function listAffiliates(
  { db, viewer, disclosures }: AffiliatesContext,
  page: PageArgs,
  wanted: WantedAffiliates,
  orderBy: AffiliateListOrder,
): Promise<Page<FoundAffiliateRow>> {
  const sought = soughtIn(wanted.text);
  if (sought.ssin) disclosures?.ask(sought.ssin);
  const condition = sql`${startsWith(wanted.lastNameStartsWith)} and ${inCategory(wanted, viewer.day)}
    and ${sought.condition}`;
  const search = { condition, match: sought.match };
  return pageOf<FoundAffiliateRow>({
    page,
    order: orders[orderBy],
    fetch: (after, order, limit) =>
      affiliatesFound(db, { ...search, condition: sql`${condition} and ${after}` }, order, limit),
    count: () => countAffiliates(db, search),
  });
}

const startsWith = (prefix?: string | null) => (prefix ? sql`starts_with(a.last_name, ${prefix})` : sql`true`);

function inCategory({ category, on }: WantedAffiliates, today: string) {
  if (!category) return sql`true`;
  const day = on ?? today;
  return sql`exists (select from affiliation p where p.affiliate_id = a.id and p.category = any (${category})
    and p.starts_on <= ${day} and coalesce(p.ends_on, 'infinity') >= ${day})`;
}
