import { sql } from "kysely";
import { type Page, type PageArgs, pageOf } from "../../../shared/plumbing/connection.ts";
import type { ContributionsContext } from "../../loaders/index.ts";
import { countWithheldLists, type WithheldListRow, withheldListsWhere } from "../../loaders/withheld.ts";

/** Lists what was handed in of withheld sums, as far as the viewer may see it, the newest first. */
export const listWithheld = ({ db }: ContributionsContext, page: PageArgs): Promise<Page<WithheldListRow>> =>
  pageOf({
    page,
    order: { columns: [sql`l.id`], values: ({ id }) => [id], descending: true },
    fetch: (after, order, limit) => withheldListsWhere(db, after, order, limit),
    count: () => countWithheldLists(db),
  });
