import { sql } from "kysely";
import { type Page, type PageArgs, pageOf } from "../../../shared/plumbing/connection.ts";
import type { ContributionsContext } from "../../loaders/index.ts";
import { type OutgoingFileRow, outgoingFilesWhere } from "../../loaders/refunds/direct-debits.ts";
import {
  countRefunds,
  type OverpaymentRow,
  overpayments,
  type RefundRow,
  refundsWhere,
} from "../../loaders/refunds/refunds.ts";

/** Lists the refunds of the viewer’s fund, the oldest first. */
export function listRefunds(
  { db, viewer }: ContributionsContext,
  page: PageArgs,
  state: RefundRow["state"] | null,
): Promise<Page<RefundRow>> {
  const condition = sql`r.fund = ${viewer.fund} and ${state ? sql`r.state = ${state}` : sql`true`}`;
  return pageOf({
    page,
    order: {
      columns: [sql`r.asked_on`, sql`r.id`],
      holds: ["DAY", "TEXT"],
      values: ({ askedOn, id }) => [askedOn, id],
    },
    fetch: (after, order, limit) => refundsWhere(db, sql`${condition} and ${after}`, order, limit),
    count: () => countRefunds(db, condition),
  });
}

/** Lists the accounts of the viewer’s fund on which more came in than was claimed. */
export function listOverpayments({ db, viewer }: ContributionsContext, page: PageArgs): Promise<Page<OverpaymentRow>> {
  const condition = sql`o.fund = ${viewer.fund}`;
  return pageOf({
    page,
    order: {
      columns: [sql`o."accountNumber"`],
      holds: ["NUMBER"],
      values: ({ accountNumber }) => [String(accountNumber)],
    },
    fetch: (after, order, limit) => overpayments(db, sql`${condition} and ${after}`, order, limit),
    count: async () => (await overpayments(db, condition)).length,
  });
}

/** Lists the files that were made for the bank, the oldest first. */
export function listOutgoingFiles(
  { db, viewer }: ContributionsContext,
  page: PageArgs,
): Promise<Page<OutgoingFileRow>> {
  const condition = sql`f.fund = ${viewer.fund}`;
  return pageOf({
    page,
    order: {
      columns: [sql`f.made_on`, sql`f.id`],
      holds: ["DAY", "TEXT"],
      values: ({ madeOn, id }) => [madeOn, id],
    },
    fetch: (after, order, limit) => outgoingFilesWhere(db, sql`${condition} and ${after}`, order, limit),
    count: async () => (await outgoingFilesWhere(db, condition)).length,
  });
}
