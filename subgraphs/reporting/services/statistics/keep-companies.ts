import { sql } from "kysely";
import type { Context } from "../../../shared/plumbing/context.ts";
import type { HeardFact } from "../../../shared/plumbing/hear.ts";

/** Keeps how companies stand, as it was told last; old news changes nothing. */
export async function keepCompanies({ db }: Pick<Context, "db">, facts: readonly HeardFact[]): Promise<void> {
  const told = facts.map(({ subject, subjectVersion, content }) => ({ subject, subjectVersion, content }));
  await sql`
    insert into known_company (company_id, subject_version, standing)
    select distinct on (subject) subject, "subjectVersion", content
    from jsonb_to_recordset(${JSON.stringify(told)}::jsonb) as f (subject text, "subjectVersion" int, content jsonb)
    order by subject, "subjectVersion" desc
    on conflict (company_id) do update set subject_version = excluded.subject_version, standing = excluded.standing
    where known_company.subject_version < excluded.subject_version`.execute(db);
}
