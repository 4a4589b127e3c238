import { sql } from "kysely";
import type { Context } from "../../shared/plumbing/context.ts";
import type { DemoPersona } from "../../shared/plumbing/plan.ts";
import { seedId } from "../../shared/plumbing/seed-id.ts";
import { tellCompanies } from "../services/tell-companies.ts";
import { companies } from "./companies.ts";

/** Which companies may be tried as, with the story that each is there to show. */
export const demoCompanies: readonly DemoPersona[] = companies.map(({ key, name, story, fund, number }) => ({
  key,
  name,
  story,
  role: "COMPANY",
  fund,
  enterpriseNumbers: [number],
}));

const companyRows = companies.map(({ key, number, name, form, since, fund, language, seat, nace }) => ({
  id: seedId("com", key),
  version: 1,
  enterprise_number: number,
  name,
  legal_form: form,
  legal_personality_on: since,
  fund,
  language,
  street: seat[0],
  postal_code: seat[1],
  municipality: seat[2],
  country: "BE",
  nace_code: nace[0],
  nace_version: nace[1],
}));

const mandateRows = companies.flatMap(({ key, mandates }) =>
  mandates.map(({ holder, affiliate, role, unpaid, from, until }, i) => ({
    id: seedId("man", `${key} ${i}`),
    version: 1,
    company_id: seedId("com", key),
    affiliate_id: affiliate ? seedId("aff", affiliate) : null,
    holder_name: holder,
    role,
    paid: !unpaid,
    starts_on: from,
    ends_on: until ?? null,
    evidence: unpaid
      ? `Articles of association; annexes to the Moniteur belge, ${from}`
      : `Annexes to the Moniteur belge, ${from}`,
  })),
);

const noticeRows = companies.flatMap(({ key, number, name, form, since, language, seat, notified }) =>
  notified
    ? [
        {
          id: seedId("fno", key),
          version: 2,
          enterprise_number: number,
          name,
          legal_form: form,
          legal_personality_on: since,
          language,
          street: seat[0],
          postal_code: seat[1],
          municipality: seat[2],
          country: "BE",
          posted_on: notified.postedOn,
          registered_item: notified.item,
          due_on: notified.dueOn,
          closed_on: notified.assignedOn,
          company_id: seedId("com", key),
        },
      ]
    : [],
);

const affiliationRows = companies.map(({ key, since, fund, notified }) => ({
  id: seedId("caf", key),
  company_id: seedId("com", key),
  fund,
  origin: notified ? "AUTOMATIC" : "REQUESTED",
  received_on: notified?.assignedOn ?? since,
  starts_on: since,
  notice_id: notified ? seedId("fno", key) : null,
}));

const insolvencyRows = companies.flatMap(({ key, insolvency }) =>
  insolvency
    ? [
        {
          company_id: seedId("com", key),
          kind: insolvency.kind,
          starts_on: insolvency.from,
          ends_on: null,
          curator: insolvency.curator ?? null,
          published_on: insolvency.published ?? null,
        },
      ]
    : [],
);

const sheetRows = companies.flatMap(({ key, accounts = {} }) =>
  Object.entries(accounts).map(([year, total]) => ({
    id: seedId("bsh", `${key} ${year}`),
    company_id: seedId("com", key),
    year_starts_on: `${year}-01-01`,
    year_ends_on: `${year}-12-31`,
    balance_total: total,
    filed_on: `${Number(year) + 1}-07-31`,
    source: "NATIONAL_BANK",
    reference: `${year}-${key}`,
    received_on: `${Number(year) + 1}-08-15`,
  })),
);

/** Fills the companies' tables with the demo office, and tells the others of it. */
export async function seed(context: Context): Promise<void> {
  const fill = async (table: string, rows: readonly object[]): Promise<void> => {
    const columns = sql.join(Object.keys(rows[0] ?? {}).map((name) => sql.id(name)));
    await sql`insert into ${sql.table(table)} (${columns})
      select ${columns}
      from jsonb_populate_recordset(null::${sql.id("companies", table)}, ${JSON.stringify(rows)}::jsonb)
    `.execute(context.db);
  };
  await fill("company", companyRows);
  await fill("formal_notice", noticeRows);
  await fill("company_affiliation", affiliationRows);
  await fill("mandate", mandateRows);
  await fill("insolvency", insolvencyRows);
  await fill("balance_sheet", sheetRows);
  await tellCompanies(
    context,
    companyRows.map(({ id }) => id),
  );
}
