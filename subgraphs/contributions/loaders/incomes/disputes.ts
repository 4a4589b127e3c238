import { type Kysely, type RawBuilder, sql } from "kysely";
import { manyBy, oneBy } from "../../../shared/plumbing/loader.ts";
import type { Day } from "../../../shared/values/calendar.ts";
import type { Cents } from "../../../shared/values/money.ts";
import type { DisputeState } from "../../rules/incomes/dispute.ts";

type Db = Kysely<unknown>;

/** A dispute over an assessed income. */
export interface DisputeRow {
  readonly id: string;
  readonly version: number;
  readonly contributorId: string;
  readonly fund: string;
  readonly year: number;
  readonly assessmentId: string;
  readonly admitted: Cents;
  readonly reference: string;
  readonly askedOn: Day;
  readonly state: DisputeState;
  readonly decidedOn: Day | null;
  readonly endedOn: Day | null;
  readonly reason: string | null;
}

/** Disputes for which a condition holds, in an order, at most so many. */
export async function disputesWhere(
  db: Db,
  condition: RawBuilder<unknown>,
  order: RawBuilder<unknown> = sql`p.asked_on, p.id`,
  limit = 10_000,
): Promise<DisputeRow[]> {
  const { rows } = await sql<DisputeRow>`
    select p.id, p.version, p.contributor_id as "contributorId", p.fund, p.year, p.assessment_id as "assessmentId",
      p.admitted, p.reference, p.asked_on as "askedOn", p.state, p.decided_on as "decidedOn", p.ended_on as "endedOn",
      p.reason
    from income_dispute p where ${condition} order by ${order} limit ${limit}`.execute(db);
  return rows;
}

/** How many disputes there are for which a condition holds. */
export async function countDisputes(db: Db, condition: RawBuilder<unknown>): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from income_dispute p where ${condition}`.execute(db);
  return rows[0]?.count ?? 0;
}

export const disputeById = (db: Db) =>
  oneBy<string, DisputeRow>(
    ({ id }) => id,
    (ids) => disputesWhere(db, sql`p.id = any (${ids})`),
  );

/** Oldest first. */
export const disputesOfAffiliate = (db: Db) =>
  manyBy<string, DisputeRow>(
    ({ contributorId }) => contributorId,
    (ids) => disputesWhere(db, sql`p.contributor_id = any (${ids})`),
  );
