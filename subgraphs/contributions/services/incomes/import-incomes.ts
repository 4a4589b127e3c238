import { createHash } from "node:crypto";
import { sql } from "kysely";
import type { RequestScope } from "../../../shared/plumbing/context.ts";
import { newId } from "../../../shared/plumbing/ids.ts";
import type { Refused, WriteMetaInput } from "../../../shared/plumbing/user-error.ts";
import { write } from "../../../shared/plumbing/write.ts";
import { type AssessedLine, type IncomeFile, readIncomeFile } from "../../formats/incomes/assessed-incomes.ts";
import type { ContributionsContext } from "../../loaders/index.ts";
import { asRows } from "../book.ts";
import { refused } from "../refused.ts";
import { keepIncomes } from "./keep-incomes.ts";

type Scope = Pick<RequestScope, "db" | "viewer">;

/** A file as somebody hands it in, and for which fund. */
export interface IncomesHandedIn {
  readonly fund: string;
  readonly fileName: string;
  readonly bytes: Uint8Array;
}

/** What came of a file of assessed incomes: the report that was kept of it. */
export interface IncomesImported {
  readonly importId?: string;
  readonly errors: readonly Refused[];
}

interface Tally {
  readonly added: number;
  readonly superseding: number;
  readonly known: number;
  readonly faults: readonly { readonly line: number; readonly reason: string }[];
}

const AT_ONCE = 2_000;

/**
 * Takes in a file of assessed incomes of the tax administration: good lines are kept, bad ones are reported, each with
 * its number and the reason. The file is read line by line, and kept a set at a time.
 *
 * A line that was kept before is known and changes nothing, so that a file may be handed in again once what was wrong
 * has been put right. Of two who hand in at once the second waits.
 */
export async function importIncomeFile(
  scope: Scope,
  { fund, fileName, bytes }: IncomesHandedIn,
): Promise<IncomesImported> {
  const file = readIncomeFile(bytes);
  if ("fault" in file) return { errors: [refused("UnreadableIncomeFileError", "content", { reason: file.fault })] };
  await sql`select pg_advisory_xact_lock(hashtextextended(${`income file ${fund}`}, 0))`.execute(scope.db);
  const importId = newId("iim");
  const tally = await takeIn(scope, importId, file);
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  await keepReport(scope, { importId, fund, fileName, sha256, drawnOn: file.drawnOn, lines: file.count }, tally);
  return { importId, errors: [] };
}

async function takeIn(scope: Scope, importId: string, file: IncomeFile): Promise<Tally> {
  let [added, superseding, known] = [0, 0, 0];
  const faults: { line: number; reason: string }[] = [];
  const flush = async (lines: readonly AssessedLine[]): Promise<void> => {
    const outcomes = await keepIncomes(scope, importId, lines);
    outcomes.forEach((outcome, i) => {
      if (outcome === "ADDED" || outcome === "SUPERSEDING") added += 1;
      if (outcome === "SUPERSEDING") superseding += 1;
      else if (outcome === "KNOWN") known += 1;
      else if (outcome !== "ADDED") faults.push({ line: lines[i]?.line ?? 0, reason: outcome });
    });
  };
  let some: AssessedLine[] = [];
  for (const line of file.lines()) {
    if (line.kind === "FAULT") faults.push(line);
    else some.push(line);
    if (some.length < AT_ONCE) continue;
    await flush(some);
    some = [];
  }
  await flush(some);
  return { added, superseding, known, faults };
}

interface Report {
  readonly importId: string;
  readonly fund: string;
  readonly fileName: string;
  readonly sha256: string;
  readonly drawnOn: string;
  readonly lines: number;
}

async function keepReport({ db, viewer }: Scope, report: Report, { faults, ...tally }: Tally): Promise<void> {
  const { importId, fund, fileName, sha256, drawnOn, lines } = report;
  await sql`
    insert into income_import (id, fund, sha256, file_name, drawn_on, lines, added, superseding, known, rejected,
      imported_by, imported_on)
    values (${importId}, ${fund}, ${sha256}, ${fileName}, ${drawnOn}, ${lines}, ${tally.added}, ${tally.superseding},
      ${tally.known}, ${faults.length}, ${viewer.actor}, ${viewer.day})`.execute(db);
  await sql`
    insert into income_line_fault (import_id, line, fund, reason)
    select ${importId}, line, ${fund}, reason
    from jsonb_to_recordset(${asRows(faults)}::jsonb) as f (line int, reason text)`.execute(db);
}

/** What a clerk hands in. */
export interface ImportIncomesAsked {
  readonly meta: WriteMetaInput;
  readonly fileName: string;
  /** The file's bytes in base64. */
  readonly content: string;
}

const BASE64 = /^[A-Za-z0-9+/]*={0,2}$/;
/** The largest file that is taken in at once, in bytes: some hundred and fifty thousand assessments. */
const LARGEST = 10_000_000;

/** Takes in a file of assessed incomes that a clerk hands in, for the people whom the clerk's own fund knows. */
export const importAssessedIncomes = (context: ContributionsContext, asked: ImportIncomesAsked) =>
  write(context, "importAssessedIncomes", asked, async (): Promise<IncomesImported> => {
    const errors = faultsOf(asked);
    if (errors.length > 0) return { errors };
    const bytes = Buffer.from(asked.content, "base64");
    return importIncomeFile(context, { fund: context.viewer.fund ?? "", fileName: asked.fileName.trim(), bytes });
  });

function faultsOf({ content, fileName }: ImportIncomesAsked): Refused[] {
  const fault = (field: string, reason: string): Refused[] => [refused("ValidationError", field, { reason })];
  if (fileName.trim() === "") return fault("fileName", "TOO_SHORT");
  if (fileName.length > 200) return fault("fileName", "TOO_LONG");
  if (Buffer.byteLength(content, "base64") > LARGEST) return fault("content", "TOO_LONG");
  return BASE64.test(content) && content.length % 4 === 0 ? [] : fault("content", "NOT_BASE64");
}
