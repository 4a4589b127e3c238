import { sql } from "kysely";
import { type Page, type PageArgs, pageOf } from "../../../shared/plumbing/connection.ts";
import type { ReportingContext } from "../../loaders/index.ts";
import {
  countRequests,
  type InformationRequestRow,
  requestsWhere,
} from "../../loaders/information/information-requests.ts";

/** Which requests are asked for: all parts must hold. */
interface RequestsWanted {
  readonly answered?: boolean | null;
  readonly fund?: string | null;
  readonly late?: boolean | null;
}

/** Lists what the viewer's institution asked, or the viewer's fund was asked, the earliest last day first. */
export function listInformationRequests(
  { db, viewer }: ReportingContext,
  page: PageArgs,
  { answered, fund, late }: RequestsWanted,
): Promise<Page<InformationRequestRow>> {
  const condition = sql`${fund ? sql`r.fund = ${fund}` : sql`true`}
    and ${typeof answered === "boolean" ? sql`(a.place is not null) = ${answered}` : sql`true`}
    and ${typeof late === "boolean" ? sql`(r.due_on < coalesce(a.answered_on, ${viewer.day})) = ${late}` : sql`true`}`;
  return pageOf({
    page,
    order: {
      columns: [sql`r.due_on`, sql`r.id`],
      holds: ["DAY", "TEXT"],
      values: ({ dueOn, id }) => [dueOn, id],
    },
    fetch: (after, order, limit) => requestsWhere(db, sql`${condition} and ${after}`, order, limit),
    count: () => countRequests(db, condition),
  });
}
