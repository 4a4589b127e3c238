import { companyYearId, readCompanyYearId } from "../../shared/plumbing/ids.ts";
import { balanceThatCounts } from "../../shared/values/balance-that-counts.ts";
import { contains, yearOf } from "../../shared/values/calendar.ts";
import type { CompaniesContext } from "../loaders/index.ts";
import type { CompanyRow } from "../loaders/rows.ts";
import { legalForm } from "../rules/legal-form.ts";
import { starterExemption } from "../rules/starter-exemption.ts";

/** What one company is in one year, as the graph hands it on. */
export interface CompanyYearRow {
  readonly id: string;
  readonly companyId: string;
  readonly year: number;
}

/** The year of a company; `null` where it was not there yet, or no more, on any day of it. */
export function companyYear({ id, legalPersonalityOn, dissolvedOn }: CompanyRow, year: number): CompanyYearRow | null {
  const period = { startsOn: `${yearOf(legalPersonalityOn)}-01-01`, endsOn: dissolvedOn };
  return contains(period, `${year}-01-01`) ? { id: companyYearId(id, year), companyId: id, year } : null;
}

/** Finds a company year by its id, if its company is the viewer's to see. */
export async function findCompanyYear({ loaders }: CompaniesContext, id: string): Promise<CompanyYearRow | null> {
  const read = readCompanyYearId(id);
  const company = read && (await loaders.companyById.load(read.companyId));
  return company ? companyYear(company, read.year) : null;
}

/** The accounts that count for a company year, by the accounts that are known today. */
export async function readBalance({ loaders }: CompaniesContext, { companyId, year }: CompanyYearRow) {
  const [company, sheets] = await Promise.all([
    loaders.companyById.load(companyId),
    loaders.balanceSheetsOfCompany.load(companyId),
  ]);
  const valid = sheets.filter(({ correctedById }) => correctedById === null);
  return company && balanceThatCounts(year, company.legalPersonalityOn, valid);
}

/** Whether a company may be exempt as a starter in a year, by the mandates and the careers that are known today. */
export async function readStarterEvidence({ loaders, viewer }: CompaniesContext, { companyId, year }: CompanyYearRow) {
  const [company, mandates] = await Promise.all([
    loaders.companyById.load(companyId),
    loaders.mandatesOfCompany.load(companyId),
  ]);
  if (!company) return null;
  const people = await Promise.all(
    mandates.map(async (mandate) => {
      const { affiliateId, holderName } = mandate;
      const known = affiliateId && (await loaders.careerOfAffiliate.load(affiliateId));
      return { ...mandate, who: affiliateId ?? holderName, career: known ? known.periods : null };
    }),
  );
  const { legalPersonalityOn, legalFormCode } = company;
  const possible = legalForm(legalFormCode).starterExemptionPossible;
  return starterExemption({ year, today: viewer.day, legalPersonalityOn, possible, people });
}
