import { sql } from "kysely";
import { duesOfExemptions, exemptionsWhere } from "../../loaders/facilities/exemptions.ts";
import type { ContributionsContext } from "../../loaders/index.ts";
import { tellInOrder } from "../tell-settlements.ts";

/** Tells where requests for exemption stand: recovery rests until INASTI, or the commission, has decided. */
export async function tellExemption(
  context: Pick<ContributionsContext, "db" | "viewer">,
  ...ids: string[]
): Promise<void> {
  const requests = await exemptionsWhere(context.db, sql`x.id = any (${ids})`);
  const dues = await duesOfExemptions(context.db, ids);
  await tellInOrder(
    context,
    requests.map(({ id, contributorId, fund, state }) => {
      const own = dues.filter(({ requestId }) => requestId === id);
      const quarters = own.map(({ dueId, quarter, nature, granted }) => ({ dueId, quarter, nature, granted }));
      const content = { contributorId, fund, state, quarters };
      return { type: "ExemptionChanged", subject: id, day: context.viewer.day, content };
    }),
  );
}
