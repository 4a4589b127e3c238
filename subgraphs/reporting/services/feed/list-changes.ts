import { sql } from "kysely";
import { type Page, type PageArgs, pageOf } from "../../../shared/plumbing/connection.ts";
import { type ChangeRow, changesWhere, countChanges, lastPlace } from "../../loaders/feed/changes.ts";
import type { ReportingContext } from "../../loaders/index.ts";
import { type ChangeType, changeKinds } from "../../rules/feed/change-kinds.ts";
import { feedOf, placeIn, writePlace } from "./places.ts";

/** Which changes are asked for. */
export interface ChangesWanted {
  readonly type?: readonly ChangeType[] | null;
}

/**
 * Lists what changed after a place, oldest first, in the viewer's own feed.
 *
 * A cursor belongs to one feed. That of another reader, or one whose changes were let go, is refused: whoever read on
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
