import { sql } from "kysely";
import type { RequestScope } from "./context.ts";
import { newId } from "./ids.ts";

/**
 * Something that became true and that others may need to know, named in the past tense.
 *
 * It carries values only, and is never edited: what was wrong is told again.
 */
export interface Fact<Type extends string = string, Content extends object = object> {
  readonly type: Type;
  /** The id of whom or what it is about. */
  readonly subject: string;
  /** Counts up with every fact about the same subject, so that a listener can tell old news from new. */
  readonly subjectVersion: number;
  /** The day from which it holds. */
  readonly day: string;
  readonly content: Content;
}

/** Tells facts, in the transaction of the change that they speak of: both are kept, or neither. */
export async function tell({ db }: Pick<RequestScope, "db">, source: string, facts: readonly Fact[]): Promise<void> {
  if (facts.length === 0) return;
  const rows = facts.map((fact) => ({ id: newId("fct"), ...fact }));
  await sql`
    insert into facts.fact (id, source, type, subject, subject_version, day, content)
    select id, ${source}, type, subject, "subjectVersion", day, content
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as f
      (id text, type text, subject text, "subjectVersion" int, day date, content jsonb)
  `.execute(db);
  await sql`insert into facts.unnumbered (fact_id) select unnest(${rows.map(({ id }) => id)}::text[])`.execute(db);
  await sql`select facts.wake_listeners()`.execute(db);
}
