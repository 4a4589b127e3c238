import { sql } from "kysely";
import type { Context } from "../../../shared/plumbing/context.ts";
import { tell } from "../../../shared/plumbing/facts.ts";
import type { HeardFact, Hearing } from "../../../shared/plumbing/hear.ts";
import { inReadingOrder } from "../../formats/bce.ts";
import { type ImportRow, importsWhere } from "../../loaders/imports.ts";
import { mandateBit } from "./mandate-bit.ts";
import type { BitKept, Stopped } from "./read-bit.ts";
import { registerBit } from "./register-bit.ts";

const LINES_A_BIT = 1_000;

/** The fact that an import is to go on; its own subgraph alone hears it. A fact a bit, so that each bit is one step. */
export async function tellToGoOn(context: Context, id: string, line: number): Promise<void> {
  const { day } = context.viewer;
  await tell(context, "companies", [{ type: "ImportGoesOn", subject: id, subjectVersion: line, day, content: {} }]);
}

/**
 * Takes in the next bit of a file, and keeps it with the place where it ends, both or neither.
 *
 * Answers where the import stands. One that is over, or that was never begun, stays as it is.
 */
export async function advanceImport(context: Context, id: string, lines = LINES_A_BIT): Promise<ImportRow | null> {
  const { db } = context;
  await sql`select from file_import where id = ${id} for update`.execute(db);
  const [state] = await importsWhere(db, sql`i.id = ${id}`);
  if (state?.state !== "RUNNING") return state ?? null;
  const bit = state.importKind === "MANDATES" ? mandateBit : registerBit;
  await keep(context, state, await bit(context, state, lines));
  const [now] = await importsWhere(db, sql`i.id = ${id}`);
  return now ?? null;
}

async function keep({ db }: Context, { id }: ImportRow, came: BitKept | Stopped): Promise<void> {
  if ("stopped" in came) {
    await sql`update file_import set state = 'STOPPED', why_stopped = ${came.stopped} where id = ${id}`.execute(db);
  } else {
    const { kept, skipped, faults, position, line, finished } = came;
    await sql`
      insert into file_import_fault (import_id, line, reason, column_name)
      select ${id}, line, reason, "column"
      from jsonb_to_recordset(${JSON.stringify(faults)}::jsonb) as f (line int, reason text, "column" text)
      on conflict do nothing`.execute(db);
    await sql`
      update file_import set position = ${position}, line = ${line}, kept = kept + ${kept},
        skipped = skipped + ${skipped}, rejected = rejected + ${faults.length},
        state = ${finished ? "FINISHED" : "RUNNING"}
      where id = ${id}`.execute(db);
  }
  await sql`
    delete from file_import_content where import_id = ${id}
      and exists (select from file_import i where i.id = import_id and i.state <> 'RUNNING')`.execute(db);
}

/** The next file of an extract of the register, when one is over; they build on each other, in this order. */
async function nextOf({ db }: Context, { folder, snapshotOn }: ImportRow): Promise<ImportRow | undefined> {
  if (folder === null) return undefined;
  const waiting = sql`i.folder = ${folder} and i.snapshot_on = ${snapshotOn} and i.state = 'RUNNING'`;
  return inReadingOrder(await importsWhere(db, waiting))[0];
}

async function goOn(context: Context, facts: readonly HeardFact[]): Promise<void> {
  for (const id of new Set(facts.map(({ subject }) => subject))) {
    const state = await advanceImport(context, id);
    const next = state?.state === "FINISHED" ? await nextOf(context, state) : state;
    if (next?.state === "RUNNING") await tellToGoOn(context, next.id, next.line);
  }
}

/** An import goes on bit by bit: each bit is one step of this listener, and tells that there is more. */
export const goOnWithImports: Hearing = { type: "ImportGoesOn", keep: goOn };
