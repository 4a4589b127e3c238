import { sql } from "kysely";
import type { RequestScope } from "../../../shared/plumbing/context.ts";
import { overBefore, type RecordKind, retentionRules } from "../../rules/privacy/retention.ts";

type Scope = Pick<RequestScope, "db" | "viewer">;

const BATCH = 50;
const RECORDS = 5_000;

/** Before what day the term of a sort of thing has to be counted to be over today; `null` where it has none. */
export function dueBefore(kind: RecordKind, day: string) {
  const rule = retentionRules.on(day).value[kind];
  return { before: overBefore(rule, day), basis: rule.basis.article };
}

/** What is taken from a row of each sort: what was there says "—" where something must be said. */
const emptied = {
  REQUEST_ATTACHMENT: { table: "service_attachment", taken: sql`content = null` },
  REQUEST_TEXT: { table: "service_request", taken: sql`subject = '—', satisfaction_remark = null` },
  REQUEST_MESSAGE: { table: "service_message", taken: sql`body = '—'` },
  EVIDENCE: { table: "evidence", taken: sql`content = null` },
  LETTER: { table: "document", taken: sql`content = null` },
  AFFILIATION_REQUEST: {
    table: "affiliation_request",
    taken: sql`answers = '{}', asked_note = null, explanation = case when t.explanation is not null then '—' end`,
  },
  CONTACT_TASK: { table: "contact_task", taken: sql`about = null, done_note = null` },
} as const;

/** A sort of thing that is emptied when its term is over. */
export type Emptied = keyof typeof emptied;

/** In the order in which a run comes to them. */
export const emptiedKinds = Object.keys(emptied) as readonly Emptied[];

/**
 * Empties things of a sort whose term is over and which nothing holds, fifty at a time; that they were stays.
 *
 * Answers how many. Each step is whole in itself, so that whoever is killed begins where the last one ended.
 */
export const destroyThings =
  (kind: Emptied) =>
  async ({ db, viewer }: Scope): Promise<number> => {
    const { before, basis } = dueBefore(kind, viewer.day);
    if (!before) return 0;
    const { table, taken } = emptied[kind];
    const { rows } = await sql`
      with due as (
        select * from things_due(${kind}, ${before}, null) where not held order by id limit ${BATCH}),
      gone as (
        update ${sql.table(table)} t set ${taken}, destroyed_on = ${viewer.day} from due where t.id = due.id
        returning t.id)
      insert into destruction (id, kind, subject_id, contributor_id, fund, sha256, bytes, basis, destroyed_on)
      select 'dst_' || substr(id, 5), ${kind}, id, contributor_id, fund, sha256, bytes, ${basis}, ${viewer.day}
      from due join gone using (id) returning id`.execute(db);
    return rows.length;
  };

/** Takes records of who looked away from the start of the log, once their term is over. Answers how many. */
export async function forgetUsages({ db, viewer }: Scope): Promise<number> {
  const { before } = dueBefore("USAGE_RECORD", viewer.day);
  if (!before) return 0;
  const { rows } = await sql<{ taken: number }>`select privacy.prune(${before}, ${RECORDS})::int as taken`.execute(db);
  return rows[0]?.taken ?? 0;
}
