import { sql } from "kysely";
import { type Page, type PageArgs, pageOf } from "../../../shared/plumbing/connection.ts";
import type { ContributionsContext } from "../../loaders/index.ts";
import { countNotices, type NoticeRow, noticesWhere } from "../../loaders/notices/notices.ts";
import type { NoticeState } from "../../rules/notices/notice-way.ts";

/** Lists the notices of the viewer's fund that stand in a state, the oldest first. */
export function listOutbox(
  { db, viewer }: ContributionsContext,
  page: PageArgs,
  state: NoticeState,
): Promise<Page<NoticeRow>> {
  const condition = sql`n.fund = ${viewer.fund} and s.state = ${state}`;
  return pageOf({
    page,
    order: { columns: [sql`n.id`], values: ({ id }) => [id] },
    fetch: (after, _order, limit) => noticesWhere(db, sql`${condition} and ${after}`, limit),
    count: () => countNotices(db, condition),
  });
}
