import { sql } from "kysely";
import type { RequestScope } from "../../shared/plumbing/context.ts";

type Scope = Pick<RequestScope, "db">;

/** What institutions say, and the house tells: a recognition by its id, others by id and place. */
type Kind = "RECOGNITION" | "OUTCOME" | "FAMILY_CERTIFICATE";

/** Has the house tell something soon: an institution tells no facts itself. */
export async function awaitTelling({ db }: Scope, kind: Kind, id: string): Promise<void> {
  await sql`insert into to_tell (kind, id) values (${kind}, ${id})`.execute(db);
  await sql`select facts.wake_listeners()`.execute(db);
}

/** Takes up to so many that wait, the first ones first: whoever takes them tells them in the same transaction. */
export async function takeWaiting({ db }: Scope, kind: Kind, limit: number): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    delete from to_tell where kind = ${kind} and id in (select id from to_tell where kind = ${kind} order by id
      limit ${limit}) returning id`.execute(db);
  return rows.map(({ id }) => id);
}
