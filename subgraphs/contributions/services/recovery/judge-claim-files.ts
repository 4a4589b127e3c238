import { sql } from "kysely";
import type { RequestScope } from "../../../shared/plumbing/context.ts";
import { loaders } from "../../loaders/index.ts";
import { claimFilesWhere } from "../../loaders/recovery/claim-files.ts";
import { nextStep } from "../../rules/recovery/ladder.ts";
import { asRows } from "../book.ts";
import { claimFactsOf } from "./claim-facts.ts";

/** How far the day's work came: how many files it judged, in how many something may be done, and the last of them. */
export interface Judged {
  readonly files: number;
  readonly ready: number;
  readonly last: string | null;
}

/**
 * Judges the next so many open files after one: what comes next in each on the day, and whether it may be taken.
 *
 * It proposes and takes nothing. A file in which nothing changed keeps its version.
 */
export async function judgeNext(scope: RequestScope, after: string, atOnce: number): Promise<Judged> {
  const { db, viewer } = scope;
  const files = await claimFilesWhere(db, sql`f.closed_on is null and f.id > ${after}`, sql`f.id`, atOnce);
  const found = { loaders: loaders(scope) };
  const judged = await Promise.all(
    files.map(async (file) => {
      const next = nextStep(await claimFactsOf(found, file), viewer.day);
      return { id: file.id, kind: next?.kind ?? null, ready: next?.missing.length === 0 };
    }),
  );
  await sql`
    update claim_file f set next_kind = j.kind, next_ready = j.ready, judged_on = ${viewer.day}
    from jsonb_to_recordset(${asRows(judged)}::jsonb) as j (id text, kind text, ready boolean)
    where f.id = j.id`.execute(db);
  const last = files.length < atOnce ? null : (files.at(-1)?.id ?? null);
  return { files: files.length, ready: judged.filter(({ ready }) => ready).length, last };
}
