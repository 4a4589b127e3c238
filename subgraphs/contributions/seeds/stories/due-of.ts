import { sql } from "kysely";
import type { RequestScope } from "../../../shared/plumbing/context.ts";
import { seedId } from "../../../shared/plumbing/seed-id.ts";
import type { Quarter } from "../../../shared/values/calendar.ts";

/** The provisional due of somebody of the demo office for a quarter. */
export async function dueOf({ db }: Pick<RequestScope, "db">, key: string, quarter: Quarter): Promise<string> {
  const { rows } = await sql<{ id: string }>`
    select id from due_standing where contributor_id = ${seedId("aff", key)} and quarter = ${quarter}
      and nature = 'PROVISIONAL' and not cancelled`.execute(db);
  if (!rows[0]) throw new Error(`${key} has no due for ${quarter}`);
  return rows[0].id;
}
