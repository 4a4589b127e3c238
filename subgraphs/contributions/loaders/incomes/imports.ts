import { type Kysely, type RawBuilder, sql } from "kysely";
import { manyBy, oneBy } from "../../../shared/plumbing/loader.ts";
import type { Day } from "../../../shared/values/calendar.ts";

type Db = Kysely<unknown>;

/** What came of a file of assessed incomes. */
export interface ImportRow {
  readonly id: string;
  readonly fileName: string;
  readonly sha256: string;
  readonly drawnOn: Day;
  readonly importedOn: Day;
  readonly lines: number;
  readonly added: number;
  readonly superseding: number;
  readonly known: number;
  readonly rejected: number;
  /** Whether the very same file was handed in before. */
  readonly handedInBefore: boolean;
}

/** A line of such a file that was not kept. */
export interface LineFaultRow {
  readonly importId: string;
  readonly line: number;
  readonly reason: string;
}

/** Reports for which a condition holds, in an order, at most so many. */
export async function importsWhere(
  db: Db,
  condition: RawBuilder<unknown>,
  order: RawBuilder<unknown> = sql`i.imported_on, i.id`,
  limit = 1_000,
): Promise<ImportRow[]> {
  const { rows } = await sql<ImportRow>`
    select i.id, i.file_name as "fileName", i.sha256, i.drawn_on as "drawnOn", i.imported_on as "importedOn", i.lines,
      i.added, i.superseding, i.known, i.rejected, exists (select from income_import e
        where e.fund = i.fund and e.sha256 = i.sha256 and e.imported_at < i.imported_at) as "handedInBefore"
    from income_import i where ${condition} order by ${order} limit ${limit}`.execute(db);
  return rows;
}

/** How many reports there are. */
export async function countImports(db: Db): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(*)::int as count from income_import`.execute(db);
  return rows[0]?.count ?? 0;
}

export const incomeImportById = (db: Db) =>
  oneBy<string, ImportRow>(
    ({ id }) => id,
    (ids) => importsWhere(db, sql`i.id = any (${ids})`),
  );

/** In the order of the file. */
export const faultsOfIncomeImport = (db: Db) =>
  manyBy<string, LineFaultRow>(
    ({ importId }) => importId,
    async (ids) => {
      const { rows } = await sql<LineFaultRow>`
        select import_id as "importId", line, reason from income_line_fault where import_id = any (${ids})
        order by import_id, line`.execute(db);
      return rows;
    },
  );
