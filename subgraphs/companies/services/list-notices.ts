import { sql } from "kysely";
import { type Page, type PageArgs, pageOf } from "../../shared/plumbing/connection.ts";
import { countNotices, type FormalNoticeRow, noticesWhere } from "../loaders/affiliations.ts";
import type { CompaniesContext } from "../loaders/index.ts";

const RUNNING = sql`n.closed_on is null`;
const order = {
  columns: [sql`n.due_on`, sql`n.id`],
  values: ({ dueOn, id }: FormalNoticeRow) => [dueOn, id],
};

/** Lists the formal notices that no company has answered yet, and that are the viewer's to see. */
export const listNotices = ({ db }: CompaniesContext, page: PageArgs): Promise<Page<FormalNoticeRow>> =>
  pageOf({
    page,
    order,
    fetch: (after, by, limit) => noticesWhere(db, sql`${RUNNING} and ${after}`, by, limit),
    count: () => countNotices(db, RUNNING),
  });
