import { sql } from "kysely";
import { type Page, type PageArgs, pageOf } from "../../../shared/plumbing/connection.ts";
import { countPlans, type PlanRow, plansWhere } from "../../loaders/facilities/payment-plans.ts";
import type { ContributionsContext } from "../../loaders/index.ts";

/** Lists the payment plans of the viewer's fund, the oldest first. */
export function listPlans(
  { db, viewer }: ContributionsContext,
  page: PageArgs,
  state: PlanRow["state"] | null,
): Promise<Page<PlanRow>> {
  const condition = sql`p.fund = ${viewer.fund} and ${state ? sql`p.state = ${state}` : sql`true`}`;
  return pageOf({
    page,
    order: {
      columns: [sql`p.asked_on`, sql`p.id`],
      holds: ["DAY", "TEXT"],
      values: ({ askedOn, id }) => [askedOn, id],
    },
    fetch: (after, order, limit) => plansWhere(db, sql`${condition} and ${after}`, order, limit),
    count: () => countPlans(db, condition),
  });
}
