import { sql } from "kysely";
import { type Page, type PageArgs, pageOf } from "../../../shared/plumbing/connection.ts";
import { countExemptions, type ExemptionRow, exemptionsWhere } from "../../loaders/facilities/exemptions.ts";
import type { ContributionsContext } from "../../loaders/index.ts";

/** Lists the requests for exemption that the viewer may see, the oldest first. */
export function listExemptions(
  { db, viewer }: ContributionsContext,
  page: PageArgs,
  state: ExemptionRow["state"] | null,
): Promise<Page<ExemptionRow>> {
  const own = viewer.fund ? sql`x.fund = ${viewer.fund}` : sql`true`;
  const condition = sql`${own} and ${state ? sql`x.state = ${state}` : sql`true`}`;
  return pageOf({
    page,
    order: {
      columns: [sql`x.asked_on`, sql`x.id`],
      holds: ["DAY", "TEXT"],
      values: ({ askedOn, id }) => [askedOn, id],
    },
    fetch: (after, order, limit) => exemptionsWhere(db, sql`${condition} and ${after}`, order, limit),
    count: () => countExemptions(db, condition),
  });
}
