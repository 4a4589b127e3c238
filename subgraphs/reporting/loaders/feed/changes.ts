import { type Kysely, type RawBuilder, sql } from "kysely";
import type { Day } from "../../../shared/values/calendar.ts";
import type { ChangeType } from "../../rules/feed/change-kinds.ts";

type Db = Kysely<unknown>;

/** A change as it stands in the viewer's feed. */
export interface ChangeRow {
  readonly id: string;
  readonly sequence: string;
  readonly type: ChangeType;
  readonly subjectId: string;
  readonly subjectVersion: number;
  readonly contributorId: string | null;
  readonly day: Day;
  readonly toldAt: string;
}

/** The feed of whoever asks: of the fund, or of the institution and its purpose; else of who one is oneself. */
const ofViewer = sql`c.reader = any (array(
  select reporting.reader() union all select id from contributor where viewer.role() in ('INSURED', 'COMPANY')))`;

/** Changes in the viewer's feed for which a condition holds, in an order, at most so many. */
export async function changesWhere(
  db: Db,
  condition: RawBuilder<unknown>,
  order: RawBuilder<unknown>,
  limit: number,
): Promise<ChangeRow[]> {
  const { rows } = await sql<ChangeRow>`
    select c.id, c.sequence::text as sequence, c.type, c.subject_id as "subjectId",
      c.subject_version as "subjectVersion", c.contributor_id as "contributorId", c.day, c.told_at as "toldAt"
    from change c where ${ofViewer} and ${condition} order by ${order} limit ${limit}`.execute(db);
  return rows;
}

/** How many changes in the viewer's feed there are for which a condition holds. */
export async function countChanges(db: Db, condition: RawBuilder<unknown>): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from change c where ${ofViewer} and ${condition}`.execute(db);
  return rows[0]?.count ?? 0;
}

/** The last place of the viewer's feed; "0" where it is empty. Whatever comes later stands after it. */
export async function lastPlace(db: Db): Promise<string> {
  const { rows } = await sql<{ place: string }>`
    select greatest(coalesce((select max(c.sequence) from change c where ${ofViewer}), 0),
      coalesce((select until_sequence from change_forgotten), 0))::text as place`.execute(db);
  return rows[0]?.place ?? "0";
}

/** Up to which place the changes of all feeds were let go. */
export async function forgottenUntil(db: Db): Promise<bigint> {
  const { rows } = await sql<{ until: bigint }>`select until_sequence as until from change_forgotten`.execute(db);
  return rows[0]?.until ?? 0n;
}
