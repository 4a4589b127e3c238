import { sql } from "kysely";
import type { Context } from "./context.ts";
import type { Fact } from "./facts.ts";

/** A fact as a listener gets it: numbered without gaps, in an order that never changes. */
export interface HeardFact extends Fact {
  readonly id: string;
  readonly sequence: number;
  readonly source: string;
  readonly toldAt: string;
}

/** For a listener that hears facts of every type, in the order of their numbers. */
export const EVERY_TYPE = "*";

/** What one subgraph does with one type of fact, or with all. Safe to run twice. */
export interface Hearing {
  readonly type: string;
  readonly keep: (context: Context, facts: readonly HeardFact[]) => Promise<void>;
}

const BATCH = 500;

/**
 * Reads on from a listener's cursor and keeps what it needs, in one transaction with the cursor's step: a crash in
 * between repeats the batch and nothing else. Answers how many facts it passed.
 *
 * Facts get their number after their transaction is over, so a reader never passes one that is still in flight.
 */
export async function hear(context: Context, listener: string, hearings: readonly Hearing[]): Promise<number> {
  const { db } = context;
  await sql`insert into facts.cursor (listener) values (${listener}) on conflict do nothing`.execute(db);
  const cursor = await sql<{ sequence: bigint }>`
    select sequence from facts.cursor where listener = ${listener} for update
  `.execute(db);
  const after = cursor.rows[0]?.sequence ?? 0n;
  const facts = await factsAfter(context, after);
  for (const { type, keep } of hearings) {
    const heard = facts.filter((fact) => type === EVERY_TYPE || fact.type === type);
    if (heard.length > 0) await keep(context, heard);
  }
  const last = facts.at(-1);
  if (last) await sql`update facts.cursor set sequence = ${last.sequence} where listener = ${listener}`.execute(db);
  return facts.length;
}

/** Gives their number to all facts whose transaction is over. In a transaction of its own, as others wait for it. */
export async function numberNewFacts({ db }: Pick<Context, "db">): Promise<void> {
  await sql`select facts.number_new()`.execute(db);
}

/** The next facts after a number, oldest first. */
export async function factsAfter({ db }: Pick<Context, "db">, after: bigint, limit = BATCH): Promise<HeardFact[]> {
  const { rows } = await sql<HeardFact>`
    select n.sequence::int as sequence, f.id, f.source, f.type, f.subject, f.subject_version as "subjectVersion",
      f.day, f.content, f.told_at as "toldAt"
    from facts.number n join facts.fact f on f.id = n.fact_id
    where n.sequence > ${after} order by n.sequence limit ${limit}
  `.execute(db);
  return rows;
}
