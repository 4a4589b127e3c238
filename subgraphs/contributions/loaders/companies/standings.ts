import { type Kysely, type RawBuilder, sql } from "kysely";
import { manyBy, oneBy } from "../../../shared/plumbing/loader.ts";
import type { Day } from "../../../shared/values/calendar.ts";
import type { CompanyInsolvency } from "../../rules/companies/company-exemption.ts";
import type { CompanyAffiliation } from "../../rules/companies/company-fund.ts";
import type { HeldMandate } from "../../rules/companies/joint-debtor.ts";
import type { StarterOutcome } from "../../rules/companies/starter-grant.ts";

type Db = Kysely<unknown>;

/** A company as the companies tell of it, with the starters' years that were granted. */
export interface CompanyStandingRow {
  readonly companyId: string;
  readonly liable: boolean;
  readonly legalPersonalityOn: Day;
  readonly dissolvedOn: Day | null;
  readonly affiliations: readonly CompanyAffiliation[];
  /** Totals in cents, as text. */
  readonly balanceSheets: readonly {
    readonly yearStartsOn: Day;
    readonly yearEndsOn: Day;
    readonly balanceTotal: string;
  }[];
  readonly dormantYears: readonly number[];
  readonly insolvencies: readonly CompanyInsolvency[];
  readonly starter: readonly { readonly year: number; readonly outcome: StarterOutcome }[];
  readonly grantedYears: readonly number[];
}

/** Companies for which a condition holds, by id, at most so many. */
export async function standingsWhere(
  db: Db,
  condition: RawBuilder<unknown>,
  limit = 100_000,
): Promise<CompanyStandingRow[]> {
  const { rows } = await sql<CompanyStandingRow>`
    select s.company_id as "companyId", s.liable, s.legal_personality_on as "legalPersonalityOn",
      s.dissolved_on as "dissolvedOn", s.affiliations, s.balance_sheets as "balanceSheets",
      s.dormant_years as "dormantYears", s.insolvencies, s.starter,
      array(select e.year from company_exemption e where e.contributor_id = s.company_id) as "grantedYears"
    from company_standing s where ${condition} order by s.company_id limit ${limit}`.execute(db);
  return rows;
}

export const standingOfCompany = (db: Db) =>
  oneBy<string, CompanyStandingRow>(
    ({ companyId }) => companyId,
    (ids) => standingsWhere(db, sql`s.company_id = any (${ids})`),
  );

/** A mandate in a company, as it is told. */
export type CompanyMandateRow = HeldMandate & { readonly companyId: string; readonly affiliateId: string | null };

/** Oldest first. */
export const mandatesOfCompany = (db: Db) =>
  manyBy<string, CompanyMandateRow>(
    ({ companyId }) => companyId,
    async (ids) => {
      const { rows } = await sql<CompanyMandateRow>`
        select company_id as "companyId", id, affiliate_id as "affiliateId", role, starts_on as "startsOn",
          ends_on as "endsOn"
        from company_mandate where company_id = any (${ids}) order by company_id, starts_on, id`.execute(db);
      return rows;
    },
  );
