import { sql } from "kysely";
import { type Page, type PageArgs, pageOf } from "../../../shared/plumbing/connection.ts";
import type { Deadline } from "../../../shared/values/deadline.ts";
import { countFundChanges, type FundChangeRow, fundChangesWhere } from "../../loaders/fund-changes/fund-changes.ts";
import type { AffiliatesContext } from "../../loaders/index.ts";
import { type FundChangeState, fundChangeSource } from "../../rules/fund-changes/fund-change.ts";

/** By when the old fund had to be told, and when it was. */
export const fundChangeNotice = ({ noticeBy, askedOn }: FundChangeRow): Deadline => ({
  dueOn: noticeBy,
  metOn: askedOn,
  basis: fundChangeSource,
});

/** What the old fund answered is between it and the person: the new fund sees that it refused, and not why. */
export const isOldSide = ({ viewer }: AffiliatesContext, { fromFund }: FundChangeRow): boolean =>
  !viewer.fund || viewer.fund === fromFund;

/** Lists the changes of fund from and to the viewer's fund, the nearest day first. */
export function listFundChanges(
  { db }: AffiliatesContext,
  page: PageArgs,
  state: readonly FundChangeState[] | null,
): Promise<Page<FundChangeRow>> {
  const all = state ? sql`f.state = any (${state})` : sql`true`;
  return pageOf({
    page,
    order: {
      columns: [sql`f.effect_on`, sql`f.id`],
      values: ({ effectOn, id }: FundChangeRow) => [effectOn, id],
      holds: ["DAY", "TEXT"],
    },
    fetch: (after, order, limit) => fundChangesWhere(db, sql`${all} and ${after}`, order, limit),
    count: () => countFundChanges(db, all),
  });
}
