import { sql } from "kysely";
import { newId } from "../../../shared/plumbing/ids.ts";
import type { WriteMetaInput } from "../../../shared/plumbing/user-error.ts";
import { write } from "../../../shared/plumbing/write.ts";
import { yearOf } from "../../../shared/values/calendar.ts";
import type { ContributionsContext } from "../../loaders/index.ts";
import { ENGINE_VERSION } from "../../rules/engine-version.ts";
import { companyBaseAmount } from "../../rules/parameters/company-contribution.ts";
import { refused } from "../refused.ts";
import { tellInOrder } from "../tell-settlements.ts";

/** The year that is to be billed to the companies of a fund, or only reckoned. */
export interface CompanyRunAsked {
  readonly meta: WriteMetaInput;
  readonly year: number;
  readonly rehearsal: boolean;
}

/**
 * Asks for a run that bills a year to all companies of a supervisor's fund; a worker of the house then does it.
 *
 * One at a time bills a year of a fund; rehearsals may go beside it.
 */
export const startCompanyRun = (context: ContributionsContext, asked: CompanyRunAsked) =>
  write(context, "startCompanyBillingRun", asked, async () => {
    const { db, viewer } = context;
    const { year, rehearsal } = asked;
    const reason = faultOf(year, yearOf(viewer.day));
    if (reason) return { errors: [refused("ValidationError", "year", { reason })] };
    const { rows } = await sql<{ id: string }>`
      insert into company_run (id, fund, year, rehearsal, state, asked_by, asked_on, engine_version)
      values (${newId("cbr")}, ${viewer.fund}, ${year}, ${rehearsal}, 'WAITING', ${viewer.actor}, ${viewer.day},
        ${ENGINE_VERSION})
      on conflict (fund, year) where state <> 'SEALED' and not rehearsal do nothing returning id`.execute(db);
    const runId = rows[0]?.id;
    if (!runId)
      return { errors: [refused("CompanyRunUnderWayError", "year", { runId: await underWay(context, year) })] };
    const content = { fund: viewer.fund, year, rehearsal };
    await tellInOrder(context, [{ type: "CompanyBillingRunAsked", subject: runId, day: viewer.day, content }]);
    return { runId, errors: [] };
  });

/** A year that has not begun is not billed, nor one that the tables do not reach. */
function faultOf(year: number, running: number): "TOO_FAR_AHEAD" | "OUT_OF_RANGE" | null {
  if (year > running) return "TOO_FAR_AHEAD";
  return `${year}-01-01` < (companyBaseAmount.rows[0]?.from ?? "") ? "OUT_OF_RANGE" : null;
}

async function underWay({ db, viewer }: ContributionsContext, year: number): Promise<string | null> {
  const { rows } = await sql<{ id: string }>`
    select id from company_run where fund = ${viewer.fund} and year = ${year} and state <> 'SEALED'
      and not rehearsal`.execute(db);
  return rows[0]?.id ?? null;
}
