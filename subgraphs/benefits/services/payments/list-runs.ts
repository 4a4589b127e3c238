import { sql } from "kysely";
import { type Page, type PageArgs, pageOf } from "../../../shared/plumbing/connection.ts";
import type { BenefitsContext } from "../../loaders/index.ts";
import { countRuns, type PaymentRunRow, runsWhere } from "../../loaders/payments/payments.ts";
import type { RunState } from "../../rules/payments/payable.ts";

/** Lists the runs of the viewer's fund, the newest first. */
export function listRuns(
  { db, viewer }: BenefitsContext,
  page: PageArgs,
  state: RunState | null,
): Promise<Page<PaymentRunRow>> {
  const condition = sql`r.fund = ${viewer.fund} and ${state ? sql`r.state = ${state}` : sql`true`}`;
  return pageOf({
    page,
    order: {
      ...{ columns: [sql`r.proposed_on`, sql`r.id`], holds: ["DAY", "TEXT"], descending: true },
      values: ({ proposedOn, id }) => [proposedOn, id],
    },
    fetch: (after, order, limit) => runsWhere(db, sql`${condition} and ${after}`, order, limit),
    count: () => countRuns(db, condition),
  });
}
