import { sql } from "kysely";
import { newId } from "../../../shared/plumbing/ids.ts";
import type { WriteMetaInput } from "../../../shared/plumbing/user-error.ts";
import { write } from "../../../shared/plumbing/write.ts";
import { addQuarters, type Quarter, quarterOf } from "../../../shared/values/calendar.ts";
import type { ContributionsContext } from "../../loaders/index.ts";
import { ENGINE_VERSION } from "../../rules/engine-version.ts";
import { refused } from "../refused.ts";
import { tellInOrder } from "../tell-settlements.ts";

/** The quarter that is to be billed to everybody of the fund, or only reckoned. */
export interface RunAsked {
  readonly meta: WriteMetaInput;
  readonly quarter: Quarter;
  readonly rehearsal: boolean;
}

/**
 * Asks for a billing run of a supervisor's fund; a worker of the house then does it.
 *
 * One at a time bills a quarter of a fund; rehearsals may go beside it. A quarter further off than the next one is
 * refused, for its careers are not known yet.
 */
export const startBillingRun = (context: ContributionsContext, asked: RunAsked) =>
  write(context, "startBillingRun", asked, async () => {
    const { db, viewer } = context;
    const { quarter, rehearsal } = asked;
    if (quarter > addQuarters(quarterOf(viewer.day), 1)) {
      return { errors: [refused("ValidationError", "quarter", { reason: "TOO_FAR" })] };
    }
    const { rows } = await sql<{ id: string }>`
      insert into billing_run (id, fund, quarter, rehearsal, state, asked_by, asked_on, engine_version)
      values (${newId("bil")}, ${viewer.fund}, ${quarter}, ${rehearsal}, 'WAITING', ${viewer.actor}, ${viewer.day},
        ${ENGINE_VERSION})
      on conflict (fund, quarter) where state <> 'SEALED' and not rehearsal do nothing returning id`.execute(db);
    const runId = rows[0]?.id;
    if (!runId)
      return { errors: [refused("BillingRunUnderWayError", "quarter", { runId: await underWay(context, quarter) })] };
    const content = { fund: viewer.fund, quarter, rehearsal };
    await tellInOrder(context, [{ type: "BillingRunAsked", subject: runId, day: viewer.day, content }]);
    return { runId, errors: [] };
  });

async function underWay({ db, viewer }: ContributionsContext, quarter: Quarter): Promise<string | null> {
  const { rows } = await sql<{ id: string }>`
    select id from billing_run where fund = ${viewer.fund} and quarter = ${quarter} and state <> 'SEALED'
      and not rehearsal`.execute(db);
  return rows[0]?.id ?? null;
}
