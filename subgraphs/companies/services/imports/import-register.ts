import { createReadStream } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { sql } from "kysely";
import { newId } from "../../../shared/plumbing/ids.ts";
import type { WriteMetaInput } from "../../../shared/plumbing/user-error.ts";
import { versionConflict, write } from "../../../shared/plumbing/write.ts";
import { type BceFile, bceDay, bceLayouts, inReadingOrder } from "../../formats/bce.ts";
import { csvFields, csvRecords } from "../../formats/csv.ts";
import { importsWhere } from "../../loaders/imports.ts";
import type { CompaniesContext } from "../../loaders/index.ts";
import { refused } from "../refusals.ts";
import { tellToGoOn } from "./advance-import.ts";
import { registerFolder } from "./register-folder.ts";

interface Asked {
  readonly meta: WriteMetaInput;
  /** The folder of the extract, under the operator's. */
  readonly extract: string;
}

/** A file of an extract, as it lies there. */
interface Found {
  readonly file: BceFile;
  readonly header: readonly string[];
  readonly bytes: number;
}

const NOT_YET_THERE = 0;
const FOLDER = /^\w[\w.-]{0,99}$/;

/**
 * Begins to take in a whole extract of the register's open data, a file after the other, bit by bit.
 *
 * An extract of one day is read once: asked for again, it answers the imports of that day.
 */
export const importRegister = (context: CompaniesContext, asked: Asked) =>
  write(context, "importRegister", asked, async () => {
    const { db, viewer } = context;
    const { extract } = asked;
    const errors = versionConflict(asked.meta, NOT_YET_THERE);
    if (errors.length > 0) return { errors };
    const home = registerFolder();
    const missing = { errors: [refused("NotFoundError", "extract", { missingId: extract })] };
    if (home === null || !FOLDER.test(extract)) return missing;
    const snapshotOn = await dayOf(join(home, extract));
    if (!snapshotOn) return missing;
    const files = await filesIn(join(home, extract));
    const faults = files.flatMap(({ file, header }) => columnsMissing(file, header));
    if (faults.length > 0)
      return { errors: [refused("ColumnsMissingError", "extract", { columns: faults.join("; ") })] };
    for (const { file, header, bytes } of files)
      await sql`
        insert into file_import (id, kind, file_name, folder, snapshot_on, header, bytes, started_on, started_by)
        values (${newId("imp")}, 'REGISTER', ${file}, ${extract}, ${snapshotOn}, ${header}, ${bytes}, ${viewer.day},
          ${viewer.actor})
        on conflict (snapshot_on, file_name) where state <> 'STOPPED' and kind = 'REGISTER' do nothing`.execute(db);
    const standing = sql`i.kind = 'REGISTER' and i.snapshot_on = ${snapshotOn} and i.state <> 'STOPPED'`;
    const begun = inReadingOrder(await importsWhere(db, standing));
    const first = begun.find(({ state }) => state === "RUNNING");
    if (first) await tellToGoOn(context, first.id, first.line);
    return { importIds: begun.map(({ id }) => id), errors: [] };
  });

/** The day of an extract, as its `meta.csv` says; `null` where there is none. */
async function dayOf(folder: string): Promise<string | null> {
  const text = await readFile(join(folder, "meta.csv"), "utf8").catch(() => "");
  const lines = text.split(/\r?\n/).map((line) => csvFields(line) ?? []);
  return bceDay(lines.find(([name]) => name === "SnapshotDate")?.[1] ?? "");
}

/** The files of an extract that are there, in the order in which they build on each other. */
async function filesIn(folder: string): Promise<Found[]> {
  const found: Found[] = [];
  for (const file of Object.keys(bceLayouts) as BceFile[]) {
    const path = join(folder, file);
    const size = await stat(path).catch(() => null);
    if (!size) continue;
    const first = await csvRecords(createReadStream(path)).next();
    found.push({ file, header: first.done ? [] : [...(first.value.fields ?? [])], bytes: size.size });
  }
  return found;
}

function columnsMissing(file: BceFile, header: readonly string[]): string[] {
  const missing = bceLayouts[file].filter((column) => !header.includes(column));
  return missing.length > 0 ? [`${file}: ${missing.join(", ")}`] : [];
}
