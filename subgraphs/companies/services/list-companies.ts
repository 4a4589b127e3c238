import { sql } from "kysely";
import { type Page, type PageArgs, pageOf } from "../../shared/plumbing/connection.ts";
import { readEnterpriseNumber } from "../../shared/values/enterprise-number.ts";
import { companiesWhere, countCompanies } from "../loaders/companies.ts";
import type { CompaniesContext } from "../loaders/index.ts";
import type { CompanyRow } from "../loaders/rows.ts";
import type { InsolvencyKind } from "../rules/insolvency.ts";

interface Wanted {
  readonly text?: string | null;
  readonly nameStartsWith?: string | null;
  readonly legalForm?: readonly string[] | null;
  readonly insolvency?: readonly InsolvencyKind[] | null;
  readonly on?: string | null;
}

const MOST_WORDS = 8;

const orders = {
  NAME: { columns: [sql`c.name`, sql`c.id`], values: ({ name, id }: CompanyRow) => [name, id] },
  OLDEST_FIRST: {
    columns: [sql`c.legal_personality_on`, sql`c.id`],
    holds: ["DAY", "TEXT"],
    values: ({ legalPersonalityOn, id }: CompanyRow) => [legalPersonalityOn, id],
  },
} as const;

/** Lists the companies that the viewer may see. */
export function listCompanies(
  { db, viewer }: CompaniesContext,
  page: PageArgs,
  wanted: Wanted,
  orderBy: keyof typeof orders,
): Promise<Page<CompanyRow>> {
  const { nameStartsWith, legalForm } = wanted;
  const condition = sql.join(
    [
      nameStartsWith ? sql`starts_with(c.name, ${nameStartsWith})` : sql`true`,
      legalForm ? sql`c.legal_form = any (${legalForm})` : sql`true`,
      insolvent(wanted, viewer.day),
      searched(wanted.text),
    ],
    sql` and `,
  );
  return pageOf({
    page,
    order: orders[orderBy],
    fetch: (after, order, limit) => companiesWhere(db, sql`${condition} and ${after}`, order, limit),
    count: () => countCompanies(db, condition),
  });
}

function insolvent({ insolvency, on }: Wanted, today: string) {
  if (!insolvency) return sql`true`;
  const day = on ?? today;
  return sql`exists (select from insolvency i where i.company_id = c.id and i.kind = any (${insolvency})
    and i.starts_on <= ${day} and coalesce(i.ends_on, 'infinity') >= ${day})`;
}

/** Every word must stand somewhere in the name; a number is compared as a number. */
function searched(text: string | null | undefined) {
  if (!text?.trim()) return sql`true`;
  const number = readEnterpriseNumber(text);
  if ("value" in number) return sql`c.enterprise_number = ${number.value}`;
  const words = text.trim().split(/\s+/).slice(0, MOST_WORDS);
  const holds = words.map((word) => {
    const pattern = word.replace(/[\\%_]/g, "\\$&");
    return sql`plain(c.name) like '%' || plain(${pattern}) || '%'`;
  });
  return sql.join(holds, sql` and `);
}
