import { sql } from "kysely";
import { formatCents } from "../../../shared/values/money.ts";
import type { ContributionsContext } from "../../loaders/index.ts";
import { refundsWhere } from "../../loaders/refunds/refunds.ts";
import { tellInOrder } from "../tell-settlements.ts";

/** Tells where refunds stand. */
export async function tellRefunds(
  context: Pick<ContributionsContext, "db" | "viewer">,
  ids: readonly string[],
): Promise<void> {
  const refunds = await refundsWhere(context.db, sql`r.id = any (${ids})`);
  await tellInOrder(
    context,
    refunds.map(({ id, contributorId, fund, state, amount }) => ({
      type: "RefundChanged",
      subject: id,
      day: context.viewer.day,
      content: { contributorId, fund, state, amount: formatCents(amount) },
    })),
  );
}
