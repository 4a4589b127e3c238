import { sql } from "kysely";
import { formatCents } from "../../../shared/values/money.ts";
import { plansWhere } from "../../loaders/facilities/payment-plans.ts";
import type { ContributionsContext } from "../../loaders/index.ts";
import { tellInOrder } from "../tell-settlements.ts";

/** Tells where plans stand now: recovery rests while one is asked for or runs, and goes on where one is broken. */
export async function tellPlan(context: Pick<ContributionsContext, "db" | "viewer">, ...ids: string[]): Promise<void> {
  const plans = await plansWhere(context.db, sql`p.id = any (${ids})`);
  await tellInOrder(
    context,
    plans.map(({ id, contributorId, fund, state, total }) => ({
      type: "PaymentPlanChanged",
      subject: id,
      day: context.viewer.day,
      content: { contributorId, fund, state, total: formatCents(total) },
    })),
  );
}
