import { type Kysely, sql } from "kysely";
import type { RegisterMutation } from "../../formats/register-mutations.ts";

/** The file that a line is about. */
export interface PersonOfLine {
  readonly id: string;
  readonly ssin: string;
}

/**
 * Finds the people of some lines by the number of today, by one of before, or by one that the lines give them. Their
 * files are locked. Of a fund's file only the fund's people are found.
 */
export async function personsOf(
  db: Kysely<unknown>,
  fund: string | null,
  mutations: readonly RegisterMutation[],
): Promise<ReadonlyMap<string, PersonOfLine>> {
  const asked = [...new Set(mutations.map(({ ssin }) => ssin))];
  const { rows } = await sql<PersonOfLine & { readonly asked: string }>`
    select a.id, a.ssin, n.asked from (
      select s as asked, coalesce((select id from affiliate where ssin = s),
        (select affiliate_id from replaced_number where former_ssin = s)) as id
      from unnest(${asked}::text[]) s) n
    join affiliate a on a.id = n.id where ${fund}::text is null or a.fund = ${fund}
    order by a.id for update of a`.execute(db);
  const persons = new Map(rows.map(({ asked: key, id, ssin }) => [key, { id, ssin }]));
  for (const { kind, ssin, fields } of mutations) {
    const person = persons.get(ssin);
    if (kind === "NUMBER" && person && fields.newSsin && !persons.has(fields.newSsin))
      persons.set(fields.newSsin, person);
  }
  return persons;
}
