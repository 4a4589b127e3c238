import { type Kysely, type RawBuilder, sql } from "kysely";
import { manyBy, oneBy } from "../../../shared/plumbing/loader.ts";
import type { Day } from "../../../shared/values/calendar.ts";
import type { ContactReason } from "../../rules/contact/contact-reason.ts";
import type { Channel } from "../../rules/requests/request.ts";

/** Somebody whom the fund contacts of its own accord. */
export interface ContactTaskRow {
  readonly kind: "ContactTask";
  readonly id: string;
  readonly version: number;
  readonly contributorId: string;
  readonly fundCode: string;
  readonly handlerId: string | null;
  readonly reason: ContactReason;
  readonly about: string | null;
  readonly dueOn: Day;
  readonly doneOn: Day | null;
  readonly doneChannel: Channel | null;
  readonly doneNote: string | null;
}

/** Tasks for which a condition holds, in an order, at most so many. */
export async function contactTasksWhere(
  db: Kysely<unknown>,
  condition: RawBuilder<unknown>,
  order: RawBuilder<unknown> = sql`t.due_on, t.id`,
  limit = 10_000,
): Promise<ContactTaskRow[]> {
  const { rows } = await sql<ContactTaskRow>`
    select 'ContactTask' as kind, t.id, t.version, t.contributor_id as "contributorId", t.fund as "fundCode",
      t.handler_id as "handlerId", t.reason, t.about, t.due_on as "dueOn", t.done_on as "doneOn",
      t.done_channel as "doneChannel", t.done_note as "doneNote"
    from contact_task t where ${condition} order by ${order} limit ${limit}`.execute(db);
  return rows;
}

/** How many tasks there are for which a condition holds. */
export async function countContactTasks(db: Kysely<unknown>, condition: RawBuilder<unknown>): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from contact_task t where ${condition}`.execute(db);
  return rows[0]?.count ?? 0;
}

export const contactTaskById = (db: Kysely<unknown>) =>
  oneBy<string, ContactTaskRow>(
    ({ id }) => id,
    (ids) => contactTasksWhere(db, sql`t.id = any (${ids})`),
  );

export const contactTasksOfContributor = (db: Kysely<unknown>) =>
  manyBy<string, ContactTaskRow>(
    ({ contributorId }) => contributorId,
    (ids) => contactTasksWhere(db, sql`t.contributor_id = any (${ids})`),
  );
