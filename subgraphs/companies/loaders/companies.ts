import { type Kysely, type RawBuilder, sql } from "kysely";
import { manyBy, oneBy } from "../../shared/plumbing/loader.ts";
import type { CompanyRow, InsolvencyRow } from "./rows.ts";

const columns = sql`
  'Company' as kind, c.id, c.version, c.enterprise_number as "enterpriseNumber", c.name,
  c.legal_form as "legalFormCode", c.legal_personality_on as "legalPersonalityOn", c.fund as "fundCode", c.language,
  c.street, c.postal_code as "postalCode", c.municipality, c.country, c.nace_code as "naceCode",
  c.nace_version as "naceVersion", c.dissolved_on as "dissolvedOn", c.dissolution_ground as "dissolutionGround"`;

/** Companies for which a condition holds, in an order, at most so many. */
export async function companiesWhere(
  db: Kysely<unknown>,
  condition: RawBuilder<unknown>,
  order: RawBuilder<unknown> = sql`c.id`,
  limit = 10_000,
): Promise<CompanyRow[]> {
  const found = await sql<CompanyRow>`
    select ${columns} from company c where ${condition} order by ${order} limit ${limit}`.execute(db);
  return found.rows;
}

/** A company that a search found, and how far its name is from what was looked for, in thousandths. */
export interface FoundCompanyRow extends CompanyRow {
  readonly distance: number;
}

/** Among which one looks, and for what: `match` gives ids with their distance; without it, among all. */
export interface CompanySearch {
  readonly condition: RawBuilder<unknown>;
  readonly match: RawBuilder<unknown> | null;
}

const among = (match: RawBuilder<unknown> | null) =>
  match ? sql`company c join ${match} m on m.id = c.id` : sql`company c cross join (select 0 as distance) m`;

/** Companies that a search finds, in an order, at most so many. */
export async function companiesFound(
  db: Kysely<unknown>,
  { condition, match }: CompanySearch,
  order: RawBuilder<unknown>,
  limit: number,
): Promise<FoundCompanyRow[]> {
  const found = await sql<FoundCompanyRow>`
    select ${columns}, m.distance from ${among(match)} where ${condition} order by ${order} limit ${limit}
  `.execute(db);
  return found.rows;
}

/** How many companies a search finds. */
export async function countCompanies(db: Kysely<unknown>, { condition, match }: CompanySearch): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from ${among(match)} where ${condition}`.execute(db);
  return rows[0]?.count ?? 0;
}

export const companyById = (db: Kysely<unknown>) =>
  oneBy<string, CompanyRow>(
    ({ id }) => id,
    (ids) => companiesWhere(db, sql`c.id = any (${ids})`),
  );

export const companyByEnterpriseNumber = (db: Kysely<unknown>) =>
  oneBy<string, CompanyRow>(
    ({ enterpriseNumber }) => enterpriseNumber,
    (numbers) => companiesWhere(db, sql`c.enterprise_number = any (${numbers})`),
  );

/** The funds with which companies are or were, by company; the oldest first. */
export async function fundsOf(db: Kysely<unknown>, ids: readonly string[]): Promise<ReadonlyMap<string, string[]>> {
  const { rows } = await sql<{ id: string; funds: string[] }>`
    select company_id as id, array_agg(fund order by starts_on) as funds from company_affiliation
    where company_id = any (${ids}) group by company_id`.execute(db);
  return new Map(rows.map(({ id, funds }) => [id, funds]));
}

/** The insolvencies of companies, oldest first. */
export async function insolvenciesOf(db: Kysely<unknown>, ids: readonly string[]): Promise<InsolvencyRow[]> {
  const found = await sql<InsolvencyRow>`
        select company_id as "companyId", kind as insolvency, starts_on as "startsOn", ends_on as "endsOn", curator,
          published_on as "publishedOn", reference
        from insolvency where company_id = any (${ids}) order by company_id, starts_on`.execute(db);
  return found.rows;
}

export const insolvenciesOfCompany = (db: Kysely<unknown>) =>
  manyBy<string, InsolvencyRow>(
    ({ companyId }) => companyId,
    (ids) => insolvenciesOf(db, ids),
  );
