import { type Kysely, type RawBuilder, sql } from "kysely";
import { manyBy, oneBy } from "../../../shared/plumbing/loader.ts";
import type { Day, Quarter } from "../../../shared/values/calendar.ts";
import type { Cents } from "../../../shared/values/money.ts";
import type { WaiverState } from "../../rules/waivers/waiver-request.ts";

type Db = Kysely<unknown>;

/** A request to let surcharges off. */
export interface WaiverRow {
  readonly id: string;
  readonly version: number;
  readonly contributorId: string;
  readonly fund: string;
  readonly state: WaiverState;
  readonly ground: string;
  readonly motive: string;
  readonly evidence: readonly string[];
  readonly forJointDebtor: boolean;
  readonly askedOn: Day;
  readonly sentOn: Day | null;
  readonly amount: Cents | null;
  readonly decidedOn: Day | null;
  readonly notedBy: string | null;
  readonly reference: string | null;
  readonly reason: string | null;
  readonly carriedOutOn: Day | null;
}

/** A surcharge of a request as it stands now, where it was reckoned anew in the place of the one that was meant. */
export interface WaiverLineRow {
  readonly waiverId: string;
  readonly dueId: string;
  readonly accountNumber: bigint;
  readonly quarter: Quarter;
  readonly category: string;
  readonly kind: "QUARTERLY" | "YEAR_END";
  readonly fallsOn: Day;
  readonly amount: Cents;
  readonly waived: Cents;
  readonly paid: Cents;
}

/** Requests for which a condition holds, in an order, at most so many. */
export async function waiversWhere(
  db: Db,
  condition: RawBuilder<unknown>,
  order: RawBuilder<unknown> = sql`w.asked_on, w.id`,
  limit = 10_000,
): Promise<WaiverRow[]> {
  const { rows } = await sql<WaiverRow>`
    select w.id, w.version, w.contributor_id as "contributorId", w.fund, w.state, w.ground, w.motive, w.evidence,
      w.for_joint_debtor as "forJointDebtor", w.asked_on as "askedOn", w.sent_on as "sentOn", w.amount,
      w.decided_on as "decidedOn", w.noted_by as "notedBy", w.reference, w.reason, w.carried_out_on as "carriedOutOn"
    from surcharge_waiver w where ${condition} order by ${order} limit ${limit}`.execute(db);
  return rows;
}

/** How many requests there are for which a condition holds. */
export async function countWaivers(db: Db, condition: RawBuilder<unknown>): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from surcharge_waiver w where ${condition}`.execute(db);
  return rows[0]?.count ?? 0;
}

/** The surcharges of requests, the earliest first. */
export async function waiverLinesOf(db: Db, ids: readonly string[]): Promise<WaiverLineRow[]> {
  const { rows } = await sql<WaiverLineRow>`
    select l.waiver_id as "waiverId", s.due_id as "dueId", d.account_number as "accountNumber", d.quarter, d.category,
      s.kind, s.falls_on as "fallsOn", d.amount, (-d.lowered)::bigint as waived, d.paid
    from surcharge_waiver_line l join surcharge m on m.due_id = l.due_id
    join surcharge_standing s on s.base_due_id = m.base_due_id and s.rule = m.rule and s.kind = m.kind
      and s.falls_on = m.falls_on
    join due_standing d on d.id = s.due_id
    where l.waiver_id = any (${ids}) order by l.waiver_id, s.falls_on, s.kind, s.due_id`.execute(db);
  return rows;
}

export const waiverById = (db: Db) =>
  oneBy<string, WaiverRow>(
    ({ id }) => id,
    (ids) => waiversWhere(db, sql`w.id = any (${ids})`),
  );

/** Newest first. */
export const waiversOfContributor = (db: Db) =>
  manyBy<string, WaiverRow>(
    ({ contributorId }) => contributorId,
    (ids) => waiversWhere(db, sql`w.contributor_id = any (${ids})`, sql`w.asked_on desc, w.id desc`),
  );

export const linesOfWaiver = (db: Db) =>
  manyBy<string, WaiverLineRow>(
    ({ waiverId }) => waiverId,
    (ids) => waiverLinesOf(db, ids),
  );
