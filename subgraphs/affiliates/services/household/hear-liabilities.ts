import { sql } from "kysely";
import type { Context } from "../../../shared/plumbing/context.ts";
import type { HeardFact, Hearing } from "../../../shared/plumbing/hear.ts";
import { refreshLiabilities } from "./refresh-liabilities.ts";

interface Mandates {
  readonly mandates: readonly { readonly affiliateId: string | null }[];
}

/** Keeps who holds a mandate in a company: each telling replaces the one before; old news changes nothing. */
async function keepMandates(context: Context, facts: readonly HeardFact[]): Promise<void> {
  const { db } = context;
  const newest = new Map<string, HeardFact>();
  for (const fact of facts)
    if ((newest.get(fact.subject)?.subjectVersion ?? -1) <= fact.subjectVersion) newest.set(fact.subject, fact);
  const heard = JSON.stringify(
    [...newest.values()].map(({ subject, subjectVersion, content }) => ({ subject, subjectVersion, ...content })),
  );
  const { rows: fresh } = await sql<{ id: string }>`
    insert into known_mandates_of (company_id, subject_version)
    select subject, "subjectVersion" from jsonb_to_recordset(${heard}::jsonb) as h (subject text, "subjectVersion" int)
    on conflict (company_id) do update set subject_version = excluded.subject_version
      where known_mandates_of.subject_version < excluded.subject_version
    returning company_id as id`.execute(db);
  const companies = fresh.map(({ id }) => id);
  const { rows: gone } = await sql<{ id: string }>`
    delete from known_mandate where company_id = any (${companies}) returning affiliate_id as id`.execute(db);
  await sql`
    insert into known_mandate (id, company_id, affiliate_id, starts_on, ends_on, rebutted)
    select m.id, h.subject, m."affiliateId", m."startsOn", m."endsOn", coalesce(m.rebutted, '[]')
    from jsonb_to_recordset(${heard}::jsonb) as h (subject text, mandates jsonb)
    cross join lateral jsonb_to_recordset(h.mandates) as m
      (id text, "affiliateId" text, "startsOn" date, "endsOn" date, rebutted jsonb)
    where h.subject = any (${companies}) and m."affiliateId" is not null
    on conflict (id) do nothing`.execute(db);
  const holders = [...newest.values()].flatMap(({ content }) =>
    (content as Mandates).mandates.flatMap(({ affiliateId }) => affiliateId ?? []),
  );
  await refreshLiabilities(context, [...gone.map(({ id }) => id), ...holders]);
}

const refresh = (context: Context, facts: readonly HeardFact[]): Promise<void> =>
  refreshLiabilities(
    context,
    facts.map(({ subject }) => subject),
  );

/** What makes one answer for another: mandates, careers, and what spouses stated. */
export const hearLiabilities: readonly Hearing[] = [
  { type: "MandateChanged", keep: keepMandates },
  { type: "CareerChanged", keep: refresh },
  { type: "SpouseStatementDecided", keep: refresh },
];
