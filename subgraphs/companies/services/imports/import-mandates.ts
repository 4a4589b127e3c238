import { createHash } from "node:crypto";
import { sql } from "kysely";
import { newId } from "../../../shared/plumbing/ids.ts";
import type { Refused, WriteMetaInput } from "../../../shared/plumbing/user-error.ts";
import { versionConflict, write } from "../../../shared/plumbing/write.ts";
import { csvFields } from "../../formats/csv.ts";
import { mandateColumns } from "../../formats/mandates.ts";
import type { CompaniesContext } from "../../loaders/index.ts";
import { refused, tooLong } from "../refusals.ts";
import { tellToGoOn } from "./advance-import.ts";

interface Asked {
  readonly meta: WriteMetaInput;
  readonly fileName: string;
  /** The file's bytes in base64. */
  readonly content: string;
}

const LARGEST = 10_000_000;
const BASE64 = /^[A-Za-z0-9+/]*={0,2}$/;
const NOT_YET_THERE = 0;

/**
 * Begins to take in a fund's file of mandates; it goes on bit by bit when this answer is given.
 *
 * The very same file, sent again while it is being read, is that import. When it is over it may be sent again: lines
 * that were kept are passed over.
 */
export const importMandates = (context: CompaniesContext, asked: Asked) =>
  write(context, "importMandates", asked, async () => {
    const { db, viewer } = context;
    const { fileName, content } = asked;
    const file = Buffer.from(content, "base64");
    const header = csvFields(firstLine(file)) ?? [];
    const errors = [
      ...versionConflict(asked.meta, NOT_YET_THERE),
      ...tooLong({ fileName }, { fileName: 200 }),
      ...faultsIn(content, file),
    ];
    if (errors.length > 0) return { errors };
    const columns = mandateColumns.filter((column) => !header.includes(column)).join(", ");
    if (columns) return { errors: [refused("ColumnsMissingError", "content", { columns })] };
    const sha256 = createHash("sha256").update(file).digest("hex");
    const id = newId("imp");
    const begun = await sql`
      insert into file_import (id, kind, fund, file_name, sha256, header, bytes, started_on, started_by)
      values (${id}, 'MANDATES', ${viewer.fund}, ${fileName.trim()}, ${sha256}, ${header}, ${file.length},
        ${viewer.day}, ${viewer.actor})
      on conflict (fund, sha256) where state = 'RUNNING' and kind = 'MANDATES' do nothing returning id`.execute(db);
    if (begun.rows.length === 0) return { importId: await running(context, sha256), errors: [] };
    await sql`insert into file_import_content (import_id, content) values (${id}, ${file})`.execute(db);
    await tellToGoOn(context, id, 1);
    return { importId: id, errors: [] };
  });

function firstLine(file: Buffer): string {
  const end = file.indexOf("\n");
  return file
    .toString("utf8", 0, end < 0 ? file.length : end)
    .replace(/^\uFEFF/, "")
    .trimEnd();
}

function faultsIn(content: string, file: Buffer): Refused[] {
  const fault = (reason: string) => [refused("ValidationError", "content", { reason })];
  if (!BASE64.test(content)) return fault("NOT_BASE64");
  if (file.length === 0) return fault("TOO_SHORT");
  return file.length > LARGEST ? fault("TOO_LONG") : [];
}

async function running({ db, viewer }: CompaniesContext, sha256: string): Promise<string | undefined> {
  const { rows } = await sql<{ id: string }>`
    select id from file_import where fund = ${viewer.fund} and sha256 = ${sha256} and state = 'RUNNING'`.execute(db);
  return rows[0]?.id;
}
