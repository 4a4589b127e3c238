import { type Kysely, type RawBuilder, sql } from "kysely";
import { manyBy, oneBy } from "../../../shared/plumbing/loader.ts";
import type { Day } from "../../../shared/values/calendar.ts";

type Db = Kysely<unknown>;

/** What an institution asked of a fund, as it is kept. */
export interface InformationRequestRow {
  readonly id: string;
  readonly version: number;
  readonly asker: string;
  readonly fund: string;
  readonly question: string;
  readonly askedOn: Day;
  readonly dueOn: Day;
  /** When it was first answered. */
  readonly metOn: Day | null;
}

/** What a fund answered; the last one holds. */
export interface InformationAnswerRow {
  readonly requestId: string;
  readonly place: number;
  readonly text: string;
  readonly answeredBy: string;
  readonly answeredOn: Day;
}

/** Requests for which a condition holds, in an order, at most so many. */
export async function requestsWhere(
  db: Db,
  condition: RawBuilder<unknown>,
  order: RawBuilder<unknown> = sql`r.id`,
  limit = 1_000,
): Promise<InformationRequestRow[]> {
  const { rows } = await sql<InformationRequestRow>`
    select r.id, r.version, r.asker, r.fund, r.question, r.asked_on as "askedOn", r.due_on as "dueOn",
      a.answered_on as "metOn"
    from information_request r left join information_answer a on a.request_id = r.id and a.place = 1
    where ${condition} order by ${order} limit ${limit}`.execute(db);
  return rows;
}

/** How many requests there are for which a condition holds. */
export async function countRequests(db: Db, condition: RawBuilder<unknown>): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from information_request r
    left join information_answer a on a.request_id = r.id and a.place = 1 where ${condition}`.execute(db);
  return rows[0]?.count ?? 0;
}

export const informationRequestById = (db: Db) =>
  oneBy<string, InformationRequestRow>(
    ({ id }) => id,
    (ids) => requestsWhere(db, sql`r.id = any (${ids})`),
  );

/** Every answer to a request, the first one first. */
export const answersOfRequest = (db: Db) =>
  manyBy<string, InformationAnswerRow>(
    ({ requestId }) => requestId,
    async (ids) => {
      const { rows } = await sql<InformationAnswerRow>`
        select request_id as "requestId", place, text, answered_by as "answeredBy", answered_on as "answeredOn"
        from information_answer where request_id = any (${ids}) order by request_id, place`.execute(db);
      return rows;
    },
  );
