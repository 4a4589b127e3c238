import { sql } from "kysely";
import type { Context } from "../../../shared/plumbing/context.ts";
import { tell } from "../../../shared/plumbing/facts.ts";
import type { HeardFact, Hearing } from "../../../shared/plumbing/hear.ts";
import { type RegisterMutation, readRegisterLine } from "../../formats/register-mutations.ts";
import { type RegisterFileRow, registerFilesWhere } from "../../loaders/register/register-files.ts";
import type { LineToApply } from "./apply-mutations.ts";
import { applySafely } from "./apply-safely.ts";
import { destroyParts, FILE_RECEIVED, type Lines, readLines } from "./file-parts.ts";
import { personsOf } from "./persons-of-lines.ts";

const BATCH = 200;

/**
 * Reads on in the files that wait: a batch of each, kept in one transaction with the place where it ends.
 *
 * A file that is not at its end is told of again, so that each batch is a transaction of its own: whoever is killed
 * over one begins that one anew.
 */
async function takeIn(context: Context, facts: readonly HeardFact[]): Promise<void> {
  const ids = [...new Set(facts.map(({ subject }) => subject))];
  for (const file of await registerFilesWhere(context.db, sql`f.id = any (${ids})`)) {
    if (file.finished) continue;
    const finished = await takeBatch(context, file);
    const subjectVersion = file.line + 1;
    const again = { type: FILE_RECEIVED, subject: file.id, subjectVersion, day: context.viewer.day, content: {} };
    if (!finished) await tell(context, "affiliates", [again]);
  }
}

/** That a file waits, which this subgraph tells itself. */
export const hearRegisterFiles: Hearing = { type: FILE_RECEIVED, keep: takeIn };

interface Refusal {
  readonly line: number;
  readonly reason: string;
  readonly field: string | null;
}

interface Sorted {
  readonly good: readonly { readonly line: number; readonly mutation: RegisterMutation }[];
  readonly faults: readonly Refusal[];
}

/** Parts the lines that can be read from those that cannot; the first line of a file is its header. */
function sort({ lines }: Lines): Sorted {
  const good: { line: number; mutation: RegisterMutation }[] = [];
  const faults: Refusal[] = [];
  for (const { line, bytes } of lines) {
    const read = line === 1 ? null : readRegisterLine(bytes);
    if (read && "reason" in read) faults.push({ line, ...read });
    else if (read) good.push({ line, mutation: read });
  }
  return { good, faults };
}

async function takeBatch(context: Context, file: RegisterFileRow): Promise<boolean> {
  const { db } = context;
  const from = { fileId: file.id, position: Number(file.position), line: file.line };
  const read = await readLines(db, from, BATCH);
  const { good, faults } = sort(read);
  const seen = new Set(
    await keptKeys(
      context,
      file,
      good.map(({ mutation }) => mutation.key),
    ),
  );
  const fresh = good.filter(({ mutation: { key } }) => !seen.has(key) && seen.add(key));
  const persons = await personsOf(
    db,
    file.fundCode,
    fresh.map(({ mutation }) => mutation),
  );
  const ours = fresh.flatMap(({ line, mutation }): LineToApply[] => {
    const person = persons.get(mutation.ssin);
    return person ? [{ line, mutation, person }] : [];
  });
  const { kept, refused } = await applySafely(context, ours);
  await noteKept(context, file, kept);
  await noteFaults(context, file, [...faults, ...refused]);
  await note(context, file, read, {
    kept: kept.length,
    repeated: good.length - fresh.length,
    notOurs: fresh.length - ours.length,
    rejected: faults.length + refused.length,
  });
  if (read.finished) await destroyParts(db, file.id);
  return read.finished;
}

async function keptKeys({ db }: Context, { fundCode }: RegisterFileRow, keys: readonly string[]): Promise<string[]> {
  const { rows } = await sql<{ key: string }>`
    select line_key as key from register_line_kept where fund = ${fundCode ?? ""} and line_key = any (${keys})
  `.execute(db);
  return rows.map(({ key }) => key);
}

async function noteKept(
  { db }: Context,
  { id, fundCode }: RegisterFileRow,
  kept: readonly LineToApply[],
): Promise<void> {
  const rows = kept.map(({ line, mutation: { key, kind }, person }) => ({ line, key, kind, affiliateId: person.id }));
  await sql`
    insert into register_line_kept (fund, line_key, file_id, line, kind, affiliate_id)
    select ${fundCode ?? ""}, key, ${id}, line, kind, "affiliateId"
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as k (line int, key text, kind text, "affiliateId" text)
  `.execute(db);
}

async function noteFaults(
  { db }: Context,
  { id, fundCode }: RegisterFileRow,
  faults: readonly Refusal[],
): Promise<void> {
  await sql`
    insert into register_fault (file_id, line, fund, reason, field)
    select ${id}, line, ${fundCode}::text, reason, field
    from jsonb_to_recordset(${JSON.stringify(faults)}::jsonb) as x (line int, reason text, field text)`.execute(db);
}

interface Counted {
  readonly kept: number;
  readonly repeated: number;
  readonly notOurs: number;
  readonly rejected: number;
}

async function note({ db }: Context, file: RegisterFileRow, read: Lines, counted: Counted): Promise<void> {
  const { kept, repeated, notOurs, rejected } = counted;
  await sql`
    insert into register_progress (file_id, fund, position, line, kept, repeated, not_ours, rejected, finished)
    values (${file.id}, ${file.fundCode}, ${read.position}, ${read.line}, ${kept}, ${repeated}, ${notOurs}, ${rejected},
      ${read.finished})
    on conflict (file_id) do update set position = excluded.position, line = excluded.line,
      kept = register_progress.kept + excluded.kept, repeated = register_progress.repeated + excluded.repeated,
      not_ours = register_progress.not_ours + excluded.not_ours,
      rejected = register_progress.rejected + excluded.rejected, finished = excluded.finished`.execute(db);
}
