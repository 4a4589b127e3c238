import { sql } from "kysely";
import { type Page, type PageArgs, pageOf } from "../../../shared/plumbing/connection.ts";
import { type BankDeliveryRow, countDeliveries, deliveriesWhere } from "../../loaders/bank-deliveries.ts";
import type { ContributionsContext } from "../../loaders/index.ts";

/** Lists what lay in the folder of the viewer's fund, the newest first; of one state, or of all. */
export function listDeliveries(
  { db, viewer }: ContributionsContext,
  page: PageArgs,
  state: BankDeliveryRow["state"] | null,
): Promise<Page<BankDeliveryRow>> {
  const condition = sql`b.fund = ${viewer.fund} and (${state}::text is null or b.state = ${state})`;
  return pageOf({
    page,
    order: { columns: [sql`b.id`], holds: ["TEXT"], values: ({ id }) => [id], descending: true },
    fetch: (after, order, limit) => deliveriesWhere(db, sql`${condition} and ${after}`, order, limit),
    count: () => countDeliveries(db, condition),
  });
}
