import { sql } from "kysely";
import { type Page, type PageArgs, pageOf } from "../../shared/plumbing/connection.ts";
import { countFundChanges, type FundChangeRow, fundChangesWhere } from "../loaders/fund-changes.ts";
import type { CompaniesContext } from "../loaders/index.ts";
import type { FundChangeState } from "../rules/fund-change.ts";

interface Wanted {
  readonly state?: readonly FundChangeState[] | null;
  readonly arriving?: boolean | null;
}

const orders = {
  FIRST_TO_ACT: {
    columns: [sql`f.acts_on`, sql`f.id`],
    holds: ["DAY", "TEXT"],
    values: ({ actsOn, id }: FundChangeRow) => [actsOn, id],
  },
  NAME: { columns: [sql`f.name`, sql`f.id`], values: ({ name, id }: FundChangeRow) => [name, id] },
} as const;

/** Lists the changes of fund that the viewer may see: those of companies that come, and of companies that leave. */
export function listFundChanges(
  { db, viewer }: CompaniesContext,
  page: PageArgs,
  { state, arriving }: Wanted,
  orderBy: keyof typeof orders,
): Promise<Page<FundChangeRow>> {
  const side = arriving ? sql`f.to_fund` : sql`f.from_fund`;
  const condition = sql.join(
    [
      state ? sql`f.state = any (${state})` : sql`true`,
      typeof arriving === "boolean" ? sql`${side} = ${viewer.fund}` : sql`true`,
    ],
    sql` and `,
  );
  return pageOf({
    page,
    order: orders[orderBy],
    fetch: (after, order, limit) => fundChangesWhere(db, sql`${condition} and ${after}`, order, limit),
    count: () => countFundChanges(db, condition),
  });
}
