import { sql } from "kysely";
import type { RequestScope } from "../../../shared/plumbing/context.ts";
import { newId } from "../../../shared/plumbing/ids.ts";

/** Which file goes to whom, from when, and why. */
export interface HandingOver {
  readonly contributorId: string;
  readonly fund: string;
  readonly handlerId: string;
  readonly startsOn: string;
  readonly reason: string | null;
}

/** Adds a line to the history of who cared for a file, unless it is theirs already; the newest line is in force. */
export async function handOver({ db }: Pick<RequestScope, "db">, given: HandingOver): Promise<void> {
  const { contributorId, fund, handlerId, startsOn, reason } = given;
  await sql`select pg_advisory_xact_lock(hashtextextended(${`hand-over ${fund} ${contributorId}`}, 0))`.execute(db);
  await sql`
    insert into hand_over (id, contributor_id, fund, handler_id, starts_on, place, reason)
    select ${newId("hov")}, ${contributorId}, ${fund}, ${handlerId}, ${startsOn}, coalesce(max(place), 0) + 1, ${reason}
    from hand_over where contributor_id = ${contributorId} and fund = ${fund}
    having coalesce((array_agg(handler_id order by place desc))[1], '') <> ${handlerId}`.execute(db);
}
