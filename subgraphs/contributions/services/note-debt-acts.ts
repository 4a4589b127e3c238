import { sql } from "kysely";
import type { RequestScope } from "../../shared/plumbing/context.ts";
import type { DueRow } from "../loaders/rows.ts";
import type { Interruption } from "../rules/prescription.ts";

/** Notes what was done about dues. The same act of the same day and origin is noted once. */
export async function noteActs(
  { db, viewer }: Pick<RequestScope, "db" | "viewer">,
  dues: readonly Pick<DueRow, "id">[],
  { act, on, origin }: Interruption & { readonly origin: string },
): Promise<void> {
  await sql`
    insert into debt_act (due_id, contributor_id, fund, act, done_on, origin, noted_on, noted_by)
    select id, contributor_id, fund, ${act}, ${on}, ${origin}, ${viewer.day}, ${viewer.actor}
    from due where id = any (${dues.map(({ id }) => id)}) on conflict do nothing`.execute(db);
}
