import { sql } from "kysely";
import type { RequestScope } from "../../../shared/plumbing/context.ts";
import { formatCents } from "../../../shared/values/money.ts";
import { waiversWhere } from "../../loaders/waivers/waivers.ts";
import { tellInOrder } from "../tell-settlements.ts";

/** Tells where requests for a waiver stand now. */
export async function tellWaivers(scope: Pick<RequestScope, "db" | "viewer">, ids: readonly string[]): Promise<void> {
  const waivers = await waiversWhere(scope.db, sql`w.id = any (${ids})`);
  await tellInOrder(
    scope,
    waivers.map(({ id, contributorId, fund, state, amount }) => ({
      type: "SurchargeWaiverChanged",
      subject: id,
      day: scope.viewer.day,
      content: { contributorId, fund, state, amount: amount === null ? null : formatCents(amount) },
    })),
  );
}
