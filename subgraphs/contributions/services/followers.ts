import { sql } from "kysely";
import type { RequestScope } from "../../shared/plumbing/context.ts";

/**
 * The dues that rest on one and fall with it: what regularised a provisional one, the surcharges on any of them, and
 * what lowers these.
 */
export async function followersOf({ db }: Pick<RequestScope, "db">, dueId: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    with bases as (
      select d.id from due_standing b join due_standing d on d.id = b.id or (b.nature = 'PROVISIONAL'
        and d.nature = 'REGULARISATION' and d.contributor_id = b.contributor_id and d.quarter = b.quarter)
      where b.id = ${dueId} and not d.cancelled
    ), with_surcharges as (
      select id from bases union select s.due_id from surcharge_standing s where s.base_due_id in (select id from bases)
    )
    select d.id from due_standing d where not d.cancelled and d.id <> ${dueId}
      and (d.id in (select id from with_surcharges) or d.lowers in (select id from with_surcharges))
    order by d.lowers nulls last, d.id`.execute(db);
  return rows.map(({ id }) => id);
}
