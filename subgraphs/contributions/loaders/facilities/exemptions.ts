import { type Kysely, type RawBuilder, sql } from "kysely";
import { manyBy, oneBy } from "../../../shared/plumbing/loader.ts";
import type { Day, Quarter } from "../../../shared/values/calendar.ts";
import type { Cents } from "../../../shared/values/money.ts";
import type { ExemptionState, ExemptionStep } from "../../rules/facilities/exemption.ts";
import type { ExemptionGround } from "../../rules/facilities/exemption-ground.ts";

type Db = Kysely<unknown>;

/** A request for exemption, with the days of its steps. */
export interface ExemptionRow {
  readonly id: string;
  readonly version: number;
  readonly contributorId: string;
  readonly fund: string;
  readonly state: ExemptionState;
  readonly ground: ExemptionGround;
  readonly askedOn: Day;
  readonly decidedOn: Day | null;
  readonly reference: string | null;
  readonly reason: string | null;
  readonly steps: Readonly<Partial<Record<ExemptionStep, Day>>>;
}

/** What a request asks for one due, and what was decided of it last. */
export interface ExemptionDueRow {
  readonly requestId: string;
  readonly dueId: string;
  readonly quarter: Quarter;
  readonly nature: string;
  readonly amount: Cents;
  readonly granted: boolean | null;
}

/** Requests for which a condition holds, in an order, at most so many. */
export async function exemptionsWhere(
  db: Db,
  condition: RawBuilder<unknown>,
  order: RawBuilder<unknown> = sql`x.asked_on, x.id`,
  limit = 100_000,
): Promise<ExemptionRow[]> {
  const { rows } = await sql<ExemptionRow>`
    select x.id, x.version, x.contributor_id as "contributorId", x.fund, x.state, x.ground, x.asked_on as "askedOn",
      x.reference, x.reason,
      (select max(d.decided_on) from exemption_decision d where d.request_id = x.id) as "decidedOn",
      coalesce((select jsonb_object_agg(s.step, s.done_on) from exemption_step s where s.request_id = x.id), '{}')
        as steps
    from exemption_request x where ${condition} order by ${order} limit ${limit}`.execute(db);
  return rows;
}

/** How many requests there are for which a condition holds. */
export async function countExemptions(db: Db, condition: RawBuilder<unknown>): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from exemption_request x where ${condition}`.execute(db);
  return rows[0]?.count ?? 0;
}

/** What requests ask for each due; an appeal's decision stands in the first one's place. */
export async function duesOfExemptions(db: Db, ids: readonly string[]): Promise<ExemptionDueRow[]> {
  const { rows } = await sql<ExemptionDueRow>`
    select e.request_id as "requestId", e.due_id as "dueId", e.quarter, e.nature, d.amount,
      (select c.granted from exemption_decision c where c.request_id = e.request_id and c.due_id = e.due_id
        order by c.round desc limit 1) as granted
    from exemption_due e join due d on d.id = e.due_id
    where e.request_id = any (${ids}) order by e.quarter, e.due_id`.execute(db);
  return rows;
}

export const exemptionById = (db: Db) =>
  oneBy<string, ExemptionRow>(
    ({ id }) => id,
    (ids) => exemptionsWhere(db, sql`x.id = any (${ids})`),
  );

/** Newest first. */
export const exemptionsOfContributor = (db: Db) =>
  manyBy<string, ExemptionRow>(
    ({ contributorId }) => contributorId,
    (ids) => exemptionsWhere(db, sql`x.contributor_id = any (${ids})`, sql`x.asked_on desc, x.id desc`),
  );

export const duesOfExemption = (db: Db) =>
  manyBy<string, ExemptionDueRow>(
    ({ requestId }) => requestId,
    (ids) => duesOfExemptions(db, ids),
  );

/** The due, where exemption of it was ever asked for. */
export const askedDueById = (db: Db) =>
  oneBy<string, { readonly dueId: string }>(
    ({ dueId }) => dueId,
    async (ids) => {
      const found = await sql<{ dueId: string }>`
        select distinct due_id as "dueId" from exemption_due where due_id = any (${ids})`.execute(db);
      return found.rows;
    },
  );
