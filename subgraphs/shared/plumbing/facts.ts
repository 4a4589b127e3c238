import { sql } from "kysely";
import type { Source } from "../values/law.ts";
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

/** A term within which somebody is served (termijn / délai): begun, put off, standing still, met or dropped. */
export interface Clock {
  /** Which term, free of language: "AFFILIATION_DECISION". */
  readonly clock: string;
  /** The person or company that is served; absent where there is no file yet. */
  readonly contributorId: string | null;
  readonly fund: string;
  /** The first day; absent where it was told before. */
  readonly startedOn: string | null;
  /** The last day in time, with every standstill that is over. */
  readonly dueOn: string;
  /** Since when it stands still; absent while it runs. */
  readonly waitingSince: string | null;
  readonly metOn: string | null;
  /** The day from which nothing was owed any more, though it was never met: withdrawn, or replaced. */
  readonly droppedOn: string | null;
  /** Where the term is written. */
  readonly basis: Source;
}

/** That a term stands otherwise than before, for whoever measures what was promised. */
export const clockChanged = (clock: Clock, about: Omit<Fact, "type" | "content">): Fact<"ClockChanged", Clock> => ({
  type: "ClockChanged",
  ...about,
  content: clock,
});

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
