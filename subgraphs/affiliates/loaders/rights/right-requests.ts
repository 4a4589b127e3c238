import { type Kysely, type RawBuilder, sql } from "kysely";
import { manyBy, oneBy } from "../../../shared/plumbing/loader.ts";
import type { Day, Quarter } from "../../../shared/values/calendar.ts";
import type { MessageAuthor } from "../../rules/requests/request.ts";
import type { Right, RightState } from "../../rules/rights/right.ts";

/** That somebody asked for a right, and what became of it. */
export interface RightRequestRow {
  readonly id: string;
  readonly version: number;
  readonly affiliateId: string;
  readonly fundCode: string;
  readonly right: Right;
  readonly askedOn: Day;
  readonly askedBy: MessageAuthor;
  readonly studiesUninterrupted: boolean;
  /** From which quarter it acts, and until which where that is known: as asked, then as granted. */
  readonly fromQuarter: Quarter;
  readonly untilQuarter: Quarter | null;
  readonly state: RightState;
  readonly decidedOn: Day | null;
  readonly reason: string | null;
}

/** Requests for rights for which a condition holds, the newest first. */
export async function rightRequestsWhere(
  db: Kysely<unknown>,
  condition: RawBuilder<unknown>,
): Promise<RightRequestRow[]> {
  const { rows } = await sql<RightRequestRow>`
    select id, version, affiliate_id as "affiliateId", fund as "fundCode", "right", asked_on as "askedOn",
      asked_by as "askedBy", studies_uninterrupted as "studiesUninterrupted", from_quarter as "fromQuarter",
      until_quarter as "untilQuarter", state, decided_on as "decidedOn", reason
    from right_request where ${condition} order by asked_on desc, id desc`.execute(db);
  return rows;
}

export const rightRequestById = (db: Kysely<unknown>) =>
  oneBy<string, RightRequestRow>(
    ({ id }) => id,
    (ids) => rightRequestsWhere(db, sql`id = any (${ids})`),
  );

export const rightRequestsOfAffiliate = (db: Kysely<unknown>) =>
  manyBy<string, RightRequestRow>(
    ({ affiliateId }) => affiliateId,
    (ids) => rightRequestsWhere(db, sql`affiliate_id = any (${ids})`),
  );
