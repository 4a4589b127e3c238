import { sql } from "kysely";
import type { RequestScope } from "../../../shared/plumbing/context.ts";
import type { Standing } from "../../rules/recovery/standing.ts";
import { asRows } from "../book.ts";

/** Where a file stands, and whether a step was taken in it. */
export interface NewStanding {
  readonly fileId: string;
  readonly standing: Standing;
  readonly stepped: boolean;
}

/**
 * Keeps beside files where they stand, as a set, for the lists of work; each in which a step was taken counts up.
 *
 * Since when a step may be taken stays as it was, while that step is the one that comes next.
 */
export async function keepStandings(
  { db, viewer }: Pick<RequestScope, "db" | "viewer">,
  standings: readonly NewStanding[],
): Promise<void> {
  const rows = standings.map(({ fileId, stepped, standing }) => ({ fileId, stepped, ...standing }));
  await sql`
    update claim_file f set version = f.version + s.stepped::int, closed_on = s."closedOn", next_kind = s.next,
      next_ready = s.ready, judged_on = ${viewer.day}, claim_until = s."claimUntil",
      ready_since = case when not s.ready then null when f.next_kind = s.next and f.ready_since is not null
        then f.ready_since else ${viewer.day}::date end
    from jsonb_to_recordset(${asRows(rows)}::jsonb) as s ("fileId" text, stepped boolean, next text, ready boolean,
      "closedOn" date, "claimUntil" date)
    where f.id = s."fileId"`.execute(db);
}
