import { sql } from "kysely";
import type { Context } from "../../shared/plumbing/context.ts";
import { type Contributor, contributorKnown, keepContributors } from "../../shared/plumbing/contributors.ts";
import { type Fact, tell } from "../../shared/plumbing/facts.ts";
import { companiesWhere, fundsOf } from "../loaders/companies.ts";
import { mandatesWhere } from "../loaders/mandates.ts";
import { type RebuttalRow, rebuttalsOf } from "../loaders/rebuttals.ts";
import type { CompanyRow, MandateRow } from "../loaders/rows.ts";
import { rebuttedPeriods } from "../rules/mandate-presumption.ts";
import { tellStandings } from "./tell-standings.ts";

const asContributor = (
  { id, fundCode, enterpriseNumber, language, ...company }: CompanyRow,
  before: readonly string[],
): Contributor => ({
  id,
  kind: "COMPANY",
  fund: fundCode,
  funds: [...new Set([...before, fundCode])],
  ssin: null,
  enterpriseNumber,
  healthFund: null,
  language,
  addressee: [company.name, company.street, `${company.postalCode} ${company.municipality}`],
});

/** All mandates in one company, as the other subgraphs hear of them: they replace what was heard before. */
const mandateChanged = (
  company: CompanyRow,
  mandates: readonly MandateRow[],
  rebuttals: readonly RebuttalRow[],
  day: string,
): Fact => ({
  type: "MandateChanged",
  subject: company.id,
  subjectVersion: company.version,
  day,
  content: {
    fund: company.fundCode,
    mandates: mandates.map((mandate) => {
      const { id, affiliateId, holderSsin, role, paid, startsOn, endsOn } = mandate;
      const newest = rebuttals.findLast(({ mandateId }) => mandateId === id);
      const rebutted = newest ? rebuttedPeriods(mandate, newest) : [];
      return { id, affiliateId, holderSsin, role, paid, startsOn, endsOn, rebutted };
    }),
  },
});

/** Tells the other subgraphs of companies and of who holds a mandate in them, after a change of either. */
export async function tellCompanies(context: Context, ids: readonly string[]): Promise<void> {
  const { db, viewer } = context;
  const companies = await companiesWhere(db, sql`c.id = any (${ids})`);
  const mandates = await mandatesWhere(db, sql`m.company_id = any (${ids})`);
  const rebuttals = await rebuttalsOf(
    db,
    mandates.map(({ id }) => id),
  );
  const funds = await fundsOf(db, ids);
  const known = companies.map((company) =>
    contributorKnown(asContributor(company, funds.get(company.id) ?? []), company.version, viewer.day),
  );
  const changed = companies.map((company) => {
    const held = mandates.filter(({ companyId }) => companyId === company.id);
    return mandateChanged(company, held, rebuttals, viewer.day);
  });
  await keepContributors(context, known);
  await tell(context, "companies", [...known, ...changed]);
  await tellStandings(context, companies);
}
