import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import type { Context } from "../context.ts";
import { Fault } from "../faults.ts";
import { personOf } from "./about.ts";
import { slowDown } from "./enumeration.ts";
import { usageBasisOf } from "./legal-basis.ts";

/**
 * Writes what a question disclosed, in its own transaction: one record for each person of whom something is told.
 *
 * It is one statement however many persons there are; a second looks up those of whom nothing was told, where somebody
 * asked for them. What cannot be written is not answered.
 */
export async function keepUsages(context: Context, source: string): Promise<void> {
  const { disclosures } = context;
  if (!disclosures) return;
  slowDown(context, await keptOrWithheld(context, disclosures, source));
}

async function keptOrWithheld(context: Context, disclosures: Disclosed, source: string): Promise<number> {
  const { log } = context;
  try {
    return await keep(context, disclosures, source);
  } catch (cause) {
    const { name, code } = cause as { readonly name?: string; readonly code?: string };
    log.error({ kind: name, code }, "a usage record was not kept, and its answer was withheld");
    throw new Fault("UNRECORDED");
  }
}

/** Keeps the records. Answers for how many strangers somebody has asked within the hour, or the seconds to wait. */
async function keep(context: Context, { persons, unanswered }: Disclosed, source: string): Promise<number> {
  const { db, viewer } = context;
  const tries = await strangersAmong(context, unanswered);
  if (persons.length + tries.length === 0) return 0;
  const { rows } = await sql<{ tries: number }>`
    select privacy.keep_or_wait(${viewer.question ?? viewer.requestId}, ${randomUUID()}, ${source},
      ${viewer.fund ?? viewer.institution ?? viewer.role}, ${usageBasisOf(viewer.role)},
      ${persons.map(({ person }) => person)}::text[], ${persons.map(({ topics }) => topics.join(" "))}::text[],
      ${tries}::text[]) as tries
  `.execute(db);
  return rows[0]?.tries ?? 0;
}

type Disclosed = NonNullable<Context["disclosures"]>;

/** Of those for whom somebody asked and was told nothing, the ones who are not the asker's to see at all. */
async function strangersAmong({ db }: Context, keys: readonly string[]): Promise<readonly string[]> {
  if (keys.length === 0) return [];
  const ids = keys.map((key) => personOf(key) ?? key);
  const { rows } = await sql<{ id: string; ssin: string | null; former: readonly string[] }>`
    select id, ssin, former_ssins as former from contributor
    where id = any (${ids}::text[]) or ssin = any (${keys}::text[]) or former_ssins && ${keys}::text[]
  `.execute(db);
  const known = new Set(rows.flatMap(({ id, ssin, former }) => [id, ssin, ...former]));
  return [...new Set(ids)].filter((key) => !known.has(key));
}
