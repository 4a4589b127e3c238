import { sql } from "kysely";
import type { Context } from "../../shared/plumbing/context.ts";
import type { HeardFact, Hearing } from "../../shared/plumbing/hear.ts";
import { tellCompaniesOf } from "./tell-standings.ts";

/** Keeps the periods in which people were insured: each telling replaces the one before; old news changes nothing. */
async function keepCareers(context: Context, facts: readonly HeardFact[]): Promise<void> {
  const { db } = context;
  const newest = new Map<string, HeardFact>();
  for (const fact of facts)
    if ((newest.get(fact.subject)?.subjectVersion ?? -1) <= fact.subjectVersion) newest.set(fact.subject, fact);
  const heard = JSON.stringify(
    [...newest.values()].map(({ subject, subjectVersion, content }) => ({ subject, subjectVersion, ...content })),
  );
  await sql`
    with heard as (
      select * from jsonb_to_recordset(${heard}::jsonb) as h (subject text, "subjectVersion" int)
    ), fresh as (
      insert into known_career_of (affiliate_id, subject_version) select subject, "subjectVersion" from heard
      on conflict (affiliate_id) do update set subject_version = excluded.subject_version
        where known_career_of.subject_version < excluded.subject_version
      returning affiliate_id
    )
    delete from known_career where affiliate_id in (select affiliate_id from fresh)`.execute(db);
  await sql`
    insert into known_career (affiliate_id, id, starts_on, ends_on, subject_version)
    select h.subject, p.id, p."startsOn", p."endsOn", h."subjectVersion"
    from jsonb_to_recordset(${heard}::jsonb) as h (subject text, "subjectVersion" int, periods jsonb)
    join known_career_of k on k.affiliate_id = h.subject and k.subject_version = h."subjectVersion"
    cross join lateral jsonb_to_recordset(h.periods) as p (id text, "startsOn" date, "endsOn" date)
    on conflict (affiliate_id, id) do nothing`.execute(db);
  await tellCompaniesOf(context, [...newest.keys()]);
}

/** The careers of people, which the affiliates tell: a starter's exemption rests on them. */
export const hearCareers: Hearing = { type: "CareerChanged", keep: keepCareers };
