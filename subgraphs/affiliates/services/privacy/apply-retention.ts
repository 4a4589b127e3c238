import { sql } from "kysely";
import type { RequestScope } from "../../../shared/plumbing/context.ts";
import type { AffiliatesContext } from "../../loaders/index.ts";
import { overBefore, type RecordKind, retentionRules } from "../../rules/privacy/retention.ts";

type Scope = Pick<RequestScope, "db" | "viewer">;

const BATCH = 50;
const RECORDS = 5_000;

/** Before what day the term of a sort of thing has to be counted to be over today; `null` where it has none. */
function dueBefore(kind: RecordKind, day: string) {
  const rule = retentionRules.on(day).value[kind];
  return { before: overBefore(rule, day), basis: rule.basis.article };
}

/**
 * Destroys the bytes of documents whose term is over, fifty at a time: what they were, and their hash, stay.
 *
 * Answers how many. Each step is whole in itself, so that whoever is killed begins where the last one ended.
 */
export async function destroyAttachments({ db, viewer }: Scope): Promise<number> {
  const { before, basis } = dueBefore("REQUEST_ATTACHMENT", viewer.day);
  if (!before) return 0;
  const { rows } = await sql`
    with due as (
      select a.id from service_attachment a join service_request r on r.id = a.request_id
      where a.content is not null and r.closed_on < ${before} order by a.id limit ${BATCH} for update of a skip locked),
    gone as (
      update service_attachment a set content = null, destroyed_on = ${viewer.day} from due where a.id = due.id
      returning a.id, a.contributor_id, a.fund, a.sha256, a.bytes)
    insert into destruction (id, kind, subject_id, contributor_id, fund, sha256, bytes, basis, destroyed_on)
    select 'dst_' || substr(id, 5), 'REQUEST_ATTACHMENT', id, contributor_id, fund, sha256, bytes, ${basis},
      ${viewer.day} from gone returning id`.execute(db);
  return rows.length;
}

/** Takes records of who looked away from the start of the log, once their term is over. Answers how many. */
export async function forgetUsages({ db, viewer }: Scope): Promise<number> {
  const { before } = dueBefore("USAGE_RECORD", viewer.day);
  if (!before) return 0;
  const { rows } = await sql<{ taken: number }>`select privacy.prune(${before}, ${RECORDS})::int as taken`.execute(db);
  return rows[0]?.taken ?? 0;
}

/** How many things of a sort would be destroyed on a day, and how many were. */
export interface RetentionCount {
  readonly kind: RecordKind;
  readonly due: number;
  readonly bytes: number | null;
  readonly destroyed: number | null;
}

type Counted = Omit<RetentionCount, "kind">;

/** Counts what the run of a day would destroy of the officer's fund, and destroys nothing. */
export async function previewRetention({ db, viewer }: AffiliatesContext, on: string): Promise<RetentionCount[]> {
  const [attachments, files, usages] = (["REQUEST_ATTACHMENT", "FILE_EXPORT", "USAGE_RECORD"] as const).map(
    (kind) => dueBefore(kind, on).before,
  );
  const counts = await Promise.all([
    sql<Counted>`select due::int, bytes::int, (select count(*)::int from destruction) as destroyed
      from attachments_due(${attachments}, ${viewer.fund})`.execute(db),
    sql<Counted>`select count(*) filter (where state = 'READY')::int as due, null as bytes,
      count(*) filter (where state = 'EXPIRED')::int as destroyed
      from file_export where ready_on < ${files}`.execute(db),
    sql<Counted>`select count(*)::int as due, null as bytes, null as destroyed from privacy.usage
      where at < ${usages}::date`.execute(db),
  ]);
  const kinds = ["REQUEST_ATTACHMENT", "FILE_EXPORT", "USAGE_RECORD"] as const;
  return counts.flatMap(({ rows }, i) => rows.map((count) => ({ kind: kinds[i] ?? "USAGE_RECORD", ...count })));
}
