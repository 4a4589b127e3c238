import { sql } from "kysely";
import type { Context } from "../../../shared/plumbing/context.ts";
import type { HeardFact, Hearing } from "../../../shared/plumbing/hear.ts";

/** Keeps to whom one writes, as it was told last; old news changes nothing. */
async function keepAddressees({ db }: Context, facts: readonly HeardFact[]): Promise<void> {
  const newest = new Map(facts.map((fact) => [fact.subject, fact]));
  const heard = JSON.stringify(
    [...newest.values()].map(({ subject, subjectVersion, content }) => ({ subject, subjectVersion, ...content })),
  );
  await sql`
    insert into addressee (contributor_id, lines, subject_version)
    select subject, array(select jsonb_array_elements_text(addressee)), "subjectVersion"
    from jsonb_to_recordset(${heard}::jsonb) as h (subject text, "subjectVersion" int, addressee jsonb)
    where jsonb_array_length(addressee) > 0
    on conflict (contributor_id) do update set lines = excluded.lines, subject_version = excluded.subject_version
    where addressee.subject_version < excluded.subject_version`.execute(db);
}

/** To whom notices go, as the owners of people and companies tell it. */
export const hearAddressee: Hearing = { type: "ContributorKnown", keep: keepAddressees };
