import { sql } from "kysely";
import { type Page, type PageArgs, pageOf, pageOfList } from "../../../shared/plumbing/connection.ts";
import { type ContactTaskRow, contactTasksWhere, countContactTasks } from "../../loaders/contact/contact-tasks.ts";
import type { AffiliatesContext } from "../../loaders/index.ts";

/** Which tasks are wanted: all that is said must hold. */
export interface TasksWanted {
  readonly done?: boolean | null;
  readonly reason?: readonly string[] | null;
  readonly handlerId?: string | null;
  readonly dueUntil?: string | null;
}

const orders = {
  DUE_FIRST: { columns: [sql`t.due_on`, sql`t.id`], values: ({ dueOn, id }: ContactTaskRow) => [dueOn, id] },
  NEWEST_FIRST: { columns: [sql`t.id`], values: ({ id }: ContactTaskRow) => [id], descending: true },
};

/** In what orders tasks are listed. */
export type TasksOrder = keyof typeof orders;

/** Lists the tasks of the viewer's fund. */
export function listContactTasks(
  { db }: AffiliatesContext,
  page: PageArgs,
  { done, reason, handlerId, dueUntil }: TasksWanted,
  orderBy: TasksOrder,
): Promise<Page<ContactTaskRow>> {
  const conditions = [
    typeof done === "boolean" ? sql`(t.done_on is not null) = ${done}` : null,
    reason ? sql`t.reason = any (${reason})` : null,
    handlerId ? sql`t.handler_id = ${handlerId}` : null,
    dueUntil ? sql`t.due_on <= ${dueUntil}` : null,
  ].filter((condition) => condition !== null);
  const all = sql.join([sql`true`, ...conditions], sql` and `);
  return pageOf({
    page,
    order: orders[orderBy],
    fetch: (after, order, limit) => contactTasksWhere(db, sql`${all} and ${after}`, order, limit),
    count: () => countContactTasks(db, all),
  });
}

/** Lists the tasks about one person or company: read in the batch of all who are asked for. */
export async function listTasksOf({ loaders }: AffiliatesContext, contributorId: string, page: PageArgs) {
  const all = await loaders.contactTasksOfContributor.load(contributorId);
  return pageOfList(all, page, ({ dueOn, id }) => [dueOn, id]);
}
