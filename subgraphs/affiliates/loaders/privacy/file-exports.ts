import { type Kysely, type RawBuilder, sql } from "kysely";
import { manyBy, oneBy } from "../../../shared/plumbing/loader.ts";
import type { Day } from "../../../shared/values/calendar.ts";
import type { FileExportState } from "../../rules/privacy/file-export.ts";

/** A file that was asked for, without what is in it. */
export interface FileExportRow {
  readonly id: string;
  readonly affiliateId: string;
  readonly state: FileExportState;
  readonly askedOn: Day;
  readonly readyOn: Day | null;
  readonly expiresOn: Day | null;
  readonly expected: number;
  readonly gathered: number;
  readonly sha256: string | null;
  readonly bytes: number | null;
}

async function exportsWhere(db: Kysely<unknown>, condition: RawBuilder<unknown>): Promise<FileExportRow[]> {
  const { rows } = await sql<FileExportRow>`
    select id, affiliate_id as "affiliateId", state, asked_on as "askedOn", ready_on as "readyOn",
      expires_on as "expiresOn", expected, gathered, sha256, bytes
    from file_export where ${condition} order by id desc`.execute(db);
  return rows;
}

export const fileExportById = (db: Kysely<unknown>) =>
  oneBy<string, FileExportRow>(
    ({ id }) => id,
    (ids) => exportsWhere(db, sql`id = any (${ids})`),
  );

/** Newest first. */
export const fileExportsOfAffiliate = (db: Kysely<unknown>) =>
  manyBy<string, FileExportRow>(
    ({ affiliateId }) => affiliateId,
    (ids) => exportsWhere(db, sql`affiliate_id = any (${ids})`),
  );

/** What is in a file, for programs and for people. */
export const contentOfFileExport = (db: Kysely<unknown>) =>
  oneBy<string, { readonly id: string; readonly content: string | null; readonly readable: string | null }>(
    ({ id }) => id,
    async (ids) => {
      const { rows } = await sql<{ id: string; content: string | null; readable: string | null }>`
        select id, content, readable from file_export where id = any (${ids})`.execute(db);
      return rows;
    },
  );
