import { type Kysely, type RawBuilder, sql } from "kysely";
import { manyBy, oneBy } from "../../../shared/plumbing/loader.ts";
import type { Day } from "../../../shared/values/calendar.ts";
import type { CessationCause, CessationState } from "../../rules/cessation/cessation.ts";
import type { MessageAuthor } from "../../rules/requests/request.ts";

/** That somebody declared to have stopped, and what became of it. */
export interface CessationRow {
  readonly id: string;
  readonly version: number;
  readonly affiliateId: string;
  readonly fundCode: string;
  readonly affiliationId: string;
  readonly endsOn: Day;
  readonly cause: CessationCause;
  readonly declaredOn: Day;
  readonly declaredBy: MessageAuthor;
  readonly state: CessationState;
  readonly decidedOn: Day | null;
  readonly reason: string | null;
  readonly reopenedOn: Day | null;
}

/** Declared ends for which a condition holds, the newest first. */
export async function cessationsWhere(db: Kysely<unknown>, condition: RawBuilder<unknown>): Promise<CessationRow[]> {
  const { rows } = await sql<CessationRow>`
    select id, version, affiliate_id as "affiliateId", fund as "fundCode", affiliation_id as "affiliationId",
      last_day as "endsOn", cause, declared_on as "declaredOn", declared_by as "declaredBy", state,
      decided_on as "decidedOn", reason, reopened_on as "reopenedOn"
    from cessation where ${condition} order by declared_on desc, id desc`.execute(db);
  return rows;
}

export const cessationById = (db: Kysely<unknown>) =>
  oneBy<string, CessationRow>(
    ({ id }) => id,
    (ids) => cessationsWhere(db, sql`id = any (${ids})`),
  );

export const cessationsOfAffiliate = (db: Kysely<unknown>) =>
  manyBy<string, CessationRow>(
    ({ affiliateId }) => affiliateId,
    (ids) => cessationsWhere(db, sql`affiliate_id = any (${ids})`),
  );
