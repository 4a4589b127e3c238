import { createHash } from "node:crypto";
import { createReadStream, existsSync } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { sql } from "kysely";
import { inTransaction, type OpenSubgraph } from "../../shared/plumbing/open.ts";
import { systemViewer } from "../../shared/plumbing/viewer.ts";
import { type BceFile, type BceRow, bceDay, bceLayouts, readBceLine } from "../formats/bce.ts";
import { csvFields, csvRecords } from "../formats/csv.ts";
import { endWhatIsGone, keepRegisterRows } from "./keep-register-rows.ts";

/** How far a file was read. */
export interface ImportState {
  readonly sha256: string;
  readonly fileName: string;
  readonly snapshotOn: string;
  readonly header: readonly string[];
  readonly bytes: bigint;
  readonly position: bigint;
  readonly line: number;
  readonly kept: number;
  readonly skipped: number;
  readonly rejected: number;
  readonly finished: boolean;
}

interface Reading {
  readonly subgraph: OpenSubgraph;
  readonly folder: string;
  readonly day: string;
  readonly batch?: number;
  /** Told after each batch, when it is kept. */
  readonly progress?: (state: ImportState) => void;
}

const BATCH = 2_000;

/**
 * Takes in a whole extract of the register's open data from a folder, a file after the other.
 *
 * Each batch is kept with the place where it ends, so that whoever starts again goes on from there. A line that cannot
 * be read is noted with its number and the reason, and the others are kept. People's own enterprises are left out.
 */
export async function importRegister(reading: Reading): Promise<ImportState[]> {
  const { folder } = reading;
  const meta = (await readFile(join(folder, "meta.csv"), "utf8")).split(/\r?\n/).map((line) => csvFields(line) ?? []);
  const snapshotOn = bceDay(meta.find(([name]) => name === "SnapshotDate")?.[1] ?? "");
  if (!snapshotOn) throw new Error("meta.csv names no day of the extract: SnapshotDate is missing or cannot be read");
  const states: ImportState[] = [];
  for (const file of Object.keys(bceLayouts) as BceFile[])
    if (existsSync(join(folder, file))) states.push(await importFile(reading, file, snapshotOn));
  return states;
}

async function importFile(reading: Reading, file: BceFile, snapshotOn: string): Promise<ImportState> {
  const path = join(reading.folder, file);
  let state = await begin(reading, file, snapshotOn);
  if (state.finished) return state;
  const start = Number(state.position);
  const { batch: size = BATCH } = reading;
  let batch: Batch = { rows: [], faults: [], skipped: 0 };
  for await (const { line, nextLine, end, fields } of csvRecords(createReadStream(path, { start }), {
    line: state.line,
    end: start,
  })) {
    state = { ...state, position: BigInt(end), line: nextLine };
    if (start === 0 && line === 1) continue;
    const read = readBceLine(file, state.header, fields);
    if ("row" in read) batch.rows.push(read.row);
    else if ("skipped" in read) batch = { ...batch, skipped: batch.skipped + 1 };
    else batch.faults.push({ line, reason: read.reason, column: read.column });
    if (batch.rows.length + batch.faults.length + batch.skipped < size) continue;
    state = await keep(reading, file, state, batch);
    batch = { rows: [], faults: [], skipped: 0 };
  }
  return keep(reading, file, { ...state, finished: true }, batch);
}

interface Batch {
  readonly rows: BceRow[];
  readonly faults: { readonly line: number; readonly reason: string; readonly column: string | null }[];
  readonly skipped: number;
}

const asHouse = <Result>({ subgraph, day }: Reading, work: Parameters<typeof inTransaction<Result>>[2]) =>
  inTransaction(subgraph, systemViewer(day, "register"), work);

/** Finds how far a file of these very bytes was read, or begins it. */
async function begin(reading: Reading, file: BceFile, snapshotOn: string): Promise<ImportState> {
  const path = join(reading.folder, file);
  const hash = createHash("sha256");
  for await (const chunk of createReadStream(path)) hash.update(chunk as Uint8Array);
  const sha256 = hash.digest("hex");
  const first = await csvRecords(createReadStream(path)).next();
  const header = first.done ? [] : [...(first.value.fields ?? [])];
  const missing = bceLayouts[file].filter((column) => !header.includes(column));
  if (missing.length > 0) throw new Error(`${file} lacks the columns ${missing.join(", ")}`);
  const { size } = await stat(path);
  return asHouse(reading, async ({ db }) => {
    await sql`
      insert into register_import (sha256, file_name, snapshot_on, header, bytes)
      values (${sha256}, ${file}, ${snapshotOn}, ${header}, ${size}) on conflict (sha256) do nothing`.execute(db);
    const { rows } = await sql<ImportState>`
      select sha256, file_name as "fileName", snapshot_on as "snapshotOn", header, bytes, position, line, kept, skipped,
        rejected, finished
      from register_import where sha256 = ${sha256}`.execute(db);
    const [state] = rows;
    if (!state) throw new Error(`${file} was not begun`);
    return state;
  });
}

/** Keeps a batch and the place where it ends, both or neither. */
async function keep(reading: Reading, file: BceFile, at: ImportState, batch: Batch): Promise<ImportState> {
  const state = await asHouse(reading, async ({ db }) => {
    const kept = await keepRegisterRows(db, file, batch.rows, at.snapshotOn);
    await sql`
      insert into register_import_fault (sha256, line, reason, column_name)
      select ${at.sha256}, line, reason, "column"
      from jsonb_to_recordset(${JSON.stringify(batch.faults)}::jsonb) as f (line int, reason text, "column" text)
      on conflict do nothing`.execute(db);
    if (at.finished) await endWhatIsGone(db, file, at.snapshotOn);
    const next = {
      ...at,
      kept: at.kept + Math.min(kept, batch.rows.length),
      skipped: at.skipped + batch.skipped + Math.max(batch.rows.length - kept, 0),
      rejected: at.rejected + batch.faults.length,
    };
    await sql`
      update register_import set position = ${next.position}, line = ${next.line}, kept = ${next.kept},
        skipped = ${next.skipped}, rejected = ${next.rejected}, finished = ${next.finished}
      where sha256 = ${at.sha256}`.execute(db);
    return next;
  });
  reading.progress?.(state);
  return state;
}
