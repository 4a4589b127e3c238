import { sql } from "kysely";
import type { Context } from "../../../shared/plumbing/context.ts";
import type { HeardFact, Hearing } from "../../../shared/plumbing/hear.ts";
import type { ContributionsContext } from "../../loaders/index.ts";
import { reckonAnew } from "./reckon-anew.ts";

/** The newest that was told of each subject, as JSON. */
function newestOf(facts: readonly HeardFact[]): { readonly ids: string[]; readonly heard: string } {
  const newest = new Map(facts.map((fact) => [fact.subject, fact]));
  const rows = [...newest.values()].map(({ subject, subjectVersion, content }) => ({
    subject,
    subjectVersion,
    ...content,
  }));
  return { ids: [...newest.keys()], heard: JSON.stringify(rows) };
}

/**
 * Keeps what companies are; old news changes nothing. What was claimed of them is reckoned anew at once: accounts that
 * come late, a certificate, a judgment may change it.
 */
async function keepStandings(context: Context, facts: readonly HeardFact[]): Promise<void> {
  const { ids, heard } = newestOf(facts);
  await sql`
    insert into company_standing as k (company_id, liable, legal_personality_on, dissolved_on, affiliations,
      balance_sheets, dormant_years, insolvencies, starter, subject_version)
    select subject, liable, "legalPersonalityOn", "dissolvedOn", affiliations, "balanceSheets", "dormantYears",
      insolvencies, starter, "subjectVersion"
    from jsonb_to_recordset(${heard}::jsonb) as h (subject text, "subjectVersion" int, liable boolean,
      "legalPersonalityOn" date, "dissolvedOn" date, affiliations jsonb, "balanceSheets" jsonb, "dormantYears" int[],
      insolvencies jsonb, starter jsonb)
    where liable is not null
    on conflict (company_id) do update set liable = excluded.liable,
      legal_personality_on = excluded.legal_personality_on, dissolved_on = excluded.dissolved_on,
      affiliations = excluded.affiliations, balance_sheets = excluded.balance_sheets,
      dormant_years = excluded.dormant_years, insolvencies = excluded.insolvencies, starter = excluded.starter,
      subject_version = excluded.subject_version
    where k.subject_version <= excluded.subject_version`.execute(context.db);
  await reckonAnew(context as ContributionsContext, ids);
}

/** Keeps who holds which mandate: each telling replaces what was known of the company. */
async function keepMandates({ db }: Context, facts: readonly HeardFact[]): Promise<void> {
  const { heard } = newestOf(facts);
  await sql`
    delete from company_mandate m
    using jsonb_to_recordset(${heard}::jsonb) as h (subject text, "subjectVersion" int)
    where m.company_id = h.subject and m.subject_version < h."subjectVersion"`.execute(db);
  await sql`
    insert into company_mandate (company_id, id, affiliate_id, role, starts_on, ends_on, subject_version)
    select h.subject, m.id, m."affiliateId", m.role, m."startsOn", m."endsOn", h."subjectVersion"
    from jsonb_to_recordset(${heard}::jsonb) as h (subject text, "subjectVersion" int, mandates jsonb)
    cross join lateral jsonb_to_recordset(h.mandates) as m (id text, "affiliateId" text, role text, "startsOn" date,
      "endsOn" date)
    where not exists (select from company_mandate k where k.company_id = h.subject)`.execute(db);
}

/** What companies are, and who answers for them, as the companies tell it. */
export const hearCompanies: readonly Hearing[] = [
  { type: "MandateChanged", keep: keepMandates },
  { type: "CompanyStandingChanged", keep: keepStandings },
];
