import { type Kysely, type RawBuilder, sql } from "kysely";
import type { UsageBasis } from "../../../shared/plumbing/privacy/legal-basis.ts";
import type { Topic } from "../../../shared/plumbing/privacy/topics.ts";
import type { Role } from "../../../shared/plumbing/viewer.ts";
import type { Day } from "../../../shared/values/calendar.ts";

/** What one question told somebody of one person: the records that several subgraphs left of it, taken together. */
export interface DataUsageRow {
  /** The number of the first of its records, by which a fault of the log names it too. */
  readonly id: string;
  /** The person; absent where it is somebody whom the viewer may not know of. */
  readonly affiliateId: string | null;
  readonly at: string;
  readonly day: Day;
  /** Who looked; only for the data protection officer of the fund for which it was done. */
  readonly actor: string | null;
  readonly role: Role;
  /** The code of the fund or institution for which somebody looked, or the role where it has none. */
  readonly receiver: string;
  readonly purpose: string | null;
  readonly basis: UsageBasis;
  readonly granted: boolean;
  readonly topics: readonly Topic[];
}

/** Numbers that nobody has are nobody: all of them that one question tried are taken together, too. */
const sameQuestion = sql`x.request = u.request and x.granted = u.granted
  and (x.subject = u.subject or (x.subject is null and u.subject is null))`;

/** The first record of a question about a person stands for all of them. */
const isFirst = sql`not exists (select from privacy.usage x where ${sameQuestion} and x.id < u.id)`;

/** Usages that the viewer may see and for which a condition holds, in an order, at most so many. */
export async function dataUsagesWhere(
  db: Kysely<unknown>,
  condition: RawBuilder<unknown>,
  order: RawBuilder<unknown>,
  limit: number,
): Promise<DataUsageRow[]> {
  const { rows } = await sql<DataUsageRow>`
    with page as (select u.* from privacy.usage u where ${isFirst} and ${condition} order by ${order} limit ${limit})
    select u.id::text, (select c.id from contributor c where c.id = u.subject) as "affiliateId", u.at, u.day,
      case when viewer.role() = 'DATA_PROTECTION_OFFICER' and u.receiver = viewer.fund() then u.actor end as actor,
      u.role, u.receiver, u.purpose, u.basis, u.granted,
      array(select distinct t from privacy.usage x, unnest(x.topics) t
        where ${sameQuestion} order by t) as topics
    from page u order by ${order}`.execute(db);
  return rows;
}

/** How many usages there are for which a condition holds. */
export async function countDataUsages(db: Kysely<unknown>, condition: RawBuilder<unknown>): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from privacy.usage u where ${isFirst} and ${condition}`.execute(db);
  return rows[0]?.count ?? 0;
}
