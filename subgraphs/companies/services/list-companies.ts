import { sql } from "kysely";
import { type Page, type PageArgs, pageOf } from "../../shared/plumbing/connection.ts";
import { namedLike } from "../../shared/plumbing/named-like.ts";
import { readEnterpriseNumber } from "../../shared/values/enterprise-number.ts";
import { companiesFound, countCompanies, type FoundCompanyRow } from "../loaders/companies.ts";
import type { CompaniesContext } from "../loaders/index.ts";
import type { InsolvencyKind } from "../rules/insolvency.ts";

/** Which companies somebody wants to see listed: all parts must hold. */
export interface WantedCompanies {
  readonly text?: string | null;
  readonly nameStartsWith?: string | null;
  readonly legalForm?: readonly string[] | null;
  readonly insolvency?: readonly InsolvencyKind[] | null;
  readonly on?: string | null;
}

const orders = {
  NAME: { columns: [sql`c.name`, sql`c.id`], values: ({ name, id }: FoundCompanyRow) => [name, id] },
  BEST_MATCH: {
    columns: [sql`m.distance`, sql`c.id`],
    holds: ["NUMBER", "TEXT"],
    values: ({ distance, id }: FoundCompanyRow) => [String(distance), id],
  },
  OLDEST_FIRST: {
    columns: [sql`c.legal_personality_on`, sql`c.id`],
    holds: ["DAY", "TEXT"],
    values: ({ legalPersonalityOn, id }: FoundCompanyRow) => [legalPersonalityOn, id],
  },
} as const;

export type CompanyListOrder = keyof typeof orders;

/** Lists the companies that the viewer may see. */
export function listCompanies(
  { db, viewer }: CompaniesContext,
  page: PageArgs,
  wanted: WantedCompanies,
  orderBy: CompanyListOrder,
): Promise<Page<FoundCompanyRow>> {
  const { nameStartsWith, legalForm } = wanted;
  const sought = soughtIn(wanted.text);
  const condition = sql.join(
    [
      nameStartsWith ? sql`starts_with(c.name, ${nameStartsWith})` : sql`true`,
      legalForm ? sql`c.legal_form = any (${legalForm})` : sql`true`,
      insolvent(wanted, viewer.day),
      sought.condition,
    ],
    sql` and `,
  );
  const search = { condition, match: sought.match };
  return pageOf<FoundCompanyRow>({
    page,
    order: orders[orderBy],
    fetch: (after, order, limit) =>
      companiesFound(db, { ...search, condition: sql`${condition} and ${after}` }, order, limit),
    count: () => countCompanies(db, search),
  });
}

function insolvent({ insolvency, on }: WantedCompanies, today: string) {
  if (!insolvency) return sql`true`;
  const day = on ?? today;
  return sql`exists (select from insolvency i where i.company_id = c.id and i.kind = any (${insolvency})
    and i.starts_on <= ${day} and coalesce(i.ends_on, 'infinity') >= ${day})`;
}

/** Reads a text as a case handler means it: an enterprise number however written, or else a name, slips and all. */
function soughtIn(text: string | null | undefined) {
  if (!text?.trim()) return { condition: sql`true`, match: null };
  const number = readEnterpriseNumber(text);
  return "value" in number
    ? { condition: sql`c.enterprise_number = ${number.value}`, match: null }
    : { condition: sql`true`, match: namedLike(text) };
}
