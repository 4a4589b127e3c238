import { sql } from "kysely";
import { type Page, type PageArgs, pageOf } from "../../shared/plumbing/connection.ts";
import { countStatements, paymentsWhere, statementsWhere } from "../loaders/bank.ts";
import type { ContributionsContext } from "../loaders/index.ts";
import type { PaymentRow, StatementRow } from "../loaders/rows.ts";

/** Lists the bank statements of the viewer's fund, newest first. */
export function listStatements({ db }: ContributionsContext, page: PageArgs): Promise<Page<StatementRow>> {
  return pageOf({
    page,
    order: {
      columns: [sql`s.year`, sql`s.number`, sql`s.id`],
      holds: ["NUMBER", "TEXT", "TEXT"],
      values: ({ year, number, id }) => [String(year), number, id],
      descending: true,
    },
    fetch: (after, order, limit) => statementsWhere(db, after, order, limit),
    count: () => countStatements(db),
  });
}

/** Lists the sums that found no account, oldest first. */
export function listSuspense({ db }: ContributionsContext, page: PageArgs): Promise<Page<PaymentRow>> {
  const held = sql`p.id in (select payment_id from suspense)`;
  return pageOf({
    page,
    order: {
      columns: [sql`p.booked_on`, sql`p.id`],
      holds: ["DAY", "TEXT"],
      values: ({ bookedOn, id }) => [bookedOn, id],
    },
    fetch: (after, order, limit) => paymentsWhere(db, sql`${held} and ${after}`, order, limit),
    count: async () => {
      const { rows } = await sql<{ count: number }>`select count(*)::int as count from suspense`.execute(db);
      return rows[0]?.count ?? 0;
    },
  });
}
