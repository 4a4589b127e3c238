import { createHash } from "node:crypto";
import { sql } from "kysely";
import { type Page, type PageArgs, pageOf } from "../../../shared/plumbing/connection.ts";
import { Fault } from "../../../shared/plumbing/faults.ts";
import type { Viewer } from "../../../shared/plumbing/viewer.ts";
import { type ChangeRow, changesWhere, countChanges, forgottenUntil, lastPlace } from "../../loaders/feed/changes.ts";
import type { ReportingContext } from "../../loaders/index.ts";
import { type ChangeType, changeKinds } from "../../rules/feed/change-kinds.ts";

/** Which changes are asked for. */
export interface ChangesWanted {
  readonly type?: readonly ChangeType[] | null;
}

/**
 * Lists what changed after a place, oldest first, in the viewer's own feed.
 *
 * A cursor belongs to one feed: that of another reader, or one whose changes were let go, is refused, as whoever read on
 * from it would miss something without knowing.
 */
export async function listChanges(
  context: ReportingContext,
  page: PageArgs,
  { type }: ChangesWanted = {},
): Promise<Page<ChangeRow>> {
  const { db, viewer, disclosures } = context;
  const feed = feedOf(viewer);
  const from = page.after ? await placeIn(context, feed, page.after) : "0";
  const condition = type ? sql`c.type = any (${type})` : sql`true`;
  const found = await pageOf<ChangeRow>({
    page,
    order: {
      columns: [sql`${feed}::text`, sql`c.sequence`],
      holds: ["TEXT", "BIG"],
      values: ({ sequence }) => [feed, sequence],
    },
    fetch: (after, _order, limit) =>
      changesWhere(db, sql`c.sequence > ${from} and ${condition} and ${after}`, sql`c.sequence`, limit),
    count: () => countChanges(db, condition),
  });
  for (const { type: told, contributorId } of found.nodes)
    if (contributorId?.startsWith("aff_")) disclosures?.note(changeKinds[told].topic, contributorId);
  return found;
}

/** The place of now in the viewer's feed: whatever is told from here on stands after it. */
export async function presentPlace({ db, viewer }: ReportingContext): Promise<string> {
  return writePlace(feedOf(viewer), await lastPlace(db));
}

/** Whose feed somebody reads, as a short text that says nothing of who that is. */
function feedOf({ role, fund, institution, purpose, ssin, enterpriseNumbers }: Viewer): string {
  const isStaff = role === "CASE_HANDLER" || role === "SUPERVISOR";
  const isPartner = !isStaff && role !== "INSURED" && role !== "COMPANY";
  const whose = [
    isStaff ? "STAFF" : role,
    isStaff ? fund : null,
    isPartner ? [institution, purpose] : null,
    role === "INSURED" ? ssin : null,
    role === "COMPANY" ? [...enterpriseNumbers].sort() : null,
  ];
  return createHash("sha256").update(JSON.stringify(whose)).digest("base64url").slice(0, 12);
}

const writePlace = (feed: string, sequence: string): string =>
  Buffer.from(JSON.stringify([feed, sequence])).toString("base64url");

/** Where a cursor stands; one of another feed is refused, and one from before what was let go. */
async function placeIn({ db }: ReportingContext, feed: string, after: string): Promise<string> {
  const place = readPlace(after);
  if (!place) throw new Fault("BAD_INPUT", { field: "after", reason: "UNKNOWN_CURSOR" });
  if (place[0] !== feed) throw new Fault("BAD_INPUT", { field: "after", reason: "FOREIGN_CURSOR" });
  if (BigInt(place[1]) < (await forgottenUntil(db)))
    throw new Fault("BAD_INPUT", { field: "after", reason: "CURSOR_TOO_OLD" });
  return place[1];
}

function readPlace(cursor: string): readonly [string, string] | null {
  try {
    const place: unknown = JSON.parse(Buffer.from(cursor, "base64url").toString());
    if (!Array.isArray(place) || place.length !== 2) return null;
    const [feed, sequence] = place as unknown[];
    return typeof feed === "string" && typeof sequence === "string" && /^\d{1,18}$/.test(sequence)
      ? [feed, sequence]
      : null;
  } catch {
    return null;
  }
}
