import { type Kysely, type RawBuilder, sql } from "kysely";
import { oneBy } from "../../shared/plumbing/loader.ts";
import type { Day } from "../../shared/values/calendar.ts";

/** How far a file was read. */
export interface ImportRow {
  readonly id: string;
  readonly importKind: "REGISTER" | "MANDATES";
  readonly fund: string | null;
  readonly fileName: string;
  readonly folder: string | null;
  readonly snapshotOn: Day | null;
  readonly header: readonly string[];
  readonly bytes: bigint;
  readonly startedOn: Day;
  readonly position: bigint;
  /** The line on which the next bit begins. */
  readonly line: number;
  readonly kept: number;
  readonly skipped: number;
  readonly rejected: number;
  readonly state: "RUNNING" | "FINISHED" | "STOPPED";
  readonly whyStopped: string | null;
}

/** Imports for which a condition holds, in an order, at most so many. */
export async function importsWhere(
  db: Kysely<unknown>,
  condition: RawBuilder<unknown>,
  order: RawBuilder<unknown> = sql`i.id`,
  limit = 1_000,
): Promise<ImportRow[]> {
  const found = await sql<ImportRow>`
    select i.id, i.kind as "importKind", i.fund, i.file_name as "fileName", i.folder, i.snapshot_on as "snapshotOn",
      i.header, i.bytes, i.started_on as "startedOn", i.position, i.line, i.kept, i.skipped, i.rejected, i.state,
      i.why_stopped as "whyStopped"
    from file_import i where ${condition} order by ${order} limit ${limit}`.execute(db);
  return found.rows;
}

/** How many imports there are for which a condition holds. */
export async function countImports(db: Kysely<unknown>, condition: RawBuilder<unknown>): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from file_import i where ${condition}`.execute(db);
  return rows[0]?.count ?? 0;
}

export const importById = (db: Kysely<unknown>) =>
  oneBy<string, ImportRow>(
    ({ id }) => id,
    (ids) => importsWhere(db, sql`i.id = any (${ids})`),
  );

/** A line that was not kept, and why. */
export interface ImportFaultRow {
  readonly line: number;
  readonly reason: string;
  readonly column: string | null;
}

/** The bad lines of one file for which a condition holds, in an order, at most so many. */
export async function importFaultsWhere(
  db: Kysely<unknown>,
  condition: RawBuilder<unknown>,
  order: RawBuilder<unknown>,
  limit: number,
): Promise<ImportFaultRow[]> {
  const found = await sql<ImportFaultRow>`
    select f.line, f.reason, f.column_name as "column" from file_import_fault f
    where ${condition} order by ${order} limit ${limit}`.execute(db);
  return found.rows;
}
