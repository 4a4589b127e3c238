import { sql } from "kysely";
import { type Page, type PageArgs, pageOf } from "../../../shared/plumbing/connection.ts";
import { type ExportRow, exportsWhere, type PartRow, partsWhere } from "../../loaders/exports/exports.ts";
import type { ReportingContext } from "../../loaders/index.ts";
import { feedOf, writePlace } from "../feed/places.ts";

/** The exports of the viewer, the newest first. */
export const exportsOfViewer = ({ db }: ReportingContext): Promise<ExportRow[]> =>
  exportsWhere(db, sql`e.asker = reporting.asker() and e.asked_on > viewer.day() - 30`);

/**
 * The parts of a finished export, in order, from the one that holds a byte of the file on; none before it is finished,
 * nor after its last day.
 */
export function partsOfExport(
  { db, viewer }: ReportingContext,
  found: ExportRow,
  page: PageArgs,
  fromByte = 0,
): Promise<Page<PartRow>> {
  const open = found.state === "COMPLETED" && viewer.day <= found.expiresOn;
  const from = sql`(select max(b.place) from bulk_export_part b
    where b.export_id = ${found.id} and b.starts_at <= ${fromByte}::bigint)`;
  const condition = sql`p.export_id = ${found.id} and ${open} and p.place >= ${from}`;
  return pageOf<PartRow>({
    page,
    order: { columns: [sql`p.place`], holds: ["NUMBER"], values: ({ place }) => [String(place)] },
    fetch: (after, order, limit) => partsWhere(db, sql`${condition} and ${after}`, order, limit),
    count: async () => (open ? found.parts : 0),
  });
}

/** The place of the feed when an export was asked for: what changed since may or may not be in it. */
export const placeOfExport = ({ viewer }: ReportingContext, { sequence }: ExportRow): string =>
  writePlace(feedOf(viewer), sequence);
