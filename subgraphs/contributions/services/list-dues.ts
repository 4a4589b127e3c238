import { type RawBuilder, sql } from "kysely";
import { type Page, type PageArgs, pageOf, pageOfList } from "../../shared/plumbing/connection.ts";
import type { Quarter } from "../../shared/values/calendar.ts";
import { countDues, duesWhere } from "../loaders/dues.ts";
import type { ContributionsContext } from "../loaders/index.ts";
import type { DueNature, DueRow, DueStatus } from "../loaders/rows.ts";

/** Which dues are wanted: all parts must hold. */
export interface DuesWanted {
  readonly status?: readonly DueStatus[] | null;
  readonly nature?: readonly DueNature[] | null;
  readonly quarterFrom?: Quarter | null;
  readonly quarterTo?: Quarter | null;
}

const values = ({ dueOn, id }: DueRow): string[] => [dueOn, id];
const byDueDay = { columns: [sql`d.due_on`, sql`d.id`], holds: ["DAY", "TEXT"], values } as const;
const orders = { OLDEST_FIRST: byDueDay, NEWEST_FIRST: { ...byDueDay, descending: true } } as const;

/** In which order dues can be listed. */
export type DueListOrder = keyof typeof orders;

/** Lists the dues that the viewer may see. */
export function listDues(
  { db }: ContributionsContext,
  page: PageArgs,
  wanted: DuesWanted,
  orderBy: DueListOrder,
): Promise<Page<DueRow>> {
  const condition = conditionOf(wanted);
  return pageOf({
    page,
    order: orders[orderBy],
    fetch: (after, order, limit) => duesWhere(db, sql`${condition} and ${after}`, order, limit),
    count: () => countDues(db, condition),
  });
}

function conditionOf({ status, nature, quarterFrom, quarterTo }: DuesWanted): RawBuilder<unknown> {
  return sql.join(
    [
      status ? sql`d.status = any (${status})` : sql`true`,
      nature ? sql`d.nature = any (${nature})` : sql`true`,
      quarterFrom ? sql`d.quarter >= ${quarterFrom}` : sql`true`,
      quarterTo ? sql`d.quarter <= ${quarterTo}` : sql`true`,
    ],
    sql` and `,
  );
}

function fits(due: DueRow, { status, nature, quarterFrom, quarterTo }: DuesWanted): boolean {
  if (status && !status.includes(due.status)) return false;
  if (nature && !nature.includes(due.nature)) return false;
  return (!quarterFrom || due.quarter >= quarterFrom) && (!quarterTo || due.quarter <= quarterTo);
}

/** Lists somebody's dues: the short list is loaded whole, in the batch of all who are asked for. */
export async function listDuesOf(
  { loaders }: ContributionsContext,
  contributorId: string,
  page: PageArgs,
  { wanted, orderBy }: { readonly wanted: DuesWanted; readonly orderBy: DueListOrder },
): Promise<Page<DueRow>> {
  const found = (await loaders.duesOfContributor.load(contributorId)).filter((due) => fits(due, wanted));
  return pageOfList(orderBy === "NEWEST_FIRST" ? found.toReversed() : found, page, values);
}

/** The due to pay next: the oldest of which something is open. */
export async function nextDueOf({ loaders }: ContributionsContext, contributorId: string): Promise<DueRow | null> {
  const dues = await loaders.duesOfContributor.load(contributorId);
  return dues.find(({ outstanding }) => outstanding > 0n) ?? null;
}
