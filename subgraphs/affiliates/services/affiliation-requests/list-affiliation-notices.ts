import { sql } from "kysely";
import { type PageArgs, pageOf } from "../../../shared/plumbing/connection.ts";
import {
  type AffiliationNoticeRow,
  affiliationNoticesWhere,
  countAffiliationNotices,
} from "../../loaders/affiliation-requests/affiliation-notices.ts";
import type { AffiliatesContext } from "../../loaders/index.ts";
import { noticeDeadline } from "../../rules/affiliation-requests/declaration-term.ts";

const order = {
  columns: [sql`n.due_on`, sql`n.id`],
  values: ({ dueOn, id }: AffiliationNoticeRow) => [dueOn, id],
  holds: ["DAY", "TEXT"] as const,
};

/** Lists the formal notices that the viewer may see, the nearest last day first: all, or those that run. */
export function listAffiliationNotices({ db }: AffiliatesContext, page: PageArgs, running: boolean | null) {
  const condition = running === null ? sql`true` : sql`(n.closed_on is null) = ${running}`;
  return pageOf({
    page,
    order,
    fetch: (after, by, limit) => affiliationNoticesWhere(db, sql`${condition} and ${after}`, by, limit),
    count: () => countAffiliationNotices(db, condition),
  });
}

/** By when the person must choose a fund, and when the notice was closed. */
export const noticeClock = ({ postedOn, closedOn }: AffiliationNoticeRow) => noticeDeadline(postedOn, closedOn);
