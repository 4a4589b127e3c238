import { sql } from "kysely";
import { type Page, type PageArgs, pageOf } from "../../../shared/plumbing/connection.ts";
import type { ContributionsContext } from "../../loaders/index.ts";
import { countWaivers, type WaiverRow, waiversWhere } from "../../loaders/waivers/waivers.ts";
import type { WaiverState } from "../../rules/waivers/waiver-request.ts";

/** Lists requests to let surcharges off: those of the viewer's fund, and for INASTI of all; the oldest first. */
export function listWaivers(
  { db, viewer }: ContributionsContext,
  page: PageArgs,
  state: WaiverState | null,
): Promise<Page<WaiverRow>> {
  const own = viewer.role === "INASTI" ? sql`true` : sql`w.fund = ${viewer.fund}`;
  const condition = sql`${own} and ${state ? sql`w.state = ${state}` : sql`true`}`;
  return pageOf({
    page,
    order: {
      columns: [sql`w.asked_on`, sql`w.id`],
      holds: ["DAY", "TEXT"],
      values: ({ askedOn, id }) => [askedOn, id],
    },
    fetch: (after, order, limit) => waiversWhere(db, sql`${condition} and ${after}`, order, limit),
    count: () => countWaivers(db, condition),
  });
}
