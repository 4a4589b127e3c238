import { type Kysely, type RawBuilder, sql } from "kysely";
import { manyBy } from "../../../shared/plumbing/loader.ts";
import type { Day } from "../../../shared/values/calendar.ts";
import type { Cents } from "../../../shared/values/money.ts";
import type { CompanyTier } from "../../rules/companies/company-contribution.ts";
import type { CompanyExemptionCode } from "../../rules/companies/company-exemption.ts";

type Db = Kysely<unknown>;

/** The due that stands for a company's year, and what came in for it. */
export interface CompanyDueRow {
  readonly dueId: string;
  readonly contributorId: string;
  readonly fund: string;
  readonly accountNumber: bigint;
  readonly year: number;
  readonly tier: CompanyTier;
  readonly exemption: CompanyExemptionCode | null;
  readonly amount: Cents;
  readonly payments: readonly { readonly on: Day; readonly amount: string }[];
}

/** The dues that stand for which a condition holds. */
export async function companyDuesWhere(db: Db, condition: RawBuilder<unknown>): Promise<CompanyDueRow[]> {
  const { rows } = await sql<CompanyDueRow>`
    select c.due_id as "dueId", c.contributor_id as "contributorId", c.fund, d.account_number as "accountNumber",
      c.year, c.tier, c.exemption, d.amount, coalesce((
        select jsonb_agg(jsonb_build_object('on', p.booked_on, 'amount', a.amount::text))
        from allocation a join payment p on p.id = a.payment_id where a.due_id = c.due_id), '[]') as payments
    from company_due_standing c join due d on d.id = c.due_id
    where ${condition} order by c.contributor_id, c.year`.execute(db);
  return rows;
}

/** Which due stands for a year, without what came in: a company reads that of its dues. */
export interface CompanyYearDueRow {
  readonly dueId: string;
  readonly contributorId: string;
  readonly year: number;
}

export const companyDuesOfContributor = (db: Db) =>
  manyBy<string, CompanyYearDueRow>(
    ({ contributorId }) => contributorId,
    async (ids) => {
      const { rows } = await sql<CompanyYearDueRow>`
        select due_id as "dueId", contributor_id as "contributorId", year from company_due_standing
        where contributor_id = any (${ids}) order by contributor_id, year`.execute(db);
      return rows;
    },
  );

/** For which company's year a due was claimed. */
export const yearOfCompanyDue = (db: Db) =>
  manyBy<string, CompanyYearDueRow>(
    ({ dueId }) => dueId,
    async (ids) => {
      const { rows } = await sql<CompanyYearDueRow>`
        select due_id as "dueId", contributor_id as "contributorId", year from company_due
        where due_id = any (${ids})`.execute(db);
      return rows;
    },
  );
