import { sql } from "kysely";
import type { Context } from "../../shared/plumbing/context.ts";
import type { HeardFact } from "../../shared/plumbing/hear.ts";

/** Keeps whole careers as they were told last: each replaces what was heard before, and old news changes nothing. */
export async function keepCareers({ db }: Pick<Context, "db">, facts: readonly HeardFact[]): Promise<void> {
  const told = JSON.stringify(
    facts.map(({ subject, subjectVersion, content }) => ({ subject, subjectVersion, content })),
  );
  const { rows: newer } = await sql<{ id: string; version: number }>`
    insert into heard_career as heard (affiliate_id, subject_version)
    select subject, max("subjectVersion")
    from jsonb_to_recordset(${told}::jsonb) as f (subject text, "subjectVersion" int) group by subject
    on conflict (affiliate_id) do update set subject_version = excluded.subject_version
    where heard.subject_version < excluded.subject_version
    returning affiliate_id as id, subject_version as version
  `.execute(db);
  if (newer.length === 0) return;
  await sql`delete from known_career where affiliate_id = any (${newer.map(({ id }) => id)})`.execute(db);
  await sql`
    insert into known_career (affiliate_id, fund, category, capacity, starts_on, ends_on)
    select distinct on (f.subject, p."startsOn") f.subject, p.fund, p.category, p.capacity, p."startsOn", p."endsOn"
    from jsonb_to_recordset(${told}::jsonb) as f (subject text, "subjectVersion" int, content jsonb)
    join jsonb_to_recordset(${JSON.stringify(newer)}::jsonb) as n (id text, version int)
      on n.id = f.subject and n.version = f."subjectVersion"
    cross join jsonb_to_recordset(f.content -> 'periods') as p
      (fund text, category text, capacity text, "startsOn" date, "endsOn" date)
  `.execute(db);
}
