import { sql } from "kysely";
import type { Desk } from "../../shared/plumbing/daily.ts";
import { seedId } from "../../shared/plumbing/seed-id.ts";
import { firstDay, type Quarter } from "../../shared/values/calendar.ts";
import type { ContributionsContext } from "../loaders/index.ts";
import { ENGINE_VERSION } from "../rules/engine-version.ts";
import { doBillingRuns } from "../services/billing/do-run.ts";
import { announceRuns } from "../services/notices/announce-runs.ts";

/** Bills a quarter at all funds by runs, and puts the notices into their outboxes: all in the one transaction. */
export async function billByRuns(context: ContributionsContext, quarter: Quarter, funds: readonly string[]) {
  const rows = funds.map((fund) => ({ id: seedId("bil", `${fund} ${quarter}`), fund }));
  await sql`
    insert into billing_run (id, fund, quarter, rehearsal, state, asked_by, asked_on, engine_version)
    select id, fund, ${quarter}, false, 'WAITING', ${context.viewer.actor}, ${context.viewer.day}, ${ENGINE_VERSION}
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r (id text, fund text)`.execute(context.db);
  const desk: Desk = { day: firstDay(quarter), log: context.log, inTransaction: (work) => work(context) };
  await doBillingRuns(desk);
  await announceRuns(desk);
}
