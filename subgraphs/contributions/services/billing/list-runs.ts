import { sql } from "kysely";
import { type Page, type PageArgs, pageOf } from "../../../shared/plumbing/connection.ts";
import { countRuns, type RunRefusalRow, type RunRow, refusalsOf, runsWhere } from "../../loaders/billing/runs.ts";
import type { ContributionsContext } from "../../loaders/index.ts";

/** Lists the billing runs of the viewer's fund, the newest first. */
export function listRuns({ db, viewer }: ContributionsContext, page: PageArgs): Promise<Page<RunRow>> {
  const condition = sql`r.fund = ${viewer.fund}`;
  return pageOf({
    page,
    order: {
      columns: [sql`r.asked_on`, sql`r.id`],
      holds: ["DAY", "TEXT"],
      values: ({ askedOn, id }) => [askedOn, id],
      descending: true,
    },
    fetch: (after, order, limit) => runsWhere(db, sql`${condition} and ${after}`, order, limit),
    count: () => countRuns(db, condition),
  });
}

/** Lists for whom a run could name no due. */
export function listRefusals(
  { db, loaders }: ContributionsContext,
  runId: string,
  page: PageArgs,
): Promise<Page<RunRefusalRow>> {
  return pageOf({
    page,
    order: { columns: [sql`f.contributor_id`], values: ({ contributorId }) => [contributorId] },
    fetch: (after, _order, limit) => refusalsOf(db, sql`f.run_id = ${runId} and ${after}`, limit),
    count: async () => (await loaders.refusalCountsOfRun.load(runId)).reduce((sum, { count }) => sum + count, 0),
  });
}
