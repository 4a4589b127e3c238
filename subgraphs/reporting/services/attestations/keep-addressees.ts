import { sql } from "kysely";
import type { Context } from "../../../shared/plumbing/context.ts";
import type { HeardFact } from "../../../shared/plumbing/hear.ts";

/** Keeps to whom one writes, as it was told last; old news changes nothing. */
export async function keepAddressees({ db }: Pick<Context, "db">, facts: readonly HeardFact[]): Promise<void> {
  const told = facts.map(({ subject, subjectVersion, content }) => ({ subject, subjectVersion, content }));
  await sql`
    insert into addressee (affiliate_id, lines, subject_version)
    select distinct on (subject) subject, array(select jsonb_array_elements_text(content -> 'addressee')),
      "subjectVersion"
    from jsonb_to_recordset(${JSON.stringify(told)}::jsonb) as f (subject text, "subjectVersion" int, content jsonb)
    where content ->> 'kind' = 'PERSON' and jsonb_typeof(content -> 'addressee') = 'array'
      and jsonb_array_length(content -> 'addressee') > 0
    order by subject, "subjectVersion" desc
    on conflict (affiliate_id) do update set lines = excluded.lines, subject_version = excluded.subject_version
    where addressee.subject_version < excluded.subject_version`.execute(db);
}
