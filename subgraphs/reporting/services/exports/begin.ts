import { sql } from "kysely";
import type { Desk } from "../../../shared/plumbing/daily.ts";
import type { OpenSubgraph } from "../../../shared/plumbing/open.ts";
import { type ExportRow, exportsWhere } from "../../loaders/exports/exports.ts";
import { letGoOfPictures, picturesOf, takePicture } from "./pictures.ts";

/**
 * Begins an export that is leased, in a picture of now, at its first row. What was gathered of it in another is gone.
 *
 * Answers how it stands then; nothing where somebody else has it meanwhile.
 */
export async function begin(
  desk: Desk,
  subgraph: OpenSubgraph,
  { id, lease }: ExportRow,
): Promise<ExportRow | undefined> {
  const { name, takenAt } = await takePicture(subgraph);
  return desk.inTransaction(async ({ db }) => {
    const { rows } = await sql`update bulk_export set picture = ${name}, read_on = ${desk.day}, known_at = ${takenAt},
        beginnings = beginnings + 1, cursor = null, rows = 0, bytes = 0, parts = 0, withheld = '{}'
      where id = ${id} and lease = ${lease} returning id`.execute(db);
    if (!rows[0]) return undefined;
    await sql`delete from bulk_export_part where export_id = ${id}`.execute(db);
    return (await exportsWhere(db, sql`e.id = ${id}`))[0];
  });
}

/** Lets go of pictures in which nobody reads any more: of exports that are over, or were begun anew. */
export async function letGoOfTheUseless({ inTransaction }: Desk, subgraph: OpenSubgraph): Promise<void> {
  const names = picturesOf(subgraph);
  if (names.length === 0) return;
  const { rows } = await inTransaction(({ db }) =>
    sql<{ picture: string }>`select picture from bulk_export where state = 'RUNNING'`.execute(db),
  );
  const inUse = new Set(rows.map(({ picture }) => picture));
  const useless = names.filter((name) => !inUse.has(name));
  await letGoOfPictures(subgraph, useless);
}
