import { sql } from "kysely";
import { type Page, type PageArgs, pageOf } from "../../../shared/plumbing/connection.ts";
import { type CompanyRunRow, companyRunsWhere, countCompanyRuns } from "../../loaders/companies/company-runs.ts";
import type { ContributionsContext } from "../../loaders/index.ts";

/** Lists the runs of companies of the viewer's fund, the newest first. */
export function listCompanyRuns({ db, viewer }: ContributionsContext, page: PageArgs): Promise<Page<CompanyRunRow>> {
  const condition = sql`r.fund = ${viewer.fund}`;
  return pageOf({
    page,
    order: {
      columns: [sql`r.asked_on`, sql`r.id`],
      holds: ["DAY", "TEXT"],
      values: ({ askedOn, id }) => [askedOn, id],
      descending: true,
    },
    fetch: (after, order, limit) => companyRunsWhere(db, sql`${condition} and ${after}`, order, limit),
    count: () => countCompanyRuns(db, condition),
  });
}
