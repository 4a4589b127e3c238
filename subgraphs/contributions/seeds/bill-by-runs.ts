import { sql } from "kysely";
import type { Desk } from "../../shared/plumbing/daily.ts";
import { seedId } from "../../shared/plumbing/seed-id.ts";
import { firstDay, type Quarter } from "../../shared/values/calendar.ts";
import type { ContributionsContext } from "../loaders/index.ts";
import { ENGINE_VERSION } from "../rules/engine-version.ts";
import { doBillingRuns } from "../services/billing/do-run.ts";
import { announceRuns } from "../services/notices/announce-runs.ts";

/**
 * Bills a quarter at all funds by runs, and puts the notices into their outboxes: all in the one transaction, where one
 * fund must be done before the next begins.
 */
export async function billByRuns(context: ContributionsContext, quarter: Quarter, funds: readonly string[]) {
  const desk: Desk = { day: firstDay(quarter), log: context.log, inTransaction: (work) => work(context) };
  for (const fund of funds) {
    await sql`
      insert into billing_run (id, fund, quarter, rehearsal, state, asked_by, asked_on, engine_version)
      values (${seedId("bil", `${fund} ${quarter}`)}, ${fund}, ${quarter}, false, 'WAITING', ${context.viewer.actor},
        ${context.viewer.day}, ${ENGINE_VERSION})`.execute(context.db);
    await doBillingRuns(desk);
  }
  await announceRuns(desk);
}
