import { sql } from "kysely";
import type { Context } from "../../shared/plumbing/context.ts";
import { type Fact, tell } from "../../shared/plumbing/facts.ts";
import { affiliationsOfCompany, type CompanyAffiliationRow } from "../loaders/affiliations.ts";
import { companiesWhere, insolvenciesOf } from "../loaders/companies.ts";
import {
  type BalanceSheetRow,
  balanceSheetsWhere,
  careerOfAffiliate,
  dormancyCertificatesWhere,
} from "../loaders/evidence.ts";
import { mandatesWhere } from "../loaders/mandates.ts";
import type { CompanyRow, InsolvencyRow } from "../loaders/rows.ts";
import { legalForm } from "../rules/legal-form.ts";
import { type StarterPerson, starterYears } from "../rules/starter-exemption.ts";

interface Standing {
  readonly affiliations: readonly CompanyAffiliationRow[];
  readonly insolvencies: readonly InsolvencyRow[];
  readonly sheets: readonly BalanceSheetRow[];
  readonly dormantYears: readonly number[];
  readonly people: readonly StarterPerson[];
}

/** What a company is, as whoever reckons its contribution hears of it: it replaces what was heard before. */
function standingChanged(company: CompanyRow, standing: Standing, day: string): Fact {
  const { id, version, legalFormCode, legalPersonalityOn, dissolvedOn } = company;
  const { affiliations, insolvencies, sheets, dormantYears, people } = standing;
  const { liable, starterExemptionPossible: possible } = legalForm(legalFormCode);
  return {
    type: "CompanyStandingChanged",
    subject: id,
    subjectVersion: version,
    day,
    content: {
      legalForm: legalFormCode,
      liable,
      legalPersonalityOn,
      dissolvedOn,
      affiliations: affiliations.map(({ fundCode, startsOn, endsOn }) => ({ fund: fundCode, startsOn, endsOn })),
      balanceSheets: sheets.map(({ yearStartsOn, yearEndsOn, balanceTotal, filedOn }) => ({
        yearStartsOn,
        yearEndsOn,
        balanceTotal: balanceTotal.toString(),
        filedOn,
      })),
      dormantYears,
      insolvencies: insolvencies.map(({ insolvency, startsOn, endsOn, publishedOn }) => ({
        kind: insolvency,
        startsOn,
        endsOn,
        publishedOn,
      })),
      starter: starterYears({ today: day, legalPersonalityOn, possible, people }),
    },
  };
}

/** Tells what companies are: their form, their accounts, what may exempt them. */
export async function tellStandings(context: Context, companies: readonly CompanyRow[]): Promise<void> {
  const { db, viewer } = context;
  const ids = companies.map(({ id }) => id);
  const insolvencies = await insolvenciesOf(db, ids);
  const sheets = await balanceSheetsWhere(db, sql`b.company_id = any (${ids}) and n.id is null`);
  const certificates = await dormancyCertificatesWhere(db, sql`d.company_id = any (${ids})`);
  const affiliations = affiliationsOfCompany(db);
  const people = await peopleOf(context, ids);
  const standings = companies.map(async (company) => {
    const own = <Row extends { readonly companyId: string }>(rows: readonly Row[]): Row[] =>
      rows.filter(({ companyId }) => companyId === company.id);
    const standing = {
      affiliations: await affiliations.load(company.id),
      insolvencies: own(insolvencies),
      sheets: own(sheets),
      dormantYears: [...new Set(own(certificates).map(({ year }) => year))],
      people: own(people),
    };
    return standingChanged(company, standing, viewer.day);
  });
  await tell(context, "companies", await Promise.all(standings));
}

/** Who manages the companies or works in them, with the careers that are known. */
async function peopleOf({ db }: Context, companyIds: readonly string[]) {
  const mandates = await mandatesWhere(db, sql`m.company_id = any (${companyIds})`);
  const careers = careerOfAffiliate(db);
  return Promise.all(
    mandates.map(async (mandate) => {
      const known = mandate.affiliateId && (await careers.load(mandate.affiliateId));
      return { ...mandate, who: mandate.affiliateId ?? mandate.holderName, career: known ? known.periods : null };
    }),
  );
}

/** Tells anew of the companies in which people hold mandates, after their careers were told. */
export async function tellCompaniesOf(context: Context, affiliateIds: readonly string[]): Promise<void> {
  const young = sql`c.legal_personality_on >= ${context.viewer.day}::date - interval '3 years'`;
  const held = sql`c.id in (select m.company_id from mandate m where m.affiliate_id = any (${affiliateIds}))`;
  const companies = await companiesWhere(context.db, sql`${held} and ${young}`);
  if (companies.length > 0) await tellStandings(context, companies);
}
